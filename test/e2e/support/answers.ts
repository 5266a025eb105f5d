/** One person's answers, given by every walk through the wizard. The criteria are the bundled card's. */
export const ANSWERS = {
  question: 'Staff engineer, or lead Payments?',
  whyNow: 'The Payments lead leaves in January and the post was offered to me first.',
  roles: { a: 'Staff engineer', b: 'Tech lead manager' },
  tradeOffs: {
    a: { text: 'Promotion takes longer', answer: 'Hard' },
    b: { text: 'On call for people problems', answer: 'Deal-breaker' },
  },
  /** In the order of the card: points of the swing, and the partial value of each path. */
  criteria: [
    { label: 'Hands-on coding', points: 90, a: 85, b: 35 },
    { label: 'Shaping architecture', points: 100, a: 70, b: 75 },
    { label: 'Room to innovate', points: 55, a: 70, b: null },
    { label: 'People who report to you', points: 45, a: 95, b: 15 },
    { label: 'Technical depth', points: 60, a: 85, b: 45 },
    { label: 'Responsibility for complex systems', points: 70, a: 60, b: 80 },
    { label: 'Helping people grow', points: 50, a: 50, b: 85 },
    { label: 'High-stakes technical decisions', points: 75, a: 55, b: 80 },
    { label: 'How far the track goes', points: 40, a: 55, b: 75 },
    { label: 'Leading projects', points: 35, a: 40, b: 90 },
  ],
  evidence: 'Two of five staff cases went through last year.',
  rules: { wantsA: 'Yes', livesWithA: 'Yes', prefersB: 'No' },
  confidence: 75,
  prediction: {
    statement: 'One design of mine is adopted by two other teams',
    by: '2031-05-31',
    probability: 70,
  },
  reviewOn: '2031-05-24',
  notes: 'Talked it through with Ines and Tomasz.',
} as const;

export const PATHS = { a: 'Individual Contributor', b: 'Technical Leadership' } as const;

/** The overall value of each path, 0 to 100, by hand from the table above; unknown counts with its middle, 50. */
export function overallValues(): { a: number; b: number } {
  const whole = ANSWERS.criteria.reduce((sum, { points }) => sum + points, 0);
  const value = (path: 'a' | 'b') =>
    ANSWERS.criteria.reduce((sum, { points, ...rated }) => sum + (points / whole) * (rated[path] ?? 50), 0);
  return { a: value('a'), b: value('b') };
}

/** The margin of these ratings with other weights, by label and adding up to 1; unknown counts with its middle. */
export const marginFrom = (weights: ReadonlyMap<string, number>): number =>
  ANSWERS.criteria.reduce((sum, { label, a, b }) => sum + (weights.get(label) ?? 0) * (a - (b ?? 50)), 0);

/** The weighted margin of these answers in points. */
export const expectedMargin = (): number => overallValues().a - overallValues().b;
