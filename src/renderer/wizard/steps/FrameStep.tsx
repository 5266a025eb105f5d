import { useEffect, useRef } from 'react';
import { changeFrame } from '../../../core/assessment/edits/frame.ts';
import { isOfRoles } from '../../../core/card/is-of-roles.ts';
import { exampleText } from '../../ui/field.ts';
import { MarginNote, WhyWeAsk, WithMarginNotes } from '../../ui/MarginNote.tsx';
import { ScreenHeading } from '../../ui/ScreenHeading.tsx';
import { TextField } from '../../ui/TextField.tsx';
import css from '../frame/frame.module.css';
import { MomentFields } from '../frame/MomentFields.tsx';
import { RoleFields } from '../frame/RoleFields.tsx';
import { pathOrder } from '../path-order.ts';
import { problemAt, type StepProps } from '../step-props.ts';

/** The question, why it comes up now, what each path would really be, and the moment it is asked in. */
export function FrameStep({ draft, problems, edit }: StepProps) {
  const { frame, card } = draft;
  const isRole = isOfRoles(card);
  const question = useRef<HTMLElement>(null);
  const begins = useRef(frame.question === '');
  // Whoever begins a decision types its question at once.
  useEffect(() => {
    if (begins.current) question.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={css['frame']}>
      <WithMarginNotes
        note={
          <WhyWeAsk>
            <p>
              A clear question is half of a good decision. When you come back to it in a year, these lines
              tell you what you knew and what pressed you.
            </p>
          </WhyWeAsk>
        }
      >
        <ScreenHeading title="What do you want to decide?">
          Put it as you would to a friend. You can change every word until you commit.
        </ScreenHeading>
        <TextField
          label="The question"
          hint="the title of this decision"
          size="large"
          kind="title"
          inputRef={question}
          placeholder={exampleText(
            isRole
              ? 'Stay an engineer, or lead the team?'
              : `${card.paths.a.shortName} or ${card.paths.b.shortName}?`,
          )}
          value={frame.question}
          onChange={(question) => edit((current) => changeFrame(current, { question }))}
          problem={problemAt(problems, 'frame.question')}
        />
        <TextField
          label="Why now?"
          hint="optional"
          kind="note"
          lines={2}
          placeholder="What has come up, and what happens if you wait?"
          value={frame.whyNow}
          onChange={(whyNow) => edit((current) => changeFrame(current, { whyNow }))}
          problem={problemAt(problems, 'frame.whyNow')}
        />
      </WithMarginNotes>
      <WithMarginNotes
        note={
          isRole ? (
            <MarginNote title="One name, several jobs">
              <p>
                The same title means a week of code in one place and a week of meetings in another. Judge the
                role you would really take, not the name.
              </p>
              <p>
                A tech lead or an architect may stand on either path. Put the role on the path where it is for
                you.
              </p>
            </MarginNote>
          ) : (
            <MarginNote title="One name, several things">
              <p>The same name can mean one thing here and another there. Judge what you would really get.</p>
            </MarginNote>
          )
        }
      >
        <section className={css['section']} aria-labelledby="frame-roles">
          <h2 id="frame-roles">What does each path mean for you?</h2>
          <div className={css['pair']}>
            {pathOrder(draft).map((path) => (
              <RoleFields key={path} path={path} draft={draft} problems={problems} edit={edit} />
            ))}
          </div>
          <TextField
            label="Where you are today"
            hint="optional"
            kind="line"
            placeholder={
              isRole
                ? exampleText('Senior engineer in a team of seven, most of the week in code')
                : 'What do you have or do now?'
            }
            value={frame.today}
            onChange={(today) => edit((current) => changeFrame(current, { today }))}
            problem={problemAt(problems, 'frame.today')}
          />
        </section>
      </WithMarginNotes>
      <WithMarginNotes
        note={
          <MarginNote title="The moment counts">
            <p>
              A bad week or a flattering offer tilts answers. Writing it down is the simplest guard against
              it.
            </p>
          </MarginNote>
        }
      >
        <MomentFields draft={draft} problems={problems} edit={edit} />
      </WithMarginNotes>
    </div>
  );
}
