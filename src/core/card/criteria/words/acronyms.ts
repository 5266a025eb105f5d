import { wordList } from './word-list.ts';

const NAMES = wordList(`
  AI AMI API APIs AWS BDD CD CI CI/CD CLI CMS CPU CRM CSS CSV DevOps DNS ERP EU GCP GitHub GPS GPU GraphQL GUI HTML HTTP HR IaaS IDE IoT ITIL JavaScript
  JIT JSON JVM JWT KPI LLM ML MVC MVP NLP Node.js NoSQL OOP ORM OS PaaS PDF PHP PostgreSQL PR REST SaaS SDK SEO SLA SQL SSH SSL SSO TCP TDD TLS
  TypeScript UI UK URL USB US UX VAT VM VPN WCAG XML YAML
`);
/** Acronyms and names that a web address spells in small letters, by their spelling there. */
export const SPELLINGS = new Map(
  [...NAMES].map((name) => [name.toLowerCase().replace('/', '-').replace('.', ''), name]),
);
