import { IconAlertCircle } from '@tabler/icons-react';
import css from './FieldProblem.module.css';

interface FieldProblemProps {
  /** For the field's aria-describedby. */
  id?: string;
  message: string;
}

/** What is wrong with the field above and what to do: an icon and words, never colour alone. */
export function FieldProblem({ id, message }: FieldProblemProps) {
  return (
    <span id={id} className={css['problem']}>
      <IconAlertCircle size={16} stroke={1.6} aria-hidden />
      <span>{message}</span>
    </span>
  );
}
