import css from './storage.module.css';

/** Why something was not done; nothing where it was. */
export const Refusal = ({ message }: { message: string | null }) =>
  message === null ? null : (
    <p role="alert" className={css['alert']}>
      {message}
    </p>
  );
