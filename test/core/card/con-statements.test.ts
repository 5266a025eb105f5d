import { describe, expect, it } from 'vitest';
import { labels, left, read } from './support/statements.ts';

/** Checks the labels of each con. */
function yields(name: string, cons: readonly (readonly [text: string, ...wanted: string[]])[]) {
  it.each(cons.map(([text, ...wanted]) => [text, wanted] as const))(`${name}: %s`, (text, wanted) => {
    expect(labels(text, 'con')).toEqual(wanted);
  });
}

describe('what a con names', () => {
  yields('is turned round by its adjective', [
    ['Modest pay', 'Generous pay'],
    ['Higher risk of cramp', 'Lower risk of cramp'],
    ['A vague job that changes from one port to the next', 'Clear job'],
    ['Only a small number of berths', 'Large number of berths'],
  ]);

  yields('is wanted less or fewer', [
    ['Storms', 'Few storms'],
    ['Late watches', 'Few late watches'],
    ['Calls in the middle of the night', 'Few calls in the middle of the night'],
    ['Mostly meetings', 'Few meetings'],
    ['Leaks in a storm', 'Few leaks in a storm'],
    ['Lots of meetings', 'Few meetings'],
    ['Scores of wet nets', 'Few wet nets'],
    ['Far too many hulls for each mate', 'Few hulls for each mate'],
    ['Boats that never leave the harbour', 'Few boats that never leave the harbour'],
    ['Quotas of two hundred or more per season', 'Few quotas of two hundred or more per season'],
    ['High stress', 'Low stress'],
    ['High risk of frostbite and falls', 'Low risk of frostbite and falls'],
  ]);

  yields('is what one would be spared', [
    ['Constant readiness', 'Freedom from constant readiness'],
    ['A ceiling on what you can load', 'Freedom from a ceiling on what you can load'],
    ['Sixteen-hour days in summer', 'Freedom from sixteen-hour days in summer'],
    ['Months away from family and friends', 'Freedom from months away from family and friends'],
  ]);

  yields('is what one has to do', [
    ['Asking permission', 'Freedom from asking permission'],
    ['Feels like school', 'Freedom from feeling like school'],
    ['Burns out crews of four', 'Freedom from burning out crews of four'],
    ['Working when your friends are off', 'Freedom from working when your friends are off'],
  ]);

  yields('stands before what only explains it', [
    ['Fog. The weeks around November are grim', 'Freedom from fog'],
    ['Silence: hardly any letters from home', 'Freedom from silence'],
    ['Seasickness whenever a storm comes up', 'Freedom from seasickness'],
  ]);

  yields('stands behind the words that lead in to it', [
    ['Fog limits the view ahead', 'View ahead'],
    ['No pay for months', 'Pay'],
    ['Can lead to burnout', 'Freedom from burnout'],
    ['Progress is hard to measure', 'Ease of measuring progress'],
    ['Requires a fishing licence', 'Little need for a fishing licence'],
    ['It takes a steady hand', 'Little need for a steady hand'],
    ['Dependent on a single owner', 'Independence from a single owner'],
  ]);
});

describe('a con that says something of a subject', () => {
  yields('is about the quality that is wanted instead', [
    ['Crew turnover is high', 'Low crew turnover'],
    ['Rigging is fiddly for beginners', 'Simple rigging'],
    ['Technical skills get rusty', 'Fresh technical skills'],
    ['Work can become repetitive over time', 'Varied work'],
    ['Berths are scarce in summer', 'Plentiful berths'],
    ['Charts become outdated within a year', 'Up-to-date charts'],
    ['Sorting the nets for a trip is difficult', 'Ease of sorting the nets for a trip'],
  ]);

  yields('is about the aspect that is weighed', [
    ['The route is dictated from above', 'Say in the route'],
    ['Voyages can be cancelled at short notice', 'Security of voyages'],
    ['Standards vary from port to port', 'Consistent standards'],
    ['Stocks have been shrinking for years', 'Stable stocks'],
    ['Berths in the old harbour are extremely limited', 'Availability of berths in the old harbour'],
    ['Polishing brass takes hours', 'Speed of polishing brass'],
    ['Rehearsing takes a lot of time', 'Speed of rehearsing'],
    ['A licence is usually needed', 'Little need for a licence'],
    ['Funds can run out with little warning, making posts less secure', 'Security of funds'],
  ]);

  yields('is about less of it where it is unwanted or harms', [
    ['Paperwork piles up quickly', 'Freedom from paperwork'],
    ['The pressure to sell out never lets up', 'Low pressure to sell out'],
    ['Lifting nets all day is unhealthy', 'Freedom from lifting nets all day'],
    ['Burns and cuts are part of the trade', 'Freedom from burns and cuts'],
    ['Repetitive lifting jobs are hard on the back', 'Few repetitive lifting jobs'],
  ]);

  yields('is about how much there is where only that is told', [
    ['Wages are flat', 'Wages'],
    ['Pensions are reduced every few years', 'Pensions'],
  ]);

  yields('is about what it brings, lacks or rests on', [
    ['Narrow cabins leave little room for books', 'Room for books'],
    ['Mending nets on deck three times a day causes injuries', 'Few injuries'],
    ['Your week depends on one skipper', 'Independence from one skipper'],
    ['Job security depends on the weather', 'Independence from the weather'],
    [
      "Your day depends on one person's mood and calendar",
      "Independence from one person's mood and calendar",
    ],
  ]);
});

describe('a con of the path itself', () => {
  yields('is about what it brings', [
    ['It may raise costs over time', 'Low costs over time'],
    ['It demands difficult exams', 'Easy exams'],
    ['It carries the risk of losing nets to storms', 'Low risk of losing nets to storms'],
    ['It requires washing decks twice a day, including Sundays', 'Freedom from washing decks twice a day'],
    ['It takes a long time before you see land', 'Short time before you see land'],
  ]);

  yields('is about what it lacks', [
    ['It allows little contact with shore', 'Contact with shore'],
    ['It leaves young mates no say in the route', 'Say in the route'],
    ['It gives deckhands little chance to steer', 'Chance to steer'],
    ['It leaves deckhands without shelter when storms come', 'Shelter'],
  ]);

  yields('is about each thing that it brings', [
    ['It brings irregular wages, leaving little money for repairs', 'Regular wages', 'Money for repairs'],
    ['It involves long watches on deck with few breaks', 'Short watches on deck', 'Breaks'],
    ['It has a steep learning curve and needs costly charts', 'Gentle learning curve', 'Cheap charts'],
  ]);
});

describe('a con that says several things', () => {
  yields('is about each of them', [
    ['Slow builds and poor tooling', 'Fast builds', 'Good tooling'],
    ['Noise, long queues, and late trains', 'Low noise', 'Short queues', 'Few late trains'],
    ['Strong smells and loud engines', 'Few strong smells', 'Quiet engines'],
    ['Watches are long and irregular', 'Short watches', 'Regular watches'],
    ['Hours can be long, and overtime is expected', 'Short hours', 'Freedom from overtime'],
    ['Sails are costly, and spare masts are hard to find', 'Cheap sails', 'Ease of finding spare masts'],
    ['Asking leave and sleeping on deck', 'Freedom from asking leave', 'Freedom from sleeping on deck'],
  ]);

  yields('holds what leads in to them for all that are not bad by themselves', [
    ['No paid leave, sick pay, or pension', 'Paid leave', 'Sick pay', 'Pension'],
    ['Lack of clear goals and fixed hours', 'Clear goals', 'Fixed hours'],
    ['Lower wages than ashore, and fewer days off', 'Higher wages', 'Days off'],
    ['Few breaks and many shifts', 'Breaks', 'Few shifts'],
    ['No insurance and weak harbour rules', 'Insurance', 'Strong harbour rules'],
    ['No training, dirty cabins and rude guests', 'Training', 'Clean cabins', 'Friendly guests'],
    [
      'Requires a lot of patience and good planning',
      'Little need for patience',
      'Little need for good planning',
    ],
  ]);

  yields('is about them together where they share a word', [
    ['Weekend and late shifts', 'Freedom from weekend and late shifts'],
    ['Nights, weekends and on-call duty', 'Freedom from nights, weekends and on-call duty'],
    ['It can cause neck, shoulder, and wrist pain', 'Freedom from neck, shoulder, and wrist pain'],
  ]);

  it.each([
    ['Catches are smaller and less predictable', 'Larger catches', 'Less predictable'],
    [
      'It offers lower wages and fewer berths than the ferries',
      'Higher wages',
      'Fewer berths than the ferries',
    ],
    ['The winch is costly and has to be greased often', 'Cheap winch', 'Has to be greased often'],
  ])('leaves what cannot be named of them to the user: %s', (text, label, own) => {
    expect([labels(text, 'con'), left(text, 'con')]).toEqual([[label], [own]]);
  });
});

describe('the ends of a con', () => {
  it.each([
    ['There is no garden', 'Garden', 'Garden'],
    ['Few seniors to learn from', 'Seniors to learn from', 'Plenty of seniors to learn from'],
    ['Little say in the programme', 'Say in the programme', 'Plenty of say in the programme'],
    ['Not suited to small teams', 'Suitability for small teams', 'Suits small teams'],
    ['Noisy nights: buses leave at six', 'Quiet nights', 'Quiet nights'],
    ['Hard to switch back', 'Ease of switching back', 'No trouble with switching back'],
    ['Personality clashes', 'Few personality clashes', 'Few personality clashes'],
    ['Loneliness can creep in over time', 'Freedom from loneliness', 'Freedom from loneliness'],
    ['Costs climb fast', 'Low costs', 'Low costs'],
    ['It takes a licence', 'Little need for a licence', 'Little need for a licence'],
    ['Repeats the same show', 'Freedom from repeating the same show', 'Freedom from repeating the same show'],
  ])('are its own words as the worst, and the opposite as the best: %s', (text, label, best) => {
    expect(read(text, 'con')).toEqual([
      { label, quote: text, needsWording: false, worst: text, best, suggested: ['best'] },
    ]);
  });

  it.each([
    ['It leads to late trains, noise, and lost luggage', ['Late trains', 'Noise', 'Lost luggage']],
    ['Poor cabins and few guards', ['Poor cabins', 'Few guards']],
    ['No pension or insurance', ['No pension', 'No insurance']],
    ['No pension and low wages', ['No pension', 'Low wages']],
    ['It relies on the tide and on the wind', ['It relies on the tide', 'It relies on the wind']],
    ['It lacks a quay, berths and lights', ['It lacks a quay', 'It lacks berths', 'It lacks lights']],
    ['Slow procedures and a lot of paperwork', ['Slow procedures', 'A lot of paperwork']],
    [
      'Loading is slow, with few cranes and hard-to-reach quays',
      ['Loading is slow', 'Few cranes', 'Hard-to-reach quays'],
    ],
  ])('have their own part of several as the worst: %s', (text, worst) => {
    expect(read(text, 'con').map((each) => each.worst)).toEqual(worst);
  });

  it.each([
    ['It leads to late trains, noise, and lost luggage', ['late trains', 'noise', 'lost luggage']],
    ['Poor cabins and few guards', ['Poor cabins', 'few guards']],
    ['No pension or insurance', ['No pension', 'insurance']],
    ['The winch is costly and has to be greased often', ['The winch is costly', 'has to be greased often']],
    ['The cabins are cold', ['The cabins are cold']],
  ])('quote their own part of several where it stands in one piece: %s', (text, quotes) => {
    expect(read(text, 'con').map((each) => each.quote)).toEqual(quotes);
  });

  it('wait for words where only a part cannot be named, called by that part', () => {
    const [named, left] = read('It leaves no chance to rest, and every error is seen by the guests', 'con');
    expect(named).toMatchObject({ label: 'Chance to rest', needsWording: false });
    const said = 'every error is seen by the guests';
    expect(left).toMatchObject({ label: `E${said.slice(1)}`, quote: said, needsWording: true });
  });
});

describe('a con that cannot be named soundly', () => {
  it.each([
    ['is compared', 'Slower than gas'],
    ['is so in part', 'Nobody notices the work unless the net tears'],
    ['is denied', 'Not easy to leave'],
    ['stands beside what is good', 'Freedom, but no security'],
    ['is good by itself', 'Freedom has a price'],
    ['is only an adjective', 'Lonely'],
    ['is a quality for some', 'Confusing for cooks and guests'],
    ['lacks one thing and has another', 'Few people to talk to and long days'],
    ['tells that people are rare', 'Good teachers are rare'],
    ['denies what is done with something', 'Harbour fees are not refunded'],
    ['tells how the path feels', 'It can feel isolating'],
    ['says what others have', 'The skipper keeps everything you catch'],
    ['says what may happen', 'Boats may be sold without notice'],
    ['is bad only at such times', 'You sail when others rest'],
    ['tells what comes of it', "One bad month and you're in debt"],
    ['says what something does to you', 'Saying no wears you out'],
    ['says what others do to you', 'Passengers yell at you'],
    ['says what others hardly do', 'Guests rarely tip'],
    ['says what is expected of others', 'Sailors are expected to answer at night'],
    ['may share its first word', 'Poor pay and benefits'],
    ['is so without something', 'Dangerous without a helmet'],
    ['denies something with “without”', 'Long watches without breaks'],
    ['cannot be undone', 'Cannot be undone'],
    ['never stops', 'You never stop studying'],
    ['asks for the same again', 'Repetitive requests for the same charts'],
    ['says what cannot be done with something bad', 'Leaks cannot be mended at sea'],
    ['says what bad ones do', 'Rude guests shout at you'],
    ['says what bad things do', 'Loud engines wake you'],
    ['is so on a condition', 'Your pay stops when you fall ill'],
  ])('keeps its own words where it %s: %s', (_, text) => {
    expect(read(text, 'con')).toMatchObject([
      { label: text, needsWording: true, worst: text, best: 'The best that you can picture' },
    ]);
  });

  it.each([
    ['Ports close or shrink as soon as the fish leave', /\bports\b/i],
    ['Crews are paid late and rarely complain', /\bcrews\b/i],
    ['You can only apply for berths in one port', /^(?!Not\b)/],
    ['Nets are left until the last day', /^(?!Nets\b)/],
  ])('has no label that is torn from it: %s', (text, sound) => {
    for (const label of labels(text, 'con')) expect(label).toMatch(sound);
  });
});
