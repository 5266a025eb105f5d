import { describe, expect, it } from 'vitest';
import { labels, read } from './support/statements.ts';

describe('a clause', () => {
  it.each([
    ['Charts rarely change hands', 'Charts changing hands'],
    ['The repair drags on', 'Speed of the repair'],
    ['Pilots rarely reach the outer islands', 'Pilots reaching the outer islands'],
  ])('of a con is about its subject, which the label tells: %s', (text, label) => {
    expect(labels(text, 'con')).toEqual([label]);
  });

  it.each([
    ['Progress is hard to measure', ['Ease of measuring progress']],
    ['Can lead to burnout', ['Freedom from burnout']],
    ['No training, dirty cabins and rude guests', ['Training', 'Clean cabins', 'Friendly guests']],
    ['Few breaks and many shifts', ['Breaks', 'Few shifts']],
    ['Lack of clear goals and fixed hours', ['Clear goals', 'Fixed hours']],
    ['High risk of frostbite and falls', ['Low risk of frostbite and falls']],
    ['Passengers yell at you', []],
    ['Answerable for the catch but without power to choose the boat', ['Power to choose the boat']],
    ['You carry the risk but without any share of the profit', ['Share of the profit']],
    ['The route is dictated from above', ['Say in the route']],
    ['It takes a long time to see any land', ['Speed of seeing any land']],
    ['Routes are made elsewhere', ['Say in routes']],
    ['It may raise costs over time', ['Low costs over time']],
    ['Rigging is fiddly for beginners', ['Simple rigging']],
    ['Weather-bound', ['Independence from weather']],
    ['Paint may flake in the sun', ['Durable paint']],
    ['Booking gets difficult in August', ['Easy booking']],
    ['Repairs take weeks', ['Speed of repairs']],
    ['Wages come late', ['Wages']],
    ['Paperwork piles up quickly', ['Freedom from paperwork']],
    ['It takes years to build up a crew', ['Speed of building up a crew']],
    ['Work can become repetitive over time', ['Varied work']],
    ['Lots of meetings', ['Few meetings']],
    [
      'Requires a lot of patience and good planning',
      ['Little need for patience', 'Little need for good planning'],
    ],
    ['Too many captains to please', ['Few captains to please']],
    ['Technical skills get rusty', ['Fresh technical skills']],
    ['Timetables change without warning', ['Stable timetables']],
    ['Job security depends on the weather', ['Job security independent of the weather']],
    ['Routes are set by the owner', ['Say in routes']],
    ['Voyages can be cancelled at short notice', ['Security of voyages']],
    ['Berths are scarce in summer', ['Plentiful berths']],
    ['Good pilots are always booked', ['Availability of good pilots']],
    ['Permits crawl through three offices', ['Speed of permits']],
    ['Signals are easily misread', ['Clarity of signals']],
    ['Charts become outdated within a year', ['Up-to-date charts']],
    ['Standards vary from port to port', ['Consistent standards']],
    ['You are rarely invited ashore', ['Being invited ashore']],
    ['Dependent on a single owner', ['Independence from a single owner']],
    ['Boats that never leave the harbour', ['Few boats that never leave the harbour']],
    ['Noise, long queues, and late trains', ['Low noise', 'Short queues', 'Few late trains']],
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
    ['Fog. The weeks around November are grim', ['Freedom from fog']],
    ['A ceiling on what you can load', ['Freedom from a ceiling on what you can load']],
    ['Asking permission', ['Freedom from asking permission']],
    ['Shift work including weekends and all public holidays', ['Freedom from shift work']],
    ['Must smile at guests', ['Freedom from having to smile at guests']],
    ['Scrubbing the same deck gets dull', ['Ease of scrubbing the same deck']],
    ['Needs constant care as the hull ages', ['Freedom from constant care']],
    ['Tempting to over-engineer', ['Freedom from over-engineering']],
    ['Often seen as the crew of no', ['Freedom from being seen']],
    ['Slower to change course', ['Speed of changing course']],
    ['The pressure to sell out never lets up', ['Low pressure to sell out']],
    ['Silence: hardly any letters from home', ['Freedom from silence']],
    ['A broken winch blocks the whole crew', ['Freedom from a broken winch']],
    ['Underpaid compared with pilots', ['Freedom from being underpaid']],
    ['Seasickness whenever a storm comes up', ['Freedom from seasickness']],
    ['Confusing for cooks and guests', ['Being clear for cooks and guests']],
    ['Dear for large crews', ['Being affordable for large crews']],
    ['A vague job that changes from one port to the next', ['Clear job']],
    ['Modest pay', ['Generous pay']],
    ['Burns out crews of four', ['Freedom from burning out crews of four']],
    [
      'Often treated as a guest and brought in late',
      ['Freedom from being treated as a guest', 'Freedom from being brought in late'],
    ],
    ['The same questions over and over again', ['Freedom from the same questions over and over again']],
    ['Lonely', ['Freedom from being lonely']],
    ['Not a job for life', ['Job for life']],
    ['Feels like school', ['Freedom from feeling like school']],
    ['Rarely invited to the bridge', ['Being invited to the bridge']],
    ['Wears you down', ['Freedom from wearing you down']],
    ['It takes a steady hand', ['Little need for a steady hand']],
    ['Requires a fishing licence', ['Little need for a fishing licence']],
    ['No pay for months', ['Pay']],
    ['Rarely steers a boat', ['Steering a boat']],
    ['Long watches without breaks', ['Breaks']],
  ])('is its label: %s', (text, wanted) => {
    expect(labels(text, 'con')).toEqual(wanted);
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
    ['Loneliness can creep in over time', 'Freedom from loneliness', 'No loneliness'],
    ['Travel eats into paid time', 'Freedom from travel', 'No travel'],
    ['Costs climb fast', 'Low costs', 'Low costs'],
    ['Risk of burnout', 'Low risk of burnout', 'Low risk of burnout'],
    [
      'You repeat the same material',
      'Freedom from repeating the same material',
      'Freedom from repeating the same material',
    ],
    ['Can feel like an exam', 'Freedom from feeling like an exam', 'Freedom from feeling like an exam'],
    [
      'Repeats the same three shows',
      'Freedom from repeating the same three shows',
      'Freedom from repeating the same three shows',
    ],
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
    ['It leads to late trains, noise, and lost luggage', ['Late trains', 'Noise', 'Lost luggage']],
    ['Poor cabins and few guards', ['Poor cabins', 'Few guards']],
    ['No pension or insurance', ['No pension', 'No insurance']],
    ['Requires long training, and pay is low', ['Requires long training', 'Pay is low']],
  ])('has its own part of several for the worst end of each: "%s"', (text, ends) => {
    expect(read(text, 'con').map(({ worst }) => worst)).toEqual(ends);
  });

  it('is left to the user where it tells how a path feels: "It can feel isolating"', () => {
    expect(read('It can feel isolating', 'con')).toMatchObject([{ needsWording: true }]);
  });

  it.each([
    ['Requires patience', 'Little need for patience'],
    ['It takes a licence', 'Little need for a licence'],
  ])('is named where its opposite is left to the user: "%s"', (text, label) => {
    const [only, ...others] = read(text, 'con');
    expect(others).toEqual([]);
    expect(only).toMatchObject({ label, needsWording: false, best: 'The best that you can picture' });
  });

  it.each([
    ['No paid leave, sick pay, or pension', ['Paid leave', 'Sick pay', 'Pension']],
    ['Slow builds and poor tooling', ['Fast builds', 'Good tooling']],
    ['Hours can be long, and overtime is expected', ['Short hours', 'Freedom from overtime']],
  ])('that says several things is about each: "%s"', (text, expected) => {
    expect(labels(text, 'con')).toEqual(expected);
  });

  it.each([
    'Slower than gas',
    'Ferries stop at midnight',
    'Boats may be sold without notice',
    'Owners may hire a mate',
    'Handover arrangements must be agreed in writing',
    'Nothing is written down',
    'Requires no training but patience',
    'Steering by a single degree can cost the whole lead',
    'Getting faster means earning less',
    'Saying no wears you out',
    'Nobody notices the work unless the net tears',
    'Five days of work squeezed into four',
    "One bad month and you're in debt",
    'Hulls have to be scraped',
    'Code cannot be shown to anyone',
    'Not easy to leave',
    'Cannot always',
    'The skipper keeps everything you catch',
    'Sailors and dockers often complain about fog',
  ])('keeps its own words where it cannot be named soundly: "%s"', (text) => {
    expect(read(text, 'con')).toMatchObject([{ label: text, needsWording: true, worst: text }]);
  });
});

describe('a con of a path', () => {
  it.each([
    ['It gives deckhands little chance to steer', ['Chance to steer']],
    ['It offers lower wages and fewer berths than the ferries', ['Higher wages', 'Berths']],
    ['It carries the risk of losing nets to storms', ['Low risk of losing nets to storms']],
    [
      'It exposes crews to heavy swell, fumes, and angry skippers',
      ['Light swell', 'Few fumes', 'Friendly skippers'],
    ],
    ['It brings irregular wages, leaving little money for repairs', ['Regular wages', 'Money for repairs']],
    ['It involves long watches on deck with few breaks', ['Short watches on deck', 'Breaks']],
    ['It has a steep learning curve and needs costly charts', ['Gentle learning curve', 'Cheap charts']],
    [
      'It takes patience and depends heavily on the tide and on the wind',
      ['Little need for patience', 'Independence from the tide', 'Independence from the wind'],
    ],
    ['It requires washing decks twice a day, including Sundays', ['Freedom from washing decks twice a day']],
    ['It can become monotonous, as the route never changes', ['Varied work']],
    ['It leaves young mates no say in the route', ['Say in the route']],
    ['It yields few lasting catches', ['Lasting catches']],
    ['It allows little contact with shore', ['Contact with shore']],
    ['The job pays poorly in winter', ['High pay in winter']],
    ['It can be tiring for people who sleep badly', ['Suitability for people who sleep badly']],
  ])('is about what it brings: %s', (text, wanted) => {
    expect(labels(text, 'con')).toEqual(wanted);
  });

  it.each([
    ['Narrow cabins leave little room for books', ['Room for books']],
    ['Mending nets on deck three times a day causes injuries', ['Few injuries']],
    ['Nobody has time to show you the ropes', ['Time to show you the ropes']],
    ['Wages depend on the catch', ['Wages independent of the catch']],
    ['Your week depends on one skipper', ['Independence from one skipper']],
    ['Polishing brass takes hours', ['Speed of polishing brass']],
    ['Keeping the log takes up quiet evenings', ['Quiet evenings']],
    ['A lot of evenings go into mending nets', ['Little time spent on mending nets']],
    ['Months away from family and friends', ['Time with family and friends']],
    ['Weeks full of drills', ['Few drills']],
    [
      'Sorting fish in the cold and sleeping on deck',
      ['Freedom from sorting fish in the cold', 'Freedom from sleeping on deck'],
    ],
    ['No wage and only a small share', ['Wage', 'Large share']],
    ['Lower wages than ashore, and fewer days off', ['Higher wages', 'Days off']],
    ['Repetitive lifting jobs are hard on the back', ['Few repetitive lifting jobs']],
    ['Catches are smaller and less predictable', ['Larger and more predictable catches']],
    ['Bad reviews sting', ['Good reviews']],
    ['Some guests are loud or rude', ['Freedom from loud or rude guests']],
    ['Wind and rain on deck make it hard to rest', []],
    ['Noise and heat below deck make it hard to rest', ['Freedom from noise and heat below deck']],
    ['Sixteen-hour days in summer', ['Freedom from sixteen-hour days in summer']],
    ['On call at night and at sea', ['Freedom from being on call at night and at sea']],
    ['Weekend and late shifts', ['Freedom from weekend and late shifts']],
    ['Far too many hulls for each mate', ['Few hulls for each mate']],
    ['The mate carries a real risk of injury', ['Low risk of injury']],
    ['Higher risk of cramp without a proper stretch', ['Lower risk of cramp without a proper stretch']],
    ['Lifting nets all day is unhealthy', ['Freedom from lifting nets all day']],
    ['Berths in the old harbour are extremely limited', ['Availability of berths in the old harbour']],
    ['Only a small number of berths', ['Berths']],
    ['The hull must be dried for weeks, resulting in low income', ['High income']],
    ['Burns and cuts are part of the trade', ['Freedom from burns and cuts']],
    ['The skills are tied to big harbours', ['Skills independent of big harbours']],
    ['Having no say in the route', ['Say in the route']],
    ['Leaks in a storm', ['Few leaks in a storm']],
    ['Leaks oil', ['Freedom from leaking oil']],
    ['Less stress but lower pay', []],
    ['Free, but full of rats', []],
    ['Freedom, but no security', []],
    ['Good teachers are rare', []],
    ['Big harbours pay better', []],
    ['Freedom has a price', []],
    ["Isn't safe for children", []],
    ['Guests rarely tip', []],
    ['High stress', ['Low stress']],
    ['Gives mates too much power', ['Freedom from power']],
    ['Nights, weekends and on-call duty', ['Freedom from nights, weekends and on-call duty']],
    ['Working when your friends are off', []],
    ['It charges harbour fees and monthly fines', ['Low harbour fees', 'Few monthly fines']],
    ['It ties two sailors to one oar', []],
    ['Interruptions every few minutes', ['Few interruptions']],
    ['It can cause neck, shoulder, and wrist pain', ['Freedom from neck, shoulder, and wrist pain']],
    [
      "Your day depends on one person's mood and calendar",
      ["Independence from one person's mood and calendar"],
    ],
    ['Strong smells and chemicals', ['Freedom from strong smells and chemicals']],
    ['Most berths are seasonal', ['Steady berths']],
    ['Young sailors rarely see a sunset or meet an owner', ['Seeing a sunset', 'Meeting an owner']],
    ['Owners rarely meet a deckhand', ['Owners meeting a deckhand']],
    [
      'A licence and further training are required',
      ['Little need for a licence', 'Little need for further training'],
    ],
    ['It is done only in harbours, so there are few owners to choose from', ['Owners to choose from']],
    ['It demands difficult exams', ['Easy exams']],
    ['Crew turnover is high', ['Low crew turnover']],
    ['Sails are costly, and spare masts are hard to find', ['Cheap sails', 'Ease of finding spare masts']],
    ['Painting the hull takes up half the month', ['Freedom from painting the hull']],
    ['Shore plans depend on the tides', ['Independence from the tides']],
    ['Constant readiness', ['Freedom from constant readiness']],
    ['Late watches', ['Few late watches']],
    ['Harbour fees are not refunded', ['Harbour fees refunded']],
    ['Repairs take months to finish', ['Speed of repairs']],
    ['Fog limits the view ahead', ['View ahead']],
    ['You sail when others rest', []],
    ['It takes a long time before you see land', ['Speed of seeing land']],
    ['Stocks have been shrinking for years', ['Stable stocks']],
    ['The wharf pays poorly in winter', ['High pay in winter']],
    ['Heavy reliance on tourists', ['Independence from tourists']],
    ['Fierce competition for berths', ['Low competition for berths']],
    ['Most of the day goes into bookkeeping', ['Little time spent on bookkeeping']],
    ['Sorting the nets for a trip is difficult', ['Ease of sorting the nets for a trip']],
    ['It takes a while to earn trust', ['Speed of earning trust']],
    ['No insurance and weak harbour rules', ['Insurance', 'Strong harbour rules']],
    ['It causes back pain and burnout', ['Freedom from burnout']],
    ['Deck shifts twice a week', ['Few deck shifts']],
    ['Too much time at the pumps', ['Little time at the pumps']],
    ['Pensions are reduced every few years', ['Stable pensions']],
    ['Your pay stops when you fall ill', []],
    ['The winch is costly and has to be greased often', ['Cheap winch']],
    ['Quotas of two hundred or more per season', ['Few quotas of two hundred or more per season']],
    ['Berths come up seldom', ['Berths coming up']],
    ['Wages are flat', ['Growing wages']],
    ['Scores of wet nets', ['Few wet nets']],
    ['It leaves deckhands without shelter when storms come', ['Shelter']],
    ['Being awake when the others sleep', ['Freedom from being awake when the others sleep']],
    ['It may spoil fish, unless it is cooled', ['Freedom from spoiling fish']],
  ])('is told from what it says of its subject: %s', (text, wanted) => {
    expect(labels(text, 'con')).toEqual(wanted);
  });

  it.each([
    'You can only apply for berths in one port',
    'Long evenings before every launch',
    'Nets are left until the last day',
  ])('is never named by words torn from it: %s', (text) => {
    for (const label of labels(text, 'con')) expect(label).not.toMatch(/^(?:Not|Nets)\b/);
  });
});
