import { describe, expect, it } from 'vitest';
import { labels, left, read } from './support/statements.ts';

describe('a clause', () => {
  it.each([
    ['Guests stay for weeks, so planning ahead pays', 'Guests staying for weeks'],
    ['Training takes days, not months', 'Training taking days'],
    ['Sailors can take long breaks between voyages', 'Taking long breaks between voyages'],
    ['Letters arrive within days', 'Letters arriving within days'],
    ['Promotions follow a published ladder', 'Promotions following a published ladder'],
    ['Somebody else mends the nets', 'Somebody mending the nets'],
    ['Nobody can sell the house over your head', 'Nobody selling the house over your head'],
    ['Mending nets by the fire feels like a holiday', 'Mending nets by the fire'],
    ['Sailors get to work on hulls', 'Working on hulls'],
    ['Guests can see the sea from bed', 'Guests seeing the sea from bed'],
    ['You can treat guests as your friends', 'Treating guests as your friends'],
    ['Skills that stay valuable; knots never change', 'Skills that stay valuable'],
    [
      'You become the one who really knows how the harbour works',
      'Becoming the one who really knows how the harbour works',
    ],
    ['Lets you live where rent is low', 'Living where rent is low'],
    [
      'You decide which cargo to take on and which to decline',
      'Deciding which cargo to take on and which to decline',
    ],
    ['Berths exist in nearly every port', 'Berths in nearly every port'],
    ['Captains line up', 'Captains lining up'],
    ['You keep writing the log while steering', 'Writing the log while steering'],
    ['Useful as a trial run', 'Being useful as a trial run'],
    ['Free choice of harbour, hull, and crew', 'Free choice of harbour, hull, and crew'],
    ['It makes sense for firms that must cut costs', 'Cutting costs'],
    ['Less bailing once the hull is dry', 'Less bailing once the hull is dry'],
    ['Certificates such as the green one are recognized everywhere', 'Certificates recognized everywhere'],
    ['Good for anyone who enjoys knowing who steers which boat', 'Knowing who steers which boat'],
    ['Useful for young fleets where plans change by the hour', 'Suitability for young fleets'],
    ['Simpler to sail with a small crew', 'Ease of sailing with a small crew'],
    ['Recruiting gets noticeably easier', 'Easier recruiting'],
    [
      'Opens the way to research, work visas and trainee schemes',
      'Opening the way to research, work visas and trainee schemes',
    ],
    ['Sailors can take long leaves without asking anyone', 'Taking long leaves'],
    ["You don't have to scrub the deck", 'Freedom from having to scrub the deck'],
    ['You become good at mending nets', 'Becoming good at mending nets'],
    ['You keep learning new knots', 'Learning new knots'],
    ['Lets you combine sailing, fishing, and teaching', 'Combining sailing, fishing, and teaching'],
    [
      'Helps in learning how hulls are built at enormous yards',
      'Learning how hulls are built at enormous yards',
    ],
    ['Lets you live wherever the wind takes you', 'Living wherever the wind takes you'],
    ['Repairing your own boats requires only a shed', 'Repairing your own boats'],
    ['It gives glue time to set', 'Giving glue time to set'],
    ['It keeps mooring fees low', 'Keeping mooring fees low'],
    ['Free choice of nets, charts and IT systems', 'Free choice of nets, charts and IT systems'],
  ])('of a pro is named by what happens: %s', (text, label) => {
    expect(labels(text)).toEqual([label]);
    expect(left(text)).toEqual([]);
  });
});

describe('a list', () => {
  it('is read whole or not at all', () => {
    const text = 'Fish and be fed anywhere';
    expect(labels(text)).toEqual([]);
    expect(left(text)).toEqual([text]);
  });
});

describe('a pro', () => {
  it.each([
    ["It's relevant when working on legacy systems", ['Working on legacy systems']],
    [
      'It is crucial for dives, salvage jobs, and wreck surveys',
      ['Suitability for dives', 'Suitability for salvage jobs', 'Suitability for wreck surveys'],
    ],
    ['It is crucial for short waiting times', ['Short waiting times']],
    ['Captains need new charts every year', ['Captains needing new charts every year']],
    ['The knots are needed in almost every harbour', ['Knots needed in almost every harbour']],
    ['Rowing in rain is possible after a year', ['Rowing in rain']],
    ['Sailing at dawn and in people’s boats', ['Sailing at dawn']],
    ['Access to docks and private islands', ['Access to docks and private islands']],
    ['Responsibility for a budget and a small crew', ['Responsibility for a budget and a small crew']],
    ['Pay is often higher than in other ports', ['Higher pay']],
    ['Sails mended without nails', ['Sails mended without nails']],
    ['Builds trust with sailors', ['Building trust with sailors']],
    ['Gives you time to think', ['Time to think']],
    ['Freedom from harbour politics and long shifts', ['Freedom from harbour politics and long shifts']],
    ['Little travel and paperwork', ['Little travel and paperwork']],
    ['No commute, flexible hours', ['No commute', 'Flexible hours']],
    ['Crews that sail at night and sleep by day', ['Crews that sail at night and sleep by day']],
    ['Perfect if you hate offices', ['Suitability when you hate offices']],
    ['They are essential for night shifts', ['Suitability for night shifts']],
    ['Particularly useful in small kitchens', ['Suitability for small kitchens']],
    ["It's a great choice for beginners who want quick results", ['Quick results']],
    ['Use it when you need strict types or high performance', ['Strict types', 'High performance']],
    ['Understanding it is key for debugging and interviews', ['Debugging', 'Interviews']],
    ['It is widely used in enterprise environments', ['Suitability for enterprise environments']],
    ['Gives you a pension and paid leave', ['Pension', 'Paid leave']],
    ['It allows teams to ship daily and learn from users', ['Shipping daily', 'Learning from users']],
    ['Makes it possible to test without hardware', ['Testing without hardware']],
    ['It is useful in projects where performance and safety are critical', ['Performance', 'Safety']],
    [
      'It is relevant for anyone planning to move abroad or retire early',
      ['Moving abroad', 'Retiring early'],
    ],
    ["It's known for its speed and low memory usage", ['Speed', 'Low memory usage']],
    ['It is good for video calls because latency stays low', ['Suitability for video calls']],
    [
      'Suitable for schools, teachers, or pupils',
      ['Suitability for schools', 'Suitability for teachers', 'Suitability for pupils'],
    ],
    ['It suits long trips, as petrol stations are rare', ['Suitability for long trips']],
    ['Good for soups; it also saves energy', ['Suitability for soups']],
    ['It lets cooks plan ahead, leading to fewer leftovers', ['Planning ahead', 'Fewer leftovers']],
    ['It offers quiet rooms, which helps you sleep', ['Quiet rooms', 'Sleeping']],
    ['It keeps costs low and cuts waste', ['Keeping costs low', 'Cutting waste']],
    ['Regular reviews ensure clear goals', ['Clear goals']],
    ['Clear rules - see the handbook', ['Clear rules']],
    ['Quiet rooms: guests read there all day', ['Quiet rooms']],
    [
      'Useful when budgets are tight or deadlines are short',
      ['Suitability when budgets are tight', 'Suitability when deadlines are short'],
    ],
    ['It is valuable for writers seeking early mornings', ['Early mornings']],
    ['It is ideal for clerks sorting letters', ['Suitability for clerks sorting letters']],
    [
      'It is valuable in growing towns where drivers are needed to widen routes and shorten waits',
      ['Growing towns', 'Widening routes', 'Shortening waits'],
    ],
    ['Harbour masters guide ships and train deckhands', ['Guiding ships', 'Training deckhands']],
    ['Shared boats reduce fees and speed up crossings', ['Reducing fees', 'Speeding up crossings']],
    ['You are your own landlord', ['Being your own landlord']],
    ['You get to try new recipes', ['Trying new recipes']],
    ['Shared meals build trust', ['Building trust']],
    [
      'Useful when learning is slow or rules are strict',
      ['Suitability when learning is slow', 'Suitability when rules are strict'],
    ],
    ['A say in where a product goes', ['Say in where a product goes']],
    [
      'Daily contact with guests, quick decisions, and short days',
      ['Daily contact with guests', 'Quick decisions', 'Short days'],
    ],
    [
      'Tech leads combine craft with planning, so they stay close to the code',
      ['Combining craft with planning'],
    ],
    ['Meals, laundry, and parking are included', ['Meals, laundry, and parking included']],
    ['You ship on day one. Nobody asks for a ticket and three approvals.', ['Shipping on day one']],
    ['Keep what you earn, and choose your clients', ['Keeping what you earn', 'Choosing your clients']],
    ['The pay is generous', ['Generous pay']],
    ['Sails that nobody mends after dark', ['Sails that nobody mends after dark']],
    ['Suitable for both sailors and rowers', ['Suitability for sailors', 'Suitability for rowers']],
    ['Pilots who recommend you to their friends', ['Pilots who recommend you to their friends']],
    ['Good at mending nets early', ['Being good at mending nets early']],
    [
      'It suits crews, allowing sailors to travel between islands',
      ['Suitability for crews', 'Travelling between islands'],
    ],
    ['Well suited to certified mills needing clean water or steady power', ['Clean water', 'Steady power']],
    ['It is well suited to those who prefer long walks and calm towns', ['Long walks', 'Calm towns']],
    ['Leads coach rowers and plan races', ['Coaching rowers', 'Planning races']],
    ['Learning to prune and to give advice', ['Learning to prune and to give advice']],
    [
      'Ideal for newcomers and those who like carving spoons',
      ['Suitability for newcomers', 'Carving spoons'],
    ],
    ['It is good for enabling anyone to mend a net', ['Enabling anyone to mend a net']],
    ['It stays close to home, even when work is slow', ['Staying close to home']],
    [
      'It is valuable when crews want to learn old knots, allowing sails to be mended at sea',
      ['Learning old knots', 'Sails mended at sea'],
    ],
    ['It is useful when guests want to fish, as it builds trust', ['Fishing', 'Building trust']],
    ['It is valuable when islands depend on mail, fuel, and bread', ['Mail', 'Fuel', 'Bread']],
    ['It enables one sailor with a winch to raise every sail', ['Raising every sail']],
    ['It gives young sailors a fair share', ['Fair share']],
    ['It gives passengers a quiet night', ['Giving passengers a quiet night']],
    ['Pilots give plain answers every morning', ['Plain answers every morning']],
    ['It brings in money until autumn', ['Money until autumn']],
    ['It makes charts easy to read', ['Making charts easy to read']],
    [
      'It is crucial for hauling nets and gutting fish, helping crews finish early, leaving time for games',
      ['Hauling nets', 'Gutting fish', 'Finishing early', 'Leaving time for games'],
    ],
    ['Everyone gets to steer the ferry', ['Steering the ferry']],
    ['It allows more hands to be hired for the summer', ['More hands hired for the summer']],
    ['Your own cabin, desk and hours', ['Your own cabin, desk and hours']],
    ['Your own desk, short days and a van', ['Your own desk', 'Short days', 'Van']],
    ['It helps families avoid long hospital stays', ['Avoiding long hospital stays']],
    ['Success is easy to measure', ['Ease of measuring success']],
    ['It files and sorts papers', ['Filing and sorting papers']],
    ['It allows passengers to sleep on board', ['Sleeping on board']],
    ['It allows fares to be paid on board', ['Fares paid on board']],
    ['It is valuable in winter, as it demands exact planning', ['Suitability for winter', 'Exact planning']],
    ['It provides sailors with a cabin and free meals', ['Providing sailors with a cabin and free meals']],
    ['Ropes, lamps and oars are paid for', ['Ropes, lamps and oars']],
    [
      'It is useful for training videos, sea charts, and wall maps',
      ['Training videos', 'Sea charts', 'Wall maps'],
    ],
    [
      'It suits ferry ports and marketing agencies',
      ['Suitability for ferry ports', 'Suitability for marketing agencies'],
    ],
    ['It requires only oars, a small boat, and a map', ['Only oars, a small boat, and a map needed']],
    [
      'It needs no licence and little training at the start',
      ['No licence needed', 'Little training needed at the start'],
    ],
    ['You have your own berth and can leave early', ['Your own berth', 'Leaving early']],
    ['You can sail wherever you like', ['Sailing wherever you like']],
    ['You decide when to open and what to sell', ['Deciding when to open and what to sell']],
    ['Being outdoors keeps you healthy', ['Keeping you healthy']],
    ['Housewives can work on ferries', ['Working on ferries']],
    ['Freedom to paint your own boats and sails', ['Freedom to paint your own boats and sails']],
    ['Only hand winches used', ['Only hand winches used']],
    ['Children learn at their own pace', ['Children learning at their own pace']],
    [
      'You teach young sailors without checking their letters',
      ['Teaching young sailors without checking their letters'],
    ],
    ['Guiding sailors through their first storm', ['Guiding sailors through their first storm']],
    ['More sunlight and warm rooms than clerks get', ['More sunlight', 'Warm rooms']],
    ['Work is steady but never dull', ['Steady work']],
    ['The job combines rowing, carving and trade', ['Combining rowing, carving and trade']],
    ['The work is done at sea', ['Work done at sea']],
    ['Standing up keeps you awake', ['Keeping you awake']],
    ['The firm pays for every voyage', ['Firm paying for every voyage']],
    [
      'It helps visitors find berths, charts, and ropes',
      ['Finding berths', 'Finding charts', 'Finding ropes'],
    ],
  ])('is read without what leads to it: "%s"', (text, expected) => {
    expect(labels(text)).toEqual(expected);
    expect(left(text)).toEqual([]);
  });

  it.each([
    ['building APIs, services, and web apps', ['Building APIs', 'Building services', 'Building web apps']],
    ['Endurance, balance, and patience', ['Endurance', 'Balance', 'Patience']],
    ['Useful for baking, serving, and caring for guests', ['Baking', 'Serving', 'Caring for guests']],
    [
      'hiring and training cooks, planning menus, and buying fish',
      ['Hiring and training cooks', 'Planning menus', 'Buying fish'],
    ],
    [
      'It helps you save for retirement and lower your taxes',
      ['Saving for retirement', 'Lowering your taxes'],
    ],
    [
      'coding or architecture without supervisory duties',
      ['Coding', 'Architecture', 'Freedom from supervisory duties'],
    ],
    ['reading letters or working without interruption', ['Reading letters', 'Working without interruption']],
    ['easy to learn', ['Ease of learning']],
    ['A clear structure for releases, hotfixes, and long-running features', ['Clear structure']],
    [
      'Useful for building fast, accessible, and engaging pages',
      ['Building fast, accessible, and engaging pages'],
    ],
    ['Saving money on rent, food, and transport', ['Saving money on rent, food, and transport']],
    ['A complete, friendly guide', ['Complete, friendly guide']],
    ['Choosing between technical depth and management', ['Choosing between technical depth and management']],
    ['Control over your time and your budget', ['Control over your time and your budget']],
    ['Running calm, well-lit workshops', ['Running calm, well-lit workshops']],
    ['You decide your own hours', ['Deciding your own hours']],
    [
      'Learn it to understand harmony, accompany singers, or compose at home',
      ['Understanding harmony', 'Accompanying singers', 'Composing at home'],
    ],
    [
      'Drawing first lets you sketch freely and throw plans away',
      ['Sketching freely', 'Throwing plans away'],
    ],
    ['The tram network makes it easy to live without a car', ['Living without a car']],
    [
      'Choirs should consider it when they want to save rent, and avoid long trips',
      ['Saving rent', 'Avoiding long trips'],
    ],
    ['No uniform or fixed hours', ['No uniform or fixed hours']],
    [
      'Useful to manage crews, carve pegs, and mend sails',
      ['Managing crews', 'Carving pegs', 'Mending sails'],
    ],
    [
      'Freedom to choose boats, crews, and working hours',
      ['Freedom to choose boats, crews, and working hours'],
    ],
    ['No need for permits, crews, or harbour fees', ['No need for permits, crews, or harbour fees']],
    ['Rowing with many crews exposes you to rough water and long nights', ['Rough water', 'Long nights']],
    ['Modern tools and offices', ['Modern tools and offices']],
    ['A strict, printed timetable', ['Strict, printed timetable']],
    ['It offers a quiet, searchable archive', ['Quiet, searchable archive']],
    ['It keeps ropes, maps, and lamps in order', ['Keeping ropes, maps, and lamps in order']],
    [
      'Useful when building boats, sheds, and floating jetties',
      ['Building boats', 'Building sheds', 'Building floating jetties'],
    ],
    ['A mix of long crossings and short trips', ['Mix of long crossings and short trips']],
    [
      'They carve pegs between tides, and sing with the crew',
      ['Carving pegs between tides', 'Singing with the crew'],
    ],
    ['It suits boats bought without a loan', ['Suitability for boats bought without a loan']],
  ])('is split at its list, with what the members share: "%s"', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });

  it.each([
    ['It suits long trips, such as in Norway', ['Suitability for long trips']],
    ['Great for games (e.g. chess and Go) and puzzles', ['Suitability for games', 'Suitability for puzzles']],
    ['Good for data work, for example in R, and for reports', ['Data work', 'Suitability for reports']],
    ['It is good for tasks like proofreading and indexing', ['Proofreading', 'Indexing']],
    ['Work that feels like play', ['Work that feels like play']],
    ['Good for walks, especially on Sundays', ['Suitability for walks']],
  ])('keeps its examples apart: "%s"', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });

  it.each([
    'It never sleeps',
    'Every voice counts',
    'Walks with older sailors can be stimulating',
    'Low fares make it pleasant in winter',
    'It is useful for things',
    'Easy to break into, with a short course',
    'Berths are found in almost every port',
    'It brings up new questions every week',
  ])('keeps its own words where no sound name is found: "%s"', (text) => {
    expect(labels(text)).toEqual([]);
    expect(left(text)).toEqual([text]);
  });

  it('offers what speaks against the path as a con, never as a pro', () => {
    const [good, bad] = read('It offers quiet rooms, though it requires a long commute');
    expect(good).toMatchObject({ label: 'Quiet rooms', needsWording: false });
    expect(bad).toMatchObject({
      label: 'Little need for a long commute',
      needsWording: false,
      worst: 'It requires a long commute',
    });
  });

  it('keeps the doing that a list of harms shares', () => {
    expect(labels('Preventing downtime, security holes, and failures')).toEqual([
      'Preventing downtime',
      'Preventing security holes',
      'Preventing failures',
    ]);
  });

  it('speaks to the user of what is theirs', () => {
    expect(labels('They drive innovation in their organizations')).toEqual([
      'Driving innovation in your organization',
    ]);
  });

  it('is not thrown by commas with nothing between them', () => {
    expect(read('Quiet rooms /,,x').every(({ label }) => label !== '')).toBe(true);
  });

  it('quotes the words that each criterion came from', () => {
    const text = "It's good for building APIs, services, and old towns like Bath";
    expect(read(text).map(({ quote }) => quote)).toEqual(['building APIs', 'services', 'old towns']);
  });

  it.each(['g', 'managerial)', ', per cover or per shift), and naming who buys'])(
    'that a copy broke to pieces yields nothing: "%s"',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

describe('a summary', () => {
  it.each([
    [
      'Cooks should use gas to reach high heat and change it quickly',
      ['Reaching high heat', 'Changing high heat quickly'],
    ],
    [
      'Bakers should rent if they love early hours, long walks, and living cheaply',
      ['Early hours', 'Long walks', 'Living cheaply'],
    ],
    [
      'Cooks should stay when they raise children, nurse a relative, or save for a house',
      ['Raising children', 'Nursing a relative', 'Saving for a house'],
    ],
    [
      'Bakers should rent when daylight matters or they have no time for repairs',
      ['Daylight', 'Suitability when you have no time for repairs'],
    ],
    [
      'Clerks should retrain when changing towns or posts to keep their pay steady',
      ['Keeping your pay steady'],
    ],
    [
      'Cooks should use gas when preparing dishes that need high heat and an open flame',
      ['High heat', 'Open flame'],
    ],
  ])('yields what one should do it for: "%s"', (text, expected) => {
    expect(labels(text, 'summary')).toEqual(expected);
  });

  it('that is a slogan yields nothing', () => {
    expect(read('The oven your neighbours envy. No knobs, no worries.', 'summary')).toEqual([]);
  });
});

describe('a lead-in', () => {
  it.each([
    ["You'll never be bored", ['Never being bored']],
    ['Great way of seeing how other crews work', ['Seeing how other crews work']],
    [
      'It is often used by crews to plan voyages, and report to owners',
      ['Planning voyages', 'Reporting to owners'],
    ],
    [
      "It's essential in small ports for checking papers, and settling claims",
      ['Checking papers', 'Settling claims'],
    ],
    ['Pilots are in demand for guiding tankers, and training crews', ['Guiding tankers', 'Training crews']],
  ])('leaves what is said: %s', (text, wanted) => {
    expect(labels(text)).toEqual(wanted);
  });

  it.each(['One of the few boats', 'Costs nothing but time'])(
    'leaves no half of what is said: %s',
    (text) => {
      expect(labels(text)).toEqual([]);
    },
  );
});

describe('what a label must not become', () => {
  it.each([
    ['Clear prices set by the cook', 'Clear prices set by the cook'],
    ['Quiet corners you can only partly book', 'Quiet corners you can only partly book'],
  ])('takes no noun for a verb: %s', (text, wanted) => {
    expect(labels(text, 'pro')).toEqual([wanted]);
  });
});

describe('a tag', () => {
  it.each([
    ['mvp', 'MVP'],
    ['rest-apis', 'REST APIs'],
    ['saas', 'SaaS'],
    ['ci-cd', 'CI/CD'],
    ['e-government', 'E-government'],
    ['one-on-ones', 'One-on-ones'],
    ['code-review', 'Code review'],
  ])('%s is offered as it is spelled', (tag, label) => {
    expect(read(tag, 'tag')).toMatchObject([{ label, quote: tag, needsWording: false }]);
  });
});
