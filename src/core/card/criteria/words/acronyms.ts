import { wordList } from './word-list.ts';

/** Acronyms that a web address lower-cases. */
export const ACRONYMS = wordList(`
  ai ami api aws bdd cd ci cli cms cpu crm css csv dns erp eu gcp gps gpu gui html http hr ide itil jit json jvm jwt kpi llm ml mvc mvp nlp oop orm os
  pdf php pr rest sdk seo sla sql ssh ssl sso tcp tdd tls ui uk url usb us ux vat vm vpn wcag xml yaml
`);

/** Names that a web address spells in small letters, by their spelling there. */
export const SPELLINGS = new Map(
  `APIs CI/CD DevOps GitHub GraphQL IaaS IoT JavaScript Node.js NoSQL PaaS PostgreSQL SaaS TypeScript`
    .split(' ')
    .map((name) => [name.toLowerCase().replace('/', '-').replace('.', ''), name]),
);
