import { type ComponentType, lazy } from 'react';

/** A component that is fetched when it is first drawn, or before by `fetch`, by the name that its file exports it under. */
export const lazyNamed = <N extends string, P>(name: N, fetch: () => Promise<Record<N, ComponentType<P>>>) =>
  Object.assign(
    lazy(async () => ({ default: (await fetch())[name] })),
    { fetch },
  );
