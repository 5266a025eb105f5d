import type { Plugin } from 'vite';

/** The two that conf imports for schemas of its own, which no store of ours has: its options say so (`store-factory.ts`). */
export const UNUSED = /^ajv(?:-formats|\/dist\/2020\.js)$/;

/** What stands in for both. It is never called: conf makes a validator only for a schema. */
const REFUSING = `
const refuse = () => { throw new Error('This build checks no store by a JSON schema.'); };
export { refuse as Ajv2020 };
export default { default: refuse };
`;

/** Leaves out ajv, a third of what main would load before it answers its first call. Our own schemas are zod's. */
export const withoutAjv = (): Plugin => ({
  name: 'without-ajv',
  enforce: 'pre',
  resolveId: (id) => (UNUSED.test(id) ? '\0without-ajv' : null),
  load: (id) => (id === '\0without-ajv' ? REFUSING : null),
});
