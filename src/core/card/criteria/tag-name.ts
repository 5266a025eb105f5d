import { hasCapital } from '../letters.ts';
import { wordList } from './words/word-list.ts';

/** Acronyms that a web address lower-cases. */
const ACRONYMS = wordList(`
  ai ami api apis aws bdd cd ci cli cms cpu crm css csv dns erp eu gcp gps gpu gui html http hr ide iot jit json jvm jwt kpi llm ml mvc
  nlp oop orm os pdf php pr rest saas sdk seo sla sql ssh ssl sso tcp tdd tls ui uk url usb us ux vat vm vpn wcag xml yaml
`);

/** Names that a web address spells in small letters. */
const SPELLINGS: Record<string, string | undefined> = {
  'ci-cd': 'CI/CD',
  devops: 'DevOps',
  github: 'GitHub',
  graphql: 'GraphQL',
  javascript: 'JavaScript',
  nodejs: 'Node.js',
  nosql: 'NoSQL',
  postgresql: 'PostgreSQL',
  typescript: 'TypeScript',
};

/** A tag's words, without the hyphens of a web address and with the capitals that it took from acronyms. */
export function tagName(tag: string): string {
  if (hasCapital(tag) || /[^a-z0-9-]|^-|-$|--/.test(tag)) return tag;
  const spelling = SPELLINGS[tag];
  if (spelling !== undefined) return spelling;
  return tag
    .split('-')
    .map((word) => (ACRONYMS.has(word) ? word.toUpperCase() : word))
    .join(' ');
}
