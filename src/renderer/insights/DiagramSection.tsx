import { FigureHead } from '../../charts/FigureHead.tsx';
import { Reliability } from '../../charts/Reliability.tsx';
import type { Diagram } from '../../core/journal/calibration-summary.ts';
import { fixed } from '../../words/figures.ts';
import { DIAGRAM_CAPTION } from '../../words/insights.ts';
import { MeasuredChart } from '../result/MeasuredChart.tsx';
import { InsightSection } from './InsightSection.tsx';
import css from './insights.module.css';

/** The reliability diagram, with its figures. */
export function DiagramSection({ diagram }: { diagram: Diagram }) {
  return (
    <InsightSection title="Said, and came true" table={<DiagramTable diagram={diagram} />}>
      <div className={css['diagram']}>
        <MeasuredChart least={280}>
          {(width) => <Reliability diagram={diagram} width={width} />}
        </MeasuredChart>
      </div>
      <p className={css['caption']}>{DIAGRAM_CAPTION}</p>
    </InsightSection>
  );
}

const percent = (share: number) => `${fixed(share * 100, 0)}\u00a0%`;

function DiagramTable({ diagram: { levels, line, band } }: { diagram: Diagram }) {
  return (
    <table className="cr-table">
      <FigureHead of="You said" figures={['Predictions', 'Came true', 'Line', 'Band']} />
      <tbody>
        {levels.map(({ probability, came, count }, index) => (
          <tr key={probability}>
            <th scope="row">{percent(probability)}</th>
            <td className="cr-num">{count}</td>
            <td className="cr-num">{came}</td>
            <td className="cr-num">{percent(line[index]?.rate ?? 0)}</td>
            <td className="cr-num">
              {`${percent(band[index]?.low ?? 0)} to ${percent(band[index]?.high ?? 0)}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
