import { wordList } from './word-list.ts';

/** Verbs whose forms are seldom nouns, so that they tell where a clause has its verb. */
export const VERBS = wordList(`
  absorb accelerate accept accompany achieve acquire act adapt add adjust adopt advance advise affect afford agree align allow analyse
  analyze annoy anticipate appear apply appoint appreciate approve argue arise arrange arrive ask assess assign assist assume attend
  attract automate avoid backfire become begin behave believe belong bore borrow bring broaden capture carry catch centralise centralize
  certify chat choose clarify click coach coax collaborate collapse collect combine come communicate commute compare compete compile
  complete comply compose compute concentrate confuse connect consider consist consume contain containerise containerize continue
  contradict contribute convert convince counsel count create creep crush dampen debug decentralise decentralize decide decorate decouple
  dedicate deepen defend define delegate delight deliver depend deplete deploy depreciate derive deserve detect deter deteriorate
  determine develop devise diagnose die differ dig digitise digitize dilute disappear discourage discover discuss dismiss dispel disrupt
  dissuade distort distract distribute disturb diversify divide dominate downsize draw drown earn eat edit elaborate elevate eliminate
  elude embed emerge employ empower enable encapsulate encourage endanger endure energise energize enforce engage enhance enjoy enlarge
  enlist enrich ensure entail enter equalise erode establish evaluate evaporate evolve exaggerate exceed exclude exert exhaust exist
  expand expect expire explain explode exploit explore expose express extend extract facilitate fade fail feel ferment ferry fetch fill
  finish fix flatten fluctuate fold follow forbid force foresee forge forget forgive form formalise formalize fortify foster frighten
  frustrate fulfil fumble gain galvanise gather generalise generalize generate get give glean go grade grasp greet groom grow hamper
  handle hang happen harden harmonise harmonize harvest hasten hate haul have heal hear heed help hesitate hide hinder hold hone identify
  ignite ignore illustrate imitate impair impede imply import improve include inconvenience incorporate induce infect inflate inform
  inherit inhibit initiate innovate insist inspect inspire install instil instill integrate intensify interact interoperate interpret
  interrupt intimidate introduce invade invalidate invent invest invite involve irritate isolate jeopardise jeopardize join juggle justify
  keep kill kindle knead knit know ladle learn leave legalise lend lengthen lessen let leverage lie lighten linger listen loosen lose
  lower lure magnify maintain make manage mandate marry mature mean mediate meet melt migrate minimise minimize mislead misread mistake
  misuse mobilise mobilize modernise modernize modify monetise monetize monitor motivate move mow multiply navigate necessitate neglect
  negotiate neutralise neutralize notify nourish nudge nurture obey observe obtain occur offend onboard operate oppose oppress optimise
  optimize orchestrate organise organize outgrow outlast outperform outweigh overcome overflow overheat overlap overlook oversee overwhelm
  parse penalise persevere persist personalise personalize persuade photograph pick pinpoint poach pollute pose possess postpone pour
  practise preach predict prefer prepare prescribe preserve presume prevent prioritise prioritize produce prohibit prolong promote
  propagate propel propose protect prove provide provoke publicise publicize publish punish pursue put quantify quit radiate raise rattle
  reach react read realise realize reap rear reassure rebuild recede receive recharge recognise recognize recommend reconcile reconsider
  recover recruit recur redirect redistribute reduce refactor refine refinish refuel refuse rehearse reinforce relax relieve relocate rely
  remain remember remind remove render renovate repay repeat repel replace represent require resemble resent reshape resign resist resolve
  respond restore restrict retain retell rethink retire retry revamp reveal revise revive revolutionise rewrite rid rinse ripen roam rot
  rotate rouse safeguard save say scold scour scrape sculpt sear secure see seek seem select sell send separate serve settle sew sharpen
  shatter shepherd shift-left shiver shorten shrink shut simplify simulate sing sit sneak soften solve soothe speak specialise specialize
  specify spend spill squeak stabilise stabilize stagnate stall standardise standardize starve stay steady steal stem stiffen stimulate
  stitch streamline strengthen strive stroll submit substitute succeed suffer suffocate suggest suit sum summarise summarize summon
  supervise suppress surpass surround sustain swallow swipe symbolise sympathise synchronise synchronize systematise tackle tailor take
  tally tame taper teach tear tell tempt tend theorise thin think threaten thrive throw tidy tighten tinker tire tolerate transform
  translate tremble trivialise troubleshoot unblock uncover undermine understand unify unite unload unlock unsettle unsubscribe unwind
  uphold upsize upskill urbanise usher utilise utilize validate vanish vaporise vary verbalise verify vibrate visualise visualize wander
  want weaken wear weave weigh weld widen wilt wipe wish withdraw wither withstand worsen wrinkle write
`);

/** Words that are nouns as often as verbs; only their neighbours tell. */
const NOUN_OR_VERB = wordList(`
  access address age aid aim answer appeal approach attack audit audition bake balance batch benchmark bend benefit bike bill bite block
  boost boot bounce brand break bridge budget build burn buy bypass cache call calm camp care cause challenge change charge chase check
  cheer claim clean climb close code command comment commit conduct console contact contract contrast control cook cope cost court cover
  crack craft crash crawl cross curb cure cushion cut cycle damage dance deal debate decline decrease delay demand design desire detail
  document double draft drag drain dream drift drill drink drive drop drum ease email embrace end escape escort estimate exercise exit
  experience experiment export face fall favor favour fear feed fight file film find fish fit flag fly focus forecast frame freeze
  function fund garden gauge grind group guarantee guide harm head hike hire host house hunt hurt impact increase influence interest
  interview issue iterate judge label lack lag land last launch lead leak lean level lift limit link list live load lock look love map
  market mask master match matter measure mend mention mentor mirror model mould mute name need network notice number nurse object offer
  offset open order outline own pace pack paint parent park pass patch pay peel perfect phase phone pile pilot pioneer place plan plant
  play plug polish position post practice present press price print process prod profile program project prototype provision prune pull
  punch purchase push puzzle quarrel question queue rain rally ramp range rank rate reason record redesign refill refresh register regret
  release remedy rent repair reply report request rescue research reset respect rest result retreat return reuse review reward ride rise
  risk route run rush rust sail salvage sample sand savour scale scan scatter schedule score scratch screen scroll seal search season set
  shape share shed shield shift shine ship shop show shrug signal sink sketch skip sleep slow smell smoke soak sort sound sour source
  speed split spoil sponsor spread spur squeeze stack staff stage stain stand start state steer stick sting stir stock stop store strain
  stream stress stretch strip structure struggle study supplement supply support survey swap sweep swell swim switch tag tail talk tap
  target taste term test text tie tilt time touch trace track trade train transfer trap travel treat trick trigger trim trust try tune
  turn type update upgrade uplift use value vent view visit voice volunteer vote wait wake walk wash waste watch water weather weed
  welcome win wire witness wonder work worry wrap yield
`);

export const isVerb = (word: string): boolean => VERBS.has(word) || NOUN_OR_VERB.has(word);

const INTRANSITIVE = wordList(`
  act fit hold last refill leak live rest run sail scale sell sleep stand start travel walk work stay
`);

/** Verbs that a preposition follows where the same noun's plural would not be: "runs on", "works during". */
export const isIntransitive = (word: string): boolean => INTRANSITIVE.has(word);
