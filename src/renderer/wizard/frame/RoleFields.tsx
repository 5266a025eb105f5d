import { useId } from 'react';
import { PathMark } from '../../../charts/PathMark.tsx';
import type { RoleMeaning } from '../../../core/assessment/draft.ts';
import { changeRole } from '../../../core/assessment/edits/frame.ts';
import type { PathKey } from '../../../core/card/card.ts';
import { isOfRoles } from '../../../core/card/is-of-roles.ts';
import { exampleText } from '../../ui/field.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { SuggestField } from '../../ui/SuggestField.tsx';
import { problemAt, type StepProps } from '../step-props.ts';
import css from './frame.module.css';

/** Most people who can report to somebody; the draft's schema says the same. */
const MAX_REPORTS = 10_000;

/** What a path means for this user; of a role also how much of it is hands-on, and who reports. */
export function RoleFields({ path, draft, problems, edit }: StepProps & { path: PathKey }) {
  const heading = useId();
  const { name, roles } = draft.card.paths[path];
  const meaning = draft.frame.roles[path];
  const isRole = isOfRoles(draft.card);
  const field = `frame.roles.${path}`;
  const change = (part: Partial<RoleMeaning>) => edit((current) => changeRole(current, path, part));
  return (
    <section className={css['role']} data-path={path} aria-labelledby={heading}>
      <h3 id={heading} className={css['path']}>
        <PathMark path={path} size={14} />
        <span data-user-text>{name}</span>
      </h3>
      <div className={css['wide']}>
        <SuggestField
          label={isRole ? 'The role you would take' : 'What it would be for you'}
          {...(!isRole && { hint: 'optional' })}
          kind="name"
          suggestions={roles}
          placeholder={isRole ? exampleText(roles[0] ?? name) : 'Where, with whom, on what terms?'}
          value={meaning.role}
          onChange={(role) => change({ role })}
          problem={problemAt(problems, `${field}.role`)}
        />
      </div>
      {(isRole || meaning.handsOn !== null) && (
        <NumberField
          label="Hands-on share"
          hint="optional"
          unit="% of the week"
          field={`${field}.handsOn`}
          value={meaning.handsOn}
          onChange={(handsOn) => change({ handsOn })}
          problem={problemAt(problems, `${field}.handsOn`)}
        />
      )}
      {(isRole || meaning.reports !== null) && (
        <NumberField
          label="People reporting"
          hint="optional"
          max={MAX_REPORTS}
          field={`${field}.reports`}
          value={meaning.reports}
          onChange={(reports) => change({ reports })}
          problem={problemAt(problems, `${field}.reports`)}
        />
      )}
    </section>
  );
}
