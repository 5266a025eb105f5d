import { describe, expect, it } from 'vitest';
import { criteriaOf } from '../../../src/core/card/criteria/of-statement.ts';
import type { ProposedStatement } from '../../../src/core/card/proposal.ts';

const statement = (text: string, part: ProposedStatement['part'] = 'pro'): ProposedStatement => ({
  id: 's1',
  path: 'a',
  part,
  text,
  line: 1,
  placeholder: false,
});
const read = (text: string, part?: ProposedStatement['part']) => criteriaOf(statement(text, part), new Set());
const labels = (...of: Parameters<typeof read>) =>
  read(...of)
    .filter(({ needsWording }) => !needsWording)
    .map(({ label }) => label);
const left = (...of: Parameters<typeof read>) =>
  read(...of)
    .filter(({ needsWording }) => needsWording)
    .map(({ label }) => label);

describe('a clause', () => {
  it.each([
    ['No licence or permit is required', 'No licence or permit required'],
    ['Guests stay for weeks, so planning ahead pays', 'Guests staying for weeks'],
    ['Nobody is paged at night', 'Nobody being paged at night'],
    ['Training takes days, not months', 'Training taking days'],
    ['Letters arrive within days', 'Letters arriving within days'],
    ['Promotions follow a published ladder', 'Promotions following a published ladder'],
    ['Somebody else mends the nets', 'Somebody else mending the nets'],
    ['Nobody can sell the house over your head', 'Nobody being able to sell the house over your head'],
    ['Mending nets by the fire feels like a holiday', 'Mending nets by the fire'],
    ['Sailors get to work on hulls', 'Working on hulls'],
    ['Guests can see the sea from bed', 'Seeing the sea from bed'],
    ['Brings calm to crews in a storm', 'Calm'],
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
    ['Solves problems nobody else has time for', 'Solving problems nobody else has time for'],
    ['Walking there clears the head', 'Walking there'],
    ['Day rates of a hundred crowns and up', 'Day rates of a hundred crowns'],
    ['Useful as a trial run', 'Being useful as a trial run'],
    ['Free choice of harbour, hull, and crew', 'Free choice of harbour, hull, and crew'],
    ['It makes sense for firms that must cut costs', 'Cutting costs'],
    ['Less bailing once the hull is dry', 'Less bailing once the hull is dry'],
    ['Certificates such as the green one are recognized everywhere', 'Certificates recognized everywhere'],
    ['Good for anyone who enjoys knowing who steers which boat', 'Knowing who steers which boat'],
    ['Useful for young fleets where plans change by the hour', 'Young fleets'],
    ['Rarely out of work for long', 'Being rarely out of work for long'],
    ['Simpler to sail with a small crew', 'Ease of sailing with a small crew'],
    ['Recruiting gets noticeably easier', 'Easier recruiting'],
    ['Deckhands thrive on speaking in ports', 'Speaking in ports'],
    [
      'Opens the way to research, work visas and trainee schemes',
      'Opening the way to research, work visas and trainee schemes',
    ],
    ['Sailors can take long leaves without asking anyone', 'Taking long leaves'],
    ["You don't have to scrub the deck", 'Not having to scrub the deck'],
    ['You become good at mending nets', 'Becoming good at mending nets'],
    ['You keep learning new knots', 'Learning new knots'],
    ['Being there for years means you can move up to the bridge', 'Moving up to the bridge'],
    ['It is honest work, because people eat what you catch', 'Honest work'],
    ['Longer leaves are possible once you are known', 'Longer leaves'],
    ['Lets you combine sailing, fishing, and teaching', 'Combining sailing, fishing, and teaching'],
    ['You watch people change their lives', 'Watching people change their lives'],
    ["There's no rent to pay", 'No rent to pay'],
    [
      'Helps in learning how hulls are built at enormous yards',
      'Learning how hulls are built at enormous yards',
    ],
    ['Lets you live wherever the wind takes you', 'Living wherever the wind takes you'],
  ])('of a pro is named by what happens: %s', (text, label) => {
    expect(labels(text)).toEqual([label]);
    expect(left(text)).toEqual([]);
  });

  it.each([
    ['Ferries stop at midnight', 'Not having ferries stop at midnight'],
    ['Boats may be sold without notice', 'Not having boats sold without notice'],
    ['Night trains tend to arrive too early', 'Not having night trains arrive too early'],
    ['Fares are often raised in spring', 'Not having fares raised in spring'],
    ['Nobody tells you when the tide turns', 'Somebody telling you when the tide turns'],
    ['Boats stay behind when you leave', 'Not having boats stay behind when you leave'],
    ['Fog sets in after a few hours', 'Not having fog set in after a few hours'],
    ['Charts rarely change hands', 'Charts changing hands'],
    ['The harbour station might burn down', 'Not having the harbour station burn down'],
    ['The repair drags on', 'Speed of the repair'],
    ['Some crews end up at sea all winter', 'Not having crews end up at sea all winter'],
    ['Nobody waits for you when you are late', 'Somebody waiting for you when you are late'],
  ])('of a con takes along what is said of its subject: %s', (text, label) => {
    expect(labels(text, 'con')).toEqual([label]);
  });

  it.each([
    ['Progress is hard to measure', ['Ease of measuring progress']],
    ['Booking gets difficult in August', ['Ease of booking']],
    ['Repairs take weeks', ['Quick repairs']],
    ['Wages come late', ['Wages']],
    ['Paperwork piles up quickly', ['Little paperwork']],
    ['It takes years to build up a crew', ['Speed of building up a crew']],
    ['Work can become repetitive over time', ['Varied work']],
    ['Lots of meetings', ['Few meetings']],
    ['You rarely see the open sea', ['Seeing the open sea']],
    [
      'Owners change their minds at the last minute',
      ['Not having owners change their minds at the last minute'],
    ],
    [
      'Requires a lot of patience and good planning',
      ['Little need for patience', 'Little need for good planning'],
    ],
    ['Too many captains to please', ['Few captains to please']],
    ['Technical skills get rusty', ['Keeping technical skills']],
    ['Timetables change without warning', ['Stable timetables']],
    ['Days fill up with meetings', ['Free days']],
    ['Early shifts leave little time for breakfast', ['Time for breakfast']],
    ['Choice is limited in winter', ['Choice in winter']],
    ['Job security depends on the weather', ['Independence from the weather']],
    ['Routes are set by the owner', ['Say in routes']],
    ['The boss makes the final call', ['Say in the final call']],
    ['Voyages can be cancelled at short notice', ['Security of voyages']],
    ['Berths are scarce in summer', ['Availability of berths in summer']],
    ['Good pilots are always booked', ['Availability of good pilots']],
    ['Permits crawl through three offices', ['Speed of permits']],
    ['Signals are easily misread', ['Clarity of signals']],
    ['Repairs are left to the last minute', ['Priority of repairs']],
    ['Logbooks belong to the owner', ['Ownership of logbooks']],
    ['Holidays come out of your own pocket', ['Paid holidays']],
    ['Tickets cost as much as a boat', ['Affordable tickets']],
    ['Charts become outdated within a year', ['Lasting charts']],
    ['Standards vary from port to port', ['Consistent standards']],
    ['Half of the week goes into paperwork', ['Little time spent on paperwork']],
    ['Work creeps into the evening', ['Work-free evenings']],
    ['Fog makes it hard to see the lights', ['Ease of seeing the lights']],
    ['Night watches mean you often skip breakfast', ['Not skipping breakfast']],
    ['A single voyage needs papers from four offices', ['Little need for papers from four offices']],
    ['Handover arrangements must be agreed in writing', ['Handover arrangements']],
    ['You are rarely invited ashore', ['Being invited ashore']],
    ['Dependent on a single owner', ['Independence from a single owner']],
    ['Rigid, old-fashioned hierarchy', ['Flexible, modern hierarchy']],
    ['Boats that never leave the harbour', ['Boats that leave the harbour']],
    ['Hours of paperwork a day', ['Little paperwork']],
    ['Noise, long queues, and late trains', ['Low noise', 'Short queues', 'Prompt trains']],
  ])('of a con is named by the aspect that is weighed: %s', (text, wanted) => {
    expect(labels(text, 'con')).toEqual(wanted);
  });

  it.each([
    'Ports close or shrink as soon as the fish leave',
    'Crews are paid late and rarely complain',
    'Fog is an exception',
    'Storms',
  ])('of a con with several verbs, or none that is sure, never loses its subject: %s', (text) => {
    for (const label of labels(text, 'con')) expect(label).toMatch(/\b(?:ports|crews|fog|storms)\b/i);
  });
});

describe('what a con names', () => {
  it.each([
    ['Fog. The weeks around November are grim', ['Little fog']],
    ['A ceiling on what you can load', ['Freedom from a ceiling on what you can load']],
    ['Nobody to share the steering with', ['Somebody to share the steering with']],
    ['Asking permission', ['Freedom from asking permission']],
    ['Shift work including weekends and all public holidays', ['Freedom from shift work']],
    ['Crews forget to tell you about changes', ['Crews remembering to tell you about changes']],
    ['Must smile at guests', ['Not having to smile at guests']],
    ['Scrubbing the same deck gets dull', ['Ease of scrubbing the same deck']],
    ['Closes early and opens late', ['Not closing early', 'Not opening late']],
    [
      'Hotels, harbours, and rental cars three weeks a month',
      ['Few hotels', 'Few harbours', 'Few rental cars'],
    ],
    ['Needs constant care as the hull ages', ['Little need for constant care']],
    ['Charts change and nobody draws new ones', ['Stable charts', 'Somebody drawing new ones']],
    ['Others make the final call', ['Say in the final call']],
    ['Tempting to over-engineer', ['Not over-engineering']],
    ['A simple repair may take a day to settle', ['Not having a simple repair take a day to settle']],
    ['Often seen as the crew of no', ['Not being seen as the crew of no']],
    ['Slower to change course', ['Speed of changing course']],
    ['The pressure to sell out never lets up', ['Low pressure to sell out']],
    ['Silence: hardly any letters from home', ['Letters from home']],
    ['A broken winch blocks the whole crew', ['Freedom from a broken winch']],
    ['Underpaid compared with pilots', ['Not being underpaid']],
    ['Seasickness whenever a storm comes up', ['Little seasickness']],
    ['Captains at larger firms still ask for papers', ['Not having captains at larger firms ask for papers']],
    ['Your rowing skills get rusty', ['Fresh rowing skills']],
    ['Confusing for cooks and guests', ['Not being confusing for cooks and guests']],
    ['Dear for large crews', ['Affordability for large crews']],
    ['A vague job that changes from one port to the next', ['Clear job']],
    ['Modest pay', ['Generous pay']],
    ['Broken sleep, and the temper that comes with it', ['Unbroken sleep']],
    ['Burns out crews of four', ['Not burning out crews of four']],
    ['Salaries trail the market by a fifth', ['Salaries']],
    ['Sailors need to know many harbours', ['Not having to know many harbours']],
    [
      'Often treated as a guest and brought in late',
      ['Not being treated as a guest', 'Not being brought in late'],
    ],
    ['The same questions over and over again', ['Freedom from the same questions over and over']],
    ['Weather-dependent', ['Independence from weather']],
    ['Lonely', ['Not being lonely']],
    ['Not a job for life', ['Job for life']],
    ['Feels like school', ['Not feeling like school']],
    ['Rarely invited to the bridge', ['Being invited to the bridge']],
    ['Wears you down', ['Not wearing you down']],
    ['Winters', ['Winters']],
    ['It takes a steady hand', ['Little need for a steady hand']],
    ['Requires a fishing licence', ['Little need for a fishing licence']],
    ['No pay for months', ['Pay']],
    ['Rarely steers a boat', ['Steering a boat']],
    ['Long watches without breaks', ['Breaks']],
  ])('is its label: %s', (text, wanted) => {
    expect(labels(text, 'con')).toEqual(wanted);
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
    ['They are essential for night shifts', ['Night shifts']],
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
    ['It is good for video calls because latency stays low', ['Video calls']],
    [
      'Suitable for schools, teachers, or pupils',
      ['Suitability for schools', 'Suitability for teachers', 'Suitability for pupils'],
    ],
    ['It suits long trips, as petrol stations are rare', ['Suitability for long trips']],
    ['Good for soups; it also saves energy', ['Soups', 'Saving energy']],
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
    ['It is ideal for clerks sorting letters', ['Sorting letters']],
    ['It is essential for roles requiring steady hands or good eyesight', ['Steady hands', 'Good eyesight']],
    [
      'It is valuable in growing towns where drivers are needed to widen routes and shorten waits',
      ['Widening routes', 'Shortening waits'],
    ],
    ['Harbour masters guide ships and train deckhands', ['Guiding ships', 'Training deckhands']],
    ['A head gardener plans borders and hires helpers', ['Planning borders', 'Hiring helpers']],
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
    ['Meals, laundry, and parking are included', ['Meals', 'Laundry', 'Parking']],
    ['You ship on day one. Nobody asks for a ticket and three approvals.', ['Shipping on day one']],
    ['Keep what you earn, and choose your clients', ['Keeping what you earn', 'Choosing your clients']],
    ['The pay is generous', ['Generous pay']],
    ['Sails that nobody mends after dark', ['Sails that nobody mends after dark']],
    ['Work directly with the shipwrights', ['Working directly with the shipwrights']],
    ['Suitable for both sailors and rowers', ['Suitability for sailors', 'Suitability for rowers']],
    ['Helps with splicing, rigging and sail trimming', ['Splicing', 'Rigging', 'Sail trimming']],
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
    ['Two or three concerts a year', ['Two or three concerts a year']],
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
    ['No uniform or fixed hours', ['No uniform', 'No fixed hours']],
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
    ['Presentation and negotiation skills', ['Presentation and negotiation skills']],
    ['A strict, printed timetable', ['Strict, printed timetable']],
    ['It offers a quiet, searchable archive', ['Quiet, searchable archive']],
  ])('is split at its list, with what the members share: "%s"', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });

  it.each([
    ['It suits long trips, such as in Norway', ['Suitability for long trips']],
    ['Great for games (e.g. chess and Go) and puzzles', ['Games', 'Puzzles']],
    ['Good for data work, for example in R, and for reports', ['Data work', 'Reports']],
    ['It is good for tasks like proofreading and indexing', ['Proofreading', 'Indexing']],
    ['Work that feels like play', ['Work that feels like play']],
    ['Good for walks, especially on Sundays', ['Walks']],
  ])('keeps its examples apart: "%s"', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });

  it.each([
    'It never sleeps',
    'Every voice counts',
    'Tides give the week a rhythm',
    'Low fares make it pleasant in winter',
    'Children learn at their own pace',
    'Opens doors to orchestras, chamber groups, and folk sessions',
    'Songs matter to the whole village',
    'It is useful for things',
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

  it('may have another subject than the path', () => {
    expect(labels('Docker isolates services and saves memory')).toEqual([
      'Isolating services',
      'Saving memory',
    ]);
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
    ['Cooks should use gas to reach high heat and change it quickly', ['Reaching high heat']],
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

describe('a con', () => {
  it.each([
    ['Lacks room for guests', 'Room for guests', 'Room for guests'],
    ['No paid leave', 'Paid leave', 'Paid leave'],
    ['There is no garden', 'Garden', 'Garden'],
    ['Few seniors to learn from', 'Seniors to learn from', 'Plenty of seniors to learn from'],
    ['Little say in the programme', 'Say in the programme', 'Plenty of say in the programme'],
    ['Few routes run every day', 'Routes running every day', 'Plenty of routes running every day'],
    ['Not suited to small teams', 'Suitability for small teams', 'Well suited to small teams'],
    ['Promotion is not based on results', 'Promotion based on results', 'Promotion based on results'],
    ['Steep learning curve', 'Gentle learning curve', 'Gentle learning curve'],
    ['The learning curve is steep', 'Gentle learning curve', 'Gentle learning curve'],
    ['Noisy nights: buses leave at six', 'Quiet nights', 'Quiet nights'],
    ['Hard to switch back', 'Ease of switching back', 'Switching back is easy'],
    ['Personality clashes', 'Few personality clashes', 'Few personality clashes'],
    ['Loneliness can creep in over time', 'Little loneliness', 'Little loneliness'],
    ['Travel eats into paid time', 'Little travel', 'Little travel'],
    ['Costs climb fast', 'Low costs', 'Low costs'],
    ['Decisions take months', 'Quick decisions', 'Quick decisions'],
    ['Risk of burnout', 'Low risk of burnout', 'Low risk of burnout'],
    ['You repeat the same material', 'Not repeating the same material', 'Not repeating the same material'],
    ['Can feel like an exam', 'Not feeling like an exam', 'Not feeling like an exam'],
    [
      'Repeats the same three shows',
      'Not repeating the same three shows',
      'Not repeating the same three shows',
    ],
    ['Owners may hire a mate', 'Not having owners hire a mate', 'Not having owners hire a mate'],
    [
      'Quarrels between mates are among the main reasons to leave',
      'Few quarrels between mates',
      'Few quarrels between mates',
    ],
  ])('is worded so that more is better, its own words the worst end: "%s"', (text, label, best) => {
    expect(read(text, 'con')).toEqual([
      { label, quote: text, needsWording: false, worst: text, best, suggested: ['best'] },
    ]);
  });

  it.each([
    ['Requires patience', 'Little need for patience'],
    ['It takes a licence', 'Little need for a licence'],
    ['Customers are colleagues, so impact is hard to measure', 'Ease of measuring impact'],
  ])('is named where its opposite is left to the user: "%s"', (text, label) => {
    const [only, ...others] = read(text, 'con');
    expect(others).toEqual([]);
    expect(only).toMatchObject({ label, needsWording: false, best: 'The best that you can picture' });
  });

  it.each([
    ['No paid leave, sick pay, or pension', ['Paid leave', 'Sick pay', 'Pension']],
    ['Slow builds and poor tooling', ['Fast builds', 'Good tooling']],
    ['Hours can be long, and overtime is expected', ['Short hours', 'Little overtime']],
  ])('that says several things is about each: "%s"', (text, expected) => {
    expect(labels(text, 'con')).toEqual(expected);
  });

  it.each([
    'Slower than gas',
    'Nothing is written down',
    'Requires no training but patience',
    'Steering by a single degree can cost the whole lead',
    'Getting faster means earning less',
    'Bad reviews sting',
    'Saying no wears you out',
    'Sailing without a chart, a log or a second chance',
    'Nobody notices the work unless the net tears',
    'Five days of work squeezed into four',
    "One bad month and you're in debt",
    'Hulls have to be scraped',
    'Code cannot be shown to anyone',
    'Not easy to leave',
    'Cannot always',
  ])('keeps its own words where it cannot be named soundly: "%s"', (text) => {
    expect(read(text, 'con')).toMatchObject([{ label: text, needsWording: true, worst: text }]);
  });
});

describe('a lead-in', () => {
  it.each([
    ['If you change boats, you can take your berth with you', ['Taking your berth with you']],
    ['The work is hard, but you sleep well at night', ['Sleeping well at night']],
    ["You'll never be bored", ['Never being bored']],
    ["You won't have to deal with customs", ['Not having to deal with customs']],
    ['Great way of seeing how other crews work', ['Seeing how other crews work']],
    ["It's possible to learn the ropes in a week", ['Learning the ropes in a week']],
    [
      'It is often used by crews to plan voyages, and report to owners',
      ['Planning voyages', 'Reporting to owners'],
    ],
    ['It suits sailors who prefer mending nets to hauling them', ['Mending nets']],
    [
      'It is valued by sailors who like mending nets, reading charts, and cooking for ten',
      ['Mending nets', 'Reading charts', 'Cooking for ten'],
    ],
    [
      "It's essential in small ports for checking papers, and settling claims",
      ['Checking papers', 'Settling claims'],
    ],
    ['It supports owners in spotting leaks early by showing every log', ['Spotting leaks early']],
    ['Pilots are in demand for guiding tankers, and training crews', ['Guiding tankers', 'Training crews']],
    [
      'Works on rivers, in canals and from the shore',
      ['Working on rivers', 'Working in canals', 'Working from the shore'],
    ],
    ['Higher day rates than ashore', ['Higher day rates than ashore']],
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
    'The course takes only two or three days',
    'Meals are made faster, if you ask',
    'Early and late guests can each eat at their best',
    "It's crucial for crews that need help reading charts",
  ])('is left to the user: %s', (text) => {
    expect(labels(text, 'pro')).toEqual([]);
    expect(left(text, 'pro')).not.toEqual([]);
  });

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
