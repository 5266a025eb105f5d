import type { Draft } from '../core/assessment/draft.ts';
import { countedPairs } from '../core/assessment/edits/pairs.ts';
import { judgementParts } from '../words/pairs.ts';

interface ComparedRowsProps {
  assessment: Pick<Draft, 'criteria' | 'weighing'>;
  /** A criterion's name by its id. */
  label: (id: string) => string;
}

/** Head and rows of the table of comparisons in pairs, on the screen and on paper. */
export function ComparedRows({ assessment, label }: ComparedRowsProps) {
  return (
    <>
      <thead>
        <tr>
          <th scope="col">This</th>
          <th scope="col">against this</th>
          <th scope="col">matters</th>
        </tr>
      </thead>
      <tbody>
        {countedPairs(assessment).map(({ first, second, ratio }) => {
          const { more, less, says } = judgementParts(label(first), label(second), ratio);
          return (
            <tr key={`${first} ${second}`}>
              <th scope="row" data-user-text>
                {more}
              </th>
              <td data-user-text>{less}</td>
              <td>{says}</td>
            </tr>
          );
        })}
      </tbody>
    </>
  );
}
