import { IconAlertCircle } from '@tabler/icons-react';
import css from './ProblemList.module.css';

/** What is still missing before the user can go on; read out when it appears. */
export function ProblemList({ problems }: { problems: readonly { message: string }[] }) {
  const [first] = problems;
  return (
    <div role="alert" className={css['region']}>
      {first !== undefined && (
        <p className={css['bar']}>
          <IconAlertCircle size={18} stroke={1.6} aria-hidden />
          <span>
            {first.message}
            {problems.length > 1 && ` And ${problems.length - 1} more on this screen.`}
          </span>
        </p>
      )}
    </div>
  );
}
