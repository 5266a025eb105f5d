import { isAdjective, isAdverb } from './adjectives.ts';
import { isAmount, isPlural } from './nouns.ts';
import { remembered } from './remembered.ts';
import { baseOfThird, isGerund, isParticiple, isVerb, VERBS } from './verbs.ts';
import { wordTable } from './word-list.ts';

/**
 * What a word may be, with its cost: 0 for what it mostly is. Classes: N and S nouns for one and for several, J adjective, G doing in -ing,
 * E participle, V base form of a verb, F the same as what several do, Z what one does, M modal, A and B forms of be and have for one and
 * for several, R adverb, P preposition, K particle, D determiner, O pronoun, T to, C and, W that and who, U when and if.
 */
export type Classed = readonly [tag: string, cost: number];

/** Closed classes, each with its words; a digit behind the class is what choosing it costs. */
const CLOSED = `
  D: a an the every each your our their its his my this no both either neither these those several another such
  O: you they it we he she i someone anyone nobody everyone everything nothing anything something me us them him yourself themselves
  P: above across against alongside amid among behind below beneath beside besides between beyond despite during for from inside near of onto outside
    past per throughout till toward towards under upon via with within without at into due owing including involving requiring concerning regarding like
  W: that which who whom whose what whatever how why
  U: when if because although though unless whenever wherever while whether where
  P0 U1: before after until since as than
  T0 P.5: to
  C: and or nor & plus but yet
  M: can could may might must will would should shall cannot does
  A: is was isn't wasn't has hasn't it's that's there's what's who's he's she's
  B: are were am aren't haven't you're they're we're i'm
  V: be
  D0 R1 O1: more most less much enough little all any some few fewer many half one only
  D S1: two three four five six seven eight nine ten dozens hundreds thousands
  S O0: people
  R J0: early earlier late fast hard well best better alone apart ahead upstairs downstairs indoors outdoors
  J0 V.4 F.4: own
  N0 J.4: firm fit
  ,: , ; :
  P0 K.1: up out off down on over in through along around by about away back
`;

const closed = new Map<string, Classed[]>();
for (const [classes, words] of wordTable(CLOSED)) {
  const all = classes.split(' ').map((each): Classed => [each.charAt(0), Number(each.slice(1))]);
  for (const word of words.split(/\s+/)) closed.set(word, all);
}

/** The class that a word mostly is of; "-" for no word. */
export const classOf = (word: string): string => classesOf(word)[0]?.[0] ?? '-';

/** All that a word may be. */
export const classesOf = remembered((word): readonly Classed[] => {
  const found = closed.get(/^\W*\d/.test(word) ? 'ten' : word);
  if (found !== undefined) return found;
  // "The team's" stands before what is theirs, "you'll" and "don't" before what is said.
  if (word.includes("'")) return [[/'s?$/.test(word) ? 'J' : 'M', 0]];
  const third = baseOfThird(word);
  const isKnown = VERBS.has(third ?? word);
  const asVerb = isKnown ? 0 : 0.4;
  const [isBase, isJ, isR, isE] = [isVerb(word), isAdjective(word), isAdverb(word), isParticiple(word)];
  // "Fast-moving" describes.
  const isG = isGerund(word) && !(isJ && word.includes('-'));
  const may: [boolean, string, number][] = [
    [isG, 'G', 0],
    [isG, 'N', 1.5],
    [isR, 'R', 0],
    [isJ, 'J', 0],
    [isE, 'E', 0],
    [isBase, 'V', asVerb],
    [isBase, 'F', asVerb],
    [third !== null, 'Z', asVerb],
    // What is a verb or an adjective is seldom a noun.
    [!isG && !isR && !isE, isPlural(word) ? 'S' : 'N', (isKnown || isJ) && !isAmount(word) ? 1.8 : 0],
  ];
  return may.filter(([is]) => is).map(([, tag, cost]) => [tag, cost]);
});

/** What may follow a class, "^" for the start: at no cost; after a bar at 1, after the next at 0.5, after the last at 2. */
const FOLLOWS = `
  ^: DNSJGROTE|PVZFUW
  D: NSJGRE|DCOPW
  J: NSJC,PT|REUWKGD
  N: NPCT,WUKAZMR|EGJFBO|S|D
  S: PCT,WUKBFMR|EGJZOS||ND
  E: PRTC,KU|JGWAZBFODNS
  G: DNSJPROTC,UWKEG|ZAM
  VFZAB: DNSJPROTC,UWKEG
  MT: VR
  R: JERGVPC,FZ|DMABUTWKO||NS
  P: DNSJGOE|WRPKUC
  K: DNSJPC,OTU|RGMABFZ
  O: FZABMPC,RT|EGWJKUVDO
  C,U: DNSJGERVO|PMABTUWC|FZ
  W: FZABMODNS|JRTG
`;
const costs = new Map<string, number>();
for (const [classes, follow] of wordTable(FOLLOWS))
  for (const [at, group] of follow.split('|').entries())
    for (const each of classes) for (const next of group) costs.set(each + next, [0, 1, 0.5, 2][at] ?? 0);

/** What it costs that one class follows another. */
export const costOf = (before: string, tag: string): number => costs.get(before + tag) ?? 4;
