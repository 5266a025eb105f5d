import { Button } from '@mantine/core';
import { IconAdjustments } from '@tabler/icons-react';
import { navigate } from 'wouter/use-hash-location';
import type { Draft } from '../../core/assessment/draft.ts';
import { useEvaluation } from '../evaluation/use-evaluation.ts';
import { ExportButton } from '../export/ExportButton.tsx';
import { PartLink, SECTIONS, sectionId } from '../result/section-links.tsx';
import look from '../ui/look.module.css';
import css from './ResultFooter.module.css';

/** What can be done with a result before anything is decided: try something out, or take it away as a PDF. */
export function ResultFooter({ draft }: { draft: Draft }) {
  if (!useEvaluation(draft).ready) return null;
  return (
    <div className={look['beside']}>
      <nav className={css['below']} aria-label="Below">
        <span aria-hidden>Below:</span>
        {SECTIONS.map(({ id, title }) => (
          <PartLink key={id} to={sectionId(id)}>
            {title}
          </PartLink>
        ))}
      </nav>
      <Button
        variant="subtle"
        leftSection={<IconAdjustments size={18} stroke={1.6} aria-hidden />}
        onClick={() => navigate(`/assess/${draft.id}/what-if`)}
      >
        What if…
      </Button>
      <ExportButton subject={{ kind: 'draft', id: draft.id }} />
    </div>
  );
}
