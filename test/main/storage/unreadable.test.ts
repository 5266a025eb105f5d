import { describe, expect, it } from 'vitest';
import { runAsOrdinaryUser } from '../support/ordinary-user.ts';

/** Everything but what cannot be read. */
const ALL = {
  decisions: [false, false],
  drafts: 2,
  cards: 2,
  theme: 'dark',
  draftOpens: true,
  decision: true,
  settingsSaved: true,
  newDraft: true,
};

const notice = (text: string | RegExp) => [expect.stringMatching(text)];

describe.skipIf(process.platform === 'win32')('what cannot be read (needs chmod)', () => {
  it.each([
    ['settings', { theme: 'system', notices: notice('copies of your settings are damaged.*moved aside') }],
    [
      'settings folder',
      { theme: 'system', settingsSaved: false, notices: notice('your settings.*stays where it is') },
    ],
    ['live slot of a draft', { notices: notice('A saved copy of a draft is damaged.*moved aside') }],
    ['folder of a draft', { drafts: 1, notices: notice('copies of a draft are damaged.*stays where it is') }],
    ['note', { notices: notice(/do not add up \(journal\/.*: 2\.json\)/) }],
    ['folder of a decision', { decisions: [false, true], decision: false, notices: notice('do not add up') }],
    ['folder of a card', { cards: 1, newDraft: false, notices: notice('copies of a card are damaged') }],
    ['index', { notices: [] }],
    [
      'journal folder',
      {
        decisions: [true, true],
        decision: false,
        notices: [...notice('folder journal cannot be read'), expect.stringContaining('do not add up')],
      },
    ],
    [
      'drafts folder',
      {
        drafts: 0,
        draftOpens: false,
        newDraft: false,
        notices: [...notice('folder drafts cannot be read'), expect.stringContaining('stays where it is')],
      },
    ],
  ])('takes down nothing else, and is told: %s', (place, change) => {
    expect(runAsOrdinaryUser('unreadable-child.ts', place)).toEqual({ ...ALL, ...change });
  });
});
