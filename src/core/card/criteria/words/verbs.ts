import { wordList } from './word-list.ts';

/** Verbs whose forms are seldom nouns, so that they tell where a clause has its verb. */
export const VERBS = wordList(`
  absorb accelerate accept accommodate accompany accumulate achieve acquire act adapt add adhere adjust admire admit adopt adore advance advertise advise affect afford
  agree align allocate allow alter amend amplify analyse announce annoy anticipate apologise appear apply appoint appreciate approve argue arise arrange arrive articulate
  ask aspire assemble assert assess assign assist assume assure attain attend attract automate avoid await awaken backfire become begin behave believe belong bore borrow
  bother breathe bring broaden browse capitalise capture carry carve catch cater cause cease celebrate centralise certify cheat choose circulate cite clarify click clog
  clutter coach coexist coincide collaborate collapse collect collide combine come commence communicate compare compel compensate compete compile complain complete comply
  compose comprise compute concede concentrate confide confine confirm conform confront confuse connect consider consist consolidate constrain consult consume contain
  contend continue contradict contribute converge convert convey convince cooperate coordinate correlate correspond create creep crush cultivate curate customise debug
  decentralise decide declare decorate decouple dedicate deduce deepen defend defer define degrade delegate delight deliver demonstrate denote deny depart depend deploy
  depreciate deprive derive describe deserve destroy detach detect deteriorate determine develop devise devote diagnose dictate die differ dig digitise disagree disappear
  disappoint disconnect discontinue discourage discover discuss dislike dismantle dismiss dispose disregard disrupt dissolve distort distract distribute distrust disturb
  diversify divert divide dominate downsize draw duplicate earn eat edit educate elaborate elevate elicit eliminate embarrass embed embody emerge emit emphasise employ
  empower enable encapsulate encounter encourage endorse energise enforce engage enhance enjoy enlarge enrich ensure entail enter entertain entrust equalise erode
  escalate establish evaluate evaporate evolve examine exceed excel exclude execute exert exhaust exist expand expect expire explain exploit explore expose express extend
  extract facilitate fade fail familiarise feel fetch fiddle fill finalise finish fix flatten fluctuate fold follow forbid force forego foresee forget forgive form
  formalise formulate fortify foster fragment frustrate fulfil fulfill fumble gain gather generalise generate get give go govern grasp grow guess halt hamper handle hang
  happen harden harvest hate haul have hear help hide hinder hold hurry identify ignore illustrate imagine impair impede implement imply import impose impress improve
  improvise include inconvenience incorporate incur indicate induce inflict inform inherit initiate inject injure innovate insert insist inspect inspire install instill
  insulate insure integrate intend intensify interact intercept interfere interoperate interpret interrupt intervene introduce intrude invalidate invent invest invite
  invoke involve isolate join juggle justify keep kill know learn leave legalise lend lengthen lessen let leverage liaise lie lighten listen locate loosen lose lower lure
  maintain make manage mandate manipulate mature mean mediate meet memorise merge migrate minimise mislead misread mitigate mobilise modernise modify monetise motivate
  move multiply nag narrate navigate neglect negotiate nominate nurture observe obstruct obtain occupy offer occur offend omit onboard operate oppose opt optimise
  orchestrate organise outdo outgrow outlast outnumber outperform outsource outweigh overcome overdo overestimate overflow overhear overheat overlap overlook override
  overrule overrun oversee overshadow overtake overturn overwhelm overwrite owe parse participate penalise perform persist personalise persuade pester photograph pick
  pinpoint plateau please portray pose possess postpone practise precede predict prefer prepare prescribe preserve preside presume prevail prevent prioritise proceed
  procrastinate procure produce prohibit prolong promote pronounce proofread propagate propel propose protect prove provide provoke publish pursue put qualify quantify
  quit react read realise reap rear rearrange reassign reassure rebrand rebuild receive reckon reclaim recognise recommend reconcile reconnect reconsider recover
  recruit recur redefine redirect redistribute redo reduce refactor refer refine reflect refrain refuel refuse regain regard regenerate regulate rehearse reinforce
  reinvent reject rejoice relax relearn relegate relieve relocate rely remain remember remind remove render renew renovate reopen reorganise repay repeat repel replace
  replicate represent reproduce require resell resemble resent reshape reside resign resist resolve resonate respond restore restrict resume resurface retain retell
  rethink retire retool retrain retrieve retry revamp reveal revert revise revisit revive revolve reword rework rewrite rid rinse rotate ruin safeguard satisfy saturate
  save say scrape scrub scrutinise sear secure see seek seem seep seize select sell send separate serve settle sever sharpen shift-left shorten shrink shuffle shut
  sidestep simplify simulate sing sit socialise soften solve speak specialise specify speculate spell spend spill stabilise stagger stagnate stall standardise steady
  steal stem stiffen stimulate stipulate streamline strengthen submit subscribe subside subsidise substitute subtract succeed sue suffer suggest suit sum summarise summon
  supervise suppress surpass surrender surround survive suspend sustain swallow swear sympathise synchronise synthesise tackle tailor take tally teach tell tend terminate
  testify thank thin think threaten thrive throw thwart tidy tighten tinker tire tolerate transcend transcribe transform translate transmit traverse troubleshoot unblock
  uncover undercut underestimate undergo undermine underperform underpin understand undertake undervalue undo unfold unify uninstall unite unload unlock unsettle
  unsubscribe untangle unwind uphold upsize upskill utilise vacate validate vanish vary verify visualise want warn weaken wear weigh widen wish withdraw withhold
  withstand worsen wrestle write investigate calibrate donate vaccinate extinguish evacuate heal knead pour simmer chill thaw sew weld solder dub evict underwrite
  conserve authenticate distil ferment pollinate irrigate encrypt annotate arbitrate counsel soothe sublet haggle mingle sterilise disinfect weave knit skim recite preach
  mourn bury marry rehire demote brew halve furnish dodge dine greet mow graze fry roast boil whisk moor stitch shear sow plead prosecute hasten pave bind breed catalogue
  retake stow hoist unpack offload tenderise marinate blanch embroider etch whittle immunise thatch amortise adjudicate depose notarise redact emboss laminate collate
  typeset choreograph harmonise befriend babysit wean bathe demystify decipher encode incubate dissect inflate deflate squander outbid consign appraise crochet descale
  degrease sandblast galvanise anodise smelt anneal quench hew disembark embark recoup reimburse deduct itemise coax cajole slacken deworm sprinkle scour sanitise
  deodorise disarm defuse excavate unearth thresh winnow glean deseed decant lug pluck mimic prepay debone lubricate lay erect calculate bet tow melt replenish bully instruct sculpt rehabilitate
`);

/** Words that are nouns as often as verbs; only their neighbours tell. */
const NOUN_OR_VERB = wordList(`
  ferry free clear dry warm narrow smooth filter line monitor roll raise shoulder tax trail mistake commute count abuse access address advocate age aid aim answer appeal
  approach attack audit audition bake balance ban batch benchmark bend benefit bike bill bite blame blend block boast boost boot bounce brand breach break bridge
  broadcast budget build burden burn burst buy bypass cache call calm camp cancel care challenge change charge chase chat check cheer chew claim clash clean climb close
  code command comment commit compromise conduct conflict console contact contest contract contrast control cook cope cost court cover crack craft crash crawl cross cry
  curb cure cushion cut cycle damage dance dash deal debate decline decrease delay demand design desire detail dispatch display dispute document double doubt download
  draft drag drain dream drift drill drink drive drop drum ease elect email embrace empty end envy escape escort estimate exercise exit experience experiment export face
  fall favor favour fear feed fight file film find fire fish fit flag flip float flood flow fly focus forecast frame freeze fuel function fund gamble garden gauge grade
  grant grind grip group guarantee guide hack hand harm head hike hire host house hunt hurt impact increase influence insult interest interview issue iterate jam judge
  jump kick knock label lack lag land last laugh launch launder lead leak lean leap lecture level lift limit link list live load lock look love map market mask master
  match matter measure mend mention mentor mirror model mould muddle mute name need network notice number nurse object offset open order outline overhaul overload own
  pace pack paint parent park pass patch pay peel perfect phase phone pile pilot pioneer pit pitch place plan plant play pledge plug polish position post practice praise
  present press prey price print process prod profile program progress project promise prompt prototype provision prune pull punch purchase push puzzle quarrel question
  queue rage raid rain rally ramp range rank rate reason reboot recall record recycle redesign refill refresh refund register regret release relish remark remedy rent
  repair reply report request rescue research reset respect rest result retreat return reuse review reward ride rise risk roar rob route rub rumble run rush rust
  sacrifice sail salvage sample sand savour scale scan scare scatter schedule scoop score scrap scratch scream screen scroll seal search season set shake shape share shed
  shield shift shine ship shoot shop shout show shrug sign signal sink sketch skip slam slap slash sleep slide slip slow slump smash smell smile smoke soak soar sort
  sound sour source speed spin split spoil sponsor spread spur squeeze stack staff stage stain stand stare start state stay steer stick sting stir stock stop store strain
  stream stress stretch strike strip structure struggle study stuff supplement supply support surface surprise survey suspect swap swarm sway sweat sweep swell swim
  switch tag tail talk tap target taste term test text thrill tickle tie tilt time touch trace track trade train transfer trap travel treat trick trickle trigger trim
  trust try tug tumble tune turn twist type update upgrade uplift upload upset urge use value vent visit voice volunteer vote wait wake walk wash waste watch water
  weather welcome win wire witness wonder work worry wrap wreck yield spot date lease tile rig dock steam brush glue saw plough weed dye bid barter log scout guard alert
  tour pickle triple rake compost graft groom race index copy forge dust varnish plaster hammer glaze chart pump dose comfort massage referee umpire field dive discount
  auction lodge seat usher caption quote critique exhibit mount tutor chair lobby bargain patrol police arrest brief service tweak license permit hedge gossip demo
  animate script query fork clone format cool heat shade shelter trial pot stake pair mix toss spray engrave stamp underline highlight wave skate jog hook knot splice
  darn shred brace moderate spare cast grill toast chop slice milk hatch row paddle clock board invoice quarter marshal garnish pedal plait tape swab nail sift chisel
  crimp pleat hem gild prime bandage grout caulk rivet crate berth anchor trawl bait gut fillet ripen cull saddle bridle harness levy archive staple parcel crop zoom
  scold hoard pawn loan tan grease coat temper braze mill hone clamp shunt reach brake cap pool muck sieve mop nudge shovel cordon screw mail protest salt dress shave wipe roster shadow iron mark quiz sack
`);

/** The base form of a verb, in British or American spelling. */
export const isVerb = (word: string): boolean =>
  VERBS.has(word) ||
  NOUN_OR_VERB.has(word) ||
  (word.endsWith('ze') && isVerb(`${word.slice(0, -2)}se`)) ||
  (/^re\w{4}/.test(word) && isVerb(word.slice(2)));

const INTRANSITIVE = wordList(`
  act arrive come happen matter lag drift slip stall climb sink spread drag end pay depend increase decrease change improve fall fit go grow hold last
  leak live refill rest rise run sail scale seep sell set sleep stand start stay travel vary walk work
`);

/** Verbs that a preposition follows where the same noun's plural would not be: "runs on", "works during". */
export const isIntransitive = (word: string): boolean => INTRANSITIVE.has(word);

/** Verbs of several syllables that double their last letter. */
const DOUBLING = wordList(`
  travel model label cancel level begin forget commit submit permit refer prefer transfer occur control patrol admit fulfil program debug outrun
  unplug quit equip overlap embed upset marshal pedal signal
`);

/** The -ing form of a base form: lead, leading; drive, driving; ship, shipping. */
export function gerund(base: string): string {
  if (base === 'be' || base === 'are') return 'being';
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^eoyi]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  if (DOUBLING.has(base) || /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(base))
    return `${base}${base.at(-1) ?? ''}ing`;
  return base.endsWith('ic') ? `${base}king` : `${base}ing`;
}

/** The base form of a third person ("builds", "relies", "does"); null where it is none that is known. */
export function baseOfThird(word: string): string | null {
  if (!word.endsWith('s') || word.endsWith('ss')) return null;
  const bases = [word.slice(0, -1)];
  if (word.endsWith('ies')) bases.unshift(`${word.slice(0, -3)}y`);
  else if (/(?:s|sh|ch|x|z|o)es$/.test(word)) bases.push(word.slice(0, -2));
  return word === 'has' ? 'have' : word === 'does' ? 'do' : (bases.find(isVerb) ?? null);
}

/** The base form where only a verb in the third person can stand, known or not ("it bridges"); null for other words. */
export function anyBaseOfThird(word: string): string | null {
  const known = baseOfThird(word);
  if (known !== null || !/^[a-z]{3,}[^su']s$/.test(word)) return known;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:sh|ch|ss|x|zz)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** Words in -ing that are things or qualities, not doings. */
const NOT_GERUNDS = wordList(`
  willing something anything nothing everything evening morning ceiling funding pricing housing clothing wedding interesting exciting amazing outstanding
  outgoing ongoing existing upcoming long-running demanding challenging rewarding easy-going hard-working time-consuming missing recurring promising
  fulfilling tiring boring surprising good-looking scaffolding
`);

/** A doing in -ing, such as "sailing". */
export const isGerund = (word: string): boolean =>
  /^[a-z]{2,}[-a-z]*ing$/.test(word) && /[aeiouy].*ing$/.test(word) && !NOT_GERUNDS.has(word);

/** The base form of a gerund where it is a known verb; else null. */
export function baseOfGerund(word: string): string | null {
  if (!isGerund(word)) return null;
  const stem = word.slice(0, -3);
  const bases = [stem, `${stem}e`, /(.)\1$/.test(stem) ? stem.slice(0, -1) : stem];
  return bases.find((base) => isVerb(base) && gerund(base) === word) ?? null;
}

/** Past participles that are not told by their ending. */
const IRREGULAR_PARTICIPLES = wordList(`
  agreed done freed guaranteed hit bound brought built caught cut driven forgotten given held kept known left lost made paid put seen sold set shut stuck
  taken tied told thrown misread underpaid torn worn drawn born written spoken broken chosen frozen hidden woken grown shown mistaken beaten eaten
  fallen proven stolen taught thought won met led fed heard spread laid lent begun sung swept spent sent meant understood
`);

/** A past participle, such as "banned" or "held". */
export const isParticiple = (word: string): boolean =>
  IRREGULAR_PARTICIPLES.has(word) || (/[a-z]{3}ed$/.test(word) && !/(?:ee|ei)d$/.test(word));
