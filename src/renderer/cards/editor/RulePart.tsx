import { Checkbox } from '@mantine/core';
import type { PathKey } from '../../../core/card/card.ts';
import { BEGINS_WITH_YOU } from '../../../core/card/parse/rule-quotes.ts';
import { isQuoted } from '../../../core/card/quotes.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import css from './editor.module.css';
import type { EditorContext } from './editor-context.ts';

const NONE = '';
/** The rule's own words, which match no statement of the card. */
const OWN = 'own';

/** The card's rule for a path, as the pro and the con that it quotes: its own sentence is often broken and is not shown. */
export function RulePart({ path, context }: { path: PathKey; context: EditorContext }) {
  const { proposal, statements } = context;
  const { rule, pros } = proposal.paths[path];
  const name = proposal.paths[path].name.trim() || 'this path';
  const statementsOf = (part: 'pro' | 'con') =>
    proposal.statements.filter((each) => each.path === path && each.part === part && each.text.trim() !== '');
  const options = (part: 'pro' | 'con', own: string) => {
    const quoted = statementsOf(part).find((each) => isQuoted(rule, each));
    const listed = statementsOf(part).map(({ id, text }) => ({ value: id, label: text }));
    const isOwn = quoted === undefined && own !== '';
    return {
      value: quoted?.id ?? (isOwn ? OWN : NONE),
      data: isOwn ? [{ value: OWN, label: own }, ...listed] : listed,
    };
  };
  const pro = options('pro', rule?.pro ?? '');
  const con = options('con', rule?.con ?? '');
  // "You want calm" is no thing that one wants.
  const isWhole = rule !== null && rule.con === null && BEGINS_WITH_YOU.test(rule.pro);
  return (
    <div className={css['part']}>
      <h3 className={css['partTitle']}>Rule</h3>
      <div className={css['rule']}>
        <Checkbox
          label={`The card says when to choose ${name}`}
          checked={rule !== null}
          disabled={rule === null && pros.every((text) => text.trim() === '')}
          onChange={(event) => statements.setRuleOn(path, event.currentTarget.checked)}
        />
        {rule !== null && (
          <>
            <SelectField
              label={isWhole ? 'If this fits you' : 'If you want'}
              hint="a pro above"
              words
              value={pro.value}
              options={pro.data}
              onChange={(value) => {
                if (value !== OWN) statements.quote(path, { pro: value });
              }}
            />
            <SelectField
              label="and can live with"
              hint="a con above"
              words
              value={con.value}
              options={[{ value: NONE, label: 'nothing in particular' }, ...con.data]}
              onChange={(value) => {
                if (value !== OWN) statements.quote(path, { con: value === NONE ? null : value });
              }}
            />
          </>
        )}
      </div>
    </div>
  );
}
