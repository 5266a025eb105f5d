/**
 * What a card's page says of its pick: the paragraph of its verdict, and the reason where the paragraph does not give it
 * already.
 */
export function pickWords({
  pickReason,
  verdict,
}: {
  pickReason?: string | null | undefined;
  verdict?: string | null | undefined;
}): string[] {
  const texts = [verdict ?? '', pickReason ?? '']
    .map((words) => words.trim())
    .filter((words) => words !== '');
  return texts.filter((words, at) => at === 0 || !(texts[0] ?? '').includes(words));
}
