import { describe, expect, it } from 'vitest';
import { quoteOf } from '../../../src/core/card/criteria/phrases.ts';
import { labelOf } from '../../../src/core/card/criteria/pro-label.ts';
import { phrasesOfStatement } from '../../../src/core/card/criteria/statement-phrases.ts';

const labels = (statement: string) =>
  phrasesOfStatement(statement).map((phrase) => labelOf(phrase, new Set()));
const quotes = (statement: string) =>
  phrasesOfStatement(statement).map((phrase) => quoteOf(statement, phrase));

describe('the lead-in', () => {
  it.each([
    ["It's relevant when working on legacy systems", ['Working on legacy systems']],
    ['They are essential for night shifts', ['Night shifts']],
    ['It is crucial for clear roles', ['Clear roles']],
    ['Particularly useful in small kitchens', ['Small kitchens']],
    [
      'This is common in scenarios like code review and pair programming',
      ['Code review', 'Pair programming'],
    ],
    ["It's a great choice for beginners who want quick results", ['Quick results']],
    ['Use it when you need strict types or high performance', ['Strict types', 'High performance']],
    ['Understanding it is key for debugging and interviews', ['Debugging', 'Interviews']],
    ['It is widely used in enterprise environments for building web shops', ['Building web shops']],
    ['It offers health insurance and sick pay', ['Health insurance', 'Sick pay']],
    ['Gives you a pension and paid leave', ['Pension', 'Paid leave']],
    ['It allows teams to ship daily and learn from users', ['Shipping daily', 'Learning from users']],
    ['Makes it possible to test without hardware', ['Ease of testing without hardware']],
    [
      'Useful for people who need predictable hours or a second income',
      ['Predictable hours', 'Second income'],
    ],
    ['It is useful in projects where performance and safety are critical', ['Performance', 'Safety']],
    ['You decide your own hours', ['Deciding your own hours']],
    ['You’re welcome in every orchestra', ['Being welcome in every orchestra']],
    [
      'It is relevant for anyone planning to move abroad or retire early',
      ['Moving abroad', 'Retiring early'],
    ],
    ['It gives teams a shared language', ['Shared language']],
    ['This makes it a solid choice for command-line tools', ['Command-line tools']],
    ['It never sleeps', ['Never sleeping']],
    ["It's known for its speed and low memory usage", ['Speed', 'Low memory usage']],
    ['Because the market is growing, jobs are easy to find', ['Ease of finding jobs']],
    ['It is good for video calls because latency stays low', ['Video calls']],
    ['It scales, and it is cheap', ['Scaling', 'Low cost']],
    ['This approach enables rollbacks and audits', ['Rollbacks', 'Audits']],
    ['It bridges the gap between sales and support', ['Bridging the gap between sales and support']],
    ['It not only cuts waste but also keeps tools sharp', ['Cutting waste', 'Keeping tools sharp']],
    [
      'Cooks should use gas when preparing dishes that need high heat, quick changes, and an open flame',
      ['High heat', 'Quick changes', 'Open flame'],
    ],
    ['Choose a van if you carry tools or sleep on the road', ['Carrying tools', 'Sleeping on the road']],
  ])('is dropped from "%s"', (statement, expected) => {
    expect(labels(statement)).toEqual(expected);
  });

  it.each([
    [
      'Bakers should rent when they get bored easily or work in small towns',
      ['Getting bored easily', 'Working in small towns'],
    ],
    [
      'Bakers should rent if they love early hours, care about bread, and want to live cheaply',
      ['Early hours', 'Caring about bread', 'Living cheaply'],
    ],
    ['Bakers should rent when they prefer baking bread over keeping books', ['Baking bread']],
    [
      'Bakers should rent when quiet mornings, daylight, and fresh air outweigh space',
      ['Quiet mornings', 'Daylight', 'Fresh air'],
    ],
    ['Bakers should rent in streets built around markets', ['Streets built around markets']],
    [
      "Bakers should rent when the shop is small or they don't own an oven",
      ['Suitability for a small shop', 'Not owning an oven'],
    ],
    [
      'Bakers should rent when daylight matters or they have no time for repairs',
      ['Daylight', 'Suitability for having no time for repairs'],
    ],
    ['Bakers should rent when they think like guests', ['Thinking like guests']],
    [
      'Bakers should rent when they like quiet, use ovens, or expect frequent guests',
      ['Quiet', 'Using ovens', 'Frequent guests'],
    ],
  ])('of advice is dropped from "%s"', (statement, expected) => {
    expect(labels(statement)).toEqual(expected);
  });

  it('is dropped where the path is called by its name', () => {
    const of = (statement: string, path: string) =>
      phrasesOfStatement(statement, path).map((phrase) => labelOf(phrase, new Set()));
    expect(of('Docker isolates services and saves memory', 'Docker')).toEqual([
      'Isolating services',
      'Saving memory',
    ]);
    expect(of('Managers hire people and shape their teams', 'Engineering Manager')).toEqual([
      'Hiring people',
      'Shaping your team',
    ]);
  });

  it('is dropped from the reasons that follow too', () => {
    const statement =
      'Developers should use containers when running many services, as they simplify dependency management and improve scalability';
    expect(labels(statement)).toEqual([
      'Running many services',
      'Simplifying dependency management',
      'Improving scalability',
    ]);
  });
});

describe('what a sentence adds', () => {
  it.each([
    [
      'It is good for soups, stews, and sauces, making weeknights easier',
      ['Soups', 'Stews', 'Sauces', 'Making weeknights easier'],
    ],
    [
      'It lets cooks plan ahead, leading to fewer leftovers',
      ['Planning ahead', 'Leading to fewer leftovers'],
    ],
    ['Useful for small flats due to its size', ['Small flats', 'Size']],
    ['It offers quiet rooms, which helps you sleep', ['Quiet rooms', 'Sleeping']],
    ['Good for soups; it also saves energy', ['Soups', 'Saving energy']],
  ])('is read by itself in "%s"', (statement, expected) => {
    expect(labels(statement)).toEqual(expected);
  });

  it.each([
    ['It suits long trips, as petrol stations are rare', ['Long trips']],
    ['It offers quiet rooms, where guests read', ['Quiet rooms']],
    ['It offers clear rules - see the handbook', ['Clear rules']],
  ])('stays out where it speaks of something else, as in "%s"', (statement, expected) => {
    expect(labels(statement)).toEqual(expected);
  });
});

describe('examples', () => {
  it.each([
    ['It suits long trips, such as in Norway', ['Long trips']],
    ['It is good for moving furniture, including sofas and shelves', ['Moving furniture']],
    ['It is good for old towns like Salzburg', ['Old towns']],
    ['Great for games (e.g. chess and Go) and puzzles', ['Games', 'Puzzles']],
    ['Good for data work, for example in R, and for reports', ['Data work', 'Reports']],
  ])('are set aside in "%s"', (statement, expected) => {
    expect(labels(statement)).toEqual(expected);
  });

  it('do not swallow what only looks like them', () => {
    expect(labels('Work that feels like play')).toEqual(['Work that feels like play']);
  });
});

describe('a list', () => {
  it.each([
    ['fast and reliable builds', ['Fast builds', 'Reliable builds']],
    ['technical and people skills', ['Technical skills', 'People skills']],
    [
      'designing, building and running services',
      ['Designing services', 'Building services', 'Running services'],
    ],
    ['building APIs, services, and web apps', ['Building APIs', 'Building services', 'Building web apps']],
    ['Saves money and time', ['Saving money', 'Saving time']],
    ['It keeps costs low and makes planning easier', ['Keeping costs low', 'Making planning easier']],
    ['autonomy, mastery and purpose at work', ['Autonomy at work', 'Mastery at work', 'Purpose at work']],
    ['mountains and lakes, far from crowds', ['Mountains far from crowds', 'Lakes far from crowds']],
    ['Endurance, balance, and calm', ['Endurance', 'Balance', 'Calm']],
    ['Fast, safe and portable', ['Speed', 'Safety', 'Portability']],
    [
      'Free, portable, and good enough for soups',
      ['Freedom from charges', 'Portability', 'Good enough for soups'],
    ],
    ['Useful for baking, serving, and caring for guests', ['Baking', 'Serving', 'Caring for guests']],
    ['Easy to learn and deploy', ['Ease of learning', 'Ease of deploying']],
    ['Jobs, concerts and more', ['Jobs', 'Concerts']],
    [
      'It helps you save for retirement, lower your taxes, and protect your family',
      ['Saving for retirement', 'Lowering your taxes', 'Protecting your family'],
    ],
    [
      'Useful when budgets are tight or deadlines are short',
      ['Suitability for tight budgets', 'Suitability for short deadlines'],
    ],
    [
      'simple to set up, easy to maintain, and quick to scale',
      ['Ease of setting up', 'Ease of maintaining', 'Speed of scaling'],
    ],
    [
      'Mature ecosystem with excellent documentation, tooling and support',
      ['Mature ecosystem with excellent documentation, tooling and support'],
    ],
    [
      'street food, comedy, and day trips to Nara and Kobe',
      ['Street food', 'Comedy', 'Day trips to Nara and Kobe'],
    ],
  ])('of "%s" is split with what its members share', (statement, expected) => {
    expect(labels(statement)).toEqual(expected);
  });

  it.each([
    ['Clear separation of concerns and responsibilities'],
    ['Choosing between technical depth and management'],
    ['Glue code between S3, SQS, and DynamoDB'],
    ['Research and development'],
    ['Two or three concerts a year'],
    ['Freedom from meetings and reports'],
    ['A clear view of the stars, far from city lights'],
    ['Saving money on rent, food, and transport'],
    ['Control over your time and your budget'],
    ['A complete, friendly guide'],
    ['Combining music, dance, and theatre'],
    ['Makes cooking, shopping, and cleaning easier'],
    ['Ovens that need a chimney and dry wood'],
  ])('is not seen in "%s"', (statement) => {
    expect(labels(statement)).toHaveLength(1);
  });

  it.each([
    [
      'hiring and training cooks, planning menus, and buying fish, meat, and fruit',
      ['Hiring and training cooks', 'Planning menus', 'Buying fish, meat, and fruit'],
    ],
    [
      'kitchens, bakeries, and workshops where heat and dust are a problem',
      ['Kitchens', 'Bakeries', 'Workshops where heat and dust are a problem'],
    ],
    [
      'its low price and its use in soups, stews, and sauces',
      ['Low price', 'Use in soups, stews, and sauces'],
    ],
  ])('of "%s" keeps what stands inside its members', (statement, expected) => {
    expect(labels(statement)).toEqual(expected);
  });

  it('that is not understood is left whole', () => {
    expect(labels('Low fares, soft seats, and free tea make it pleasant in winter')).toEqual([
      'Low fares, soft seats, and free tea make it pleasant in winter',
    ]);
  });

  it('keeps "without" as a criterion of its own, unless it says how something is done', () => {
    expect(labels('coding or architecture without supervisory duties')).toEqual([
      'Coding',
      'Architecture',
      'Freedom from supervisory duties',
    ]);
    expect(labels('reading letters or working without interruption')).toEqual([
      'Reading letters',
      'Working without interruption',
    ]);
  });
});

describe('a label', () => {
  it.each([
    ['Mentoring colleagues who joined in the past twelve months', ['Mentoring colleagues']],
    ['They drive innovation in their organizations', ['Driving innovation in your organization']],
    ['The pay is good', ['Good pay']],
    ['Promotions follow a published ladder', ['Promotions that follow a published ladder']],
    ['Small changes are easy to roll back', ['Ease of rolling back small changes']],
    ['No commute', ['Freedom from a commute']],
    ['Suitable both for beginners and for experts', ['Suitability for beginners', 'Suitability for experts']],
    ['It supports gRPC, LINQ and iOS', ['gRPC', 'LINQ', 'iOS']],
  ])('of "%s" reads well', (statement, expected) => {
    expect(labels(statement)).toEqual(expected);
  });

  it('is cut where a sentence cannot be one', () => {
    const [label] = labels(
      'Whoever stops at fifty-five has, on average, some thirty years in which nobody else decides what the day is for',
    );
    expect(label?.length).toBeLessThanOrEqual(90);
    expect(label).toMatch(/^Whoever stops at fifty-five.*…$/);
  });

  it('quotes the words it came from', () => {
    expect(quotes("It's good for building APIs, services, and old towns like Bath")).toEqual([
      'building APIs',
      'services',
      'old towns',
    ]);
  });
});
