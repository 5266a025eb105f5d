import css from './rules.module.css';

/** One statement of the card, under what it speaks of; nothing where the card is silent. */
export function CardStatement({ title, text }: { title: string; text: string }) {
  if (text.trim() === '') return null;
  return (
    <div className={css['statement']}>
      <h3>{title}</h3>
      <p data-user-text>{text}</p>
    </div>
  );
}
