import css from './criterion.module.css';

interface OverlapLineProps {
  name: string;
  other: string;
  onMerge: () => void;
  onKeep: () => void;
}

/** Two criteria that may be one: what is asked twice weighs twice. It is only asked about. */
export function OverlapLine({ name, other, onMerge, onKeep }: OverlapLineProps) {
  return (
    <p className={css['overlap']}>
      <span>
        Sounds like <q data-user-text>{other}</q>.
      </span>
      <button type="button" onClick={onMerge} aria-label={`Merge ${name} into ${other}`}>
        Merge them
      </button>
      <button type="button" onClick={onKeep} aria-label={`${name} and ${other} are two things`}>
        Two things
      </button>
    </p>
  );
}
