import { wordList } from './word-list.ts';

/** Verbs whose forms are seldom nouns, so that they tell where a clause has its verb. */
export const VERBS = wordList(`
  accept accompany achieve acquire adapt add adjust adopt advance affect afford agree align allow analyse analyze
  annoy appear apply appoint appreciate approve argue arise arrange arrive ask assess assign assist assume
  attend attract automate avoid bake balance become begin believe belong bend bore borrow
  bounce bring burn bypass carry catch certify chat choose click collaborate collapse collect combine come
  communicate commute compare compete compile complete comply compose compute concentrate connect consider consist
  consume contain containerise containerize continue contribute convert convince cope count crack crawl
  create creep debug decide decline decorate defend define delegate deliver depend deplete deploy depreciate
  derive deserve detect deteriorate determine develop die differ dilute disappear discourage discover
  discuss disrupt dissuade distort distract distribute disturb diversify divide dominate downsize drain draw
  drift drown earn eat edit eliminate elude embed emerge employ empower enable encourage endure enforce
  engage enjoy enrich ensure entail enter erode establish evaluate evaporate evolve exaggerate exceed
  exclude exhaust exist expand expect expire explain explode explore expose express extend fade fail feel
  ferment fetch fill finish fix fluctuate follow forbid force forget form foster freeze frighten frustrate
  fulfil fumble gain gather generate get give go greet grind grow hamper handle hang happen harden harvest
  hate have heal hear hesitate hide hinder hold hurt identify ignite ignore illustrate imitate impede imply
  import improve include incorporate infect inflate inform inherit inhibit innovate insist inspect inspire
  install integrate intensify interact interrupt intimidate introduce invade invest invite involve irritate
  isolate jeopardise jeopardize join justify keep kill knead knit know lag lean learn leave lend lengthen
  let lie linger listen loosen lose lure magnify maintain make manage mature mean meet melt mentor migrate
  minimise minimize mislead misread mistake misuse modify monitor motivate move multiply mute navigate need
  neglect negotiate nourish nurture obey obtain occur offend operate oppose oppress optimise optimize
  orchestrate organise organize outgrow outlast outweigh overcome overflow overheat overlap overlook
  overwhelm parse persist persuade photograph pollute possess postpone pour practise predict prefer prepare
  prescribe preserve presume prevent prioritise prioritize produce prolong promote propose protect prove
  provide provision provoke prune publish punish pursue put puzzle quarrel quit radiate raise rattle reach
  react read realise realize rebuild recede receive recharge recognise recognize recommend reconcile
  reconsider recover recruit recur reduce refactor refinish refuel refuse regret rehearse reinforce relax
  relieve relocate rely remain remember remind remove render renovate repay repeat replace represent require
  resemble resent resign resist resolve respond restrict retain retire retreat reuse reveal rewrite ripen
  roam rot rotate rust save say scatter scratch scroll see seek seem select sell send separate serve settle
  sew shatter shine shiver shorten shrink shrug shut simplify sing sink sit sketch sneak soak solve sour
  speak specialise specialize spend squeak squeeze stagnate starve stay steal steer stiffen strain
  strengthen strip strive struggle submit succeed suffer suffocate suggest suit supervise suppress surround
  sustain swallow swap swell swipe tackle take teach tear tell tempt tend think threaten thrive throw
  tighten tinker tire tolerate transform translate tremble understand unlock unsettle unsubscribe upsize
  validate vanish vary verify vibrate wake wander want weaken wear weigh wilt wish withdraw wither witness
  worsen wrinkle write interpret visualise visualize enhance accelerate streamline leverage simulate deepen broaden
  explain shift-left troubleshoot onboard orchestrate prioritise delegate facilitate contribute negotiate verify monetise monetize
  scrape render reshape rethink oversee steer standardise standardize behave absorb retry resemble act advise assist clarify coach contradict crush deter dig dismiss elaborate embrace endanger enlarge
  exploit foresee forgive grasp hasten hinder impair inconvenience induce initiate invalidate lessen linger mandate mediate modernise modernize necessitate
  notify outperform oversee persevere predict prohibit propagate provoke quantify reassure rebuild recruit redistribute repel revise revive
  safeguard shield sharpen soothe stem stimulate streamline surpass undermine unify unite upskill uphold utilise utilize widen withstand confuse pinpoint interoperate uncover troubleshoot backfire lag boot generalise generalize anticipate decouple encapsulate tap synchronise synchronize inspect invent
  capture observe refine restore release cushion lower ease sear refill shed tidy tackle tame escort trim chase cheer coax console counsel court craft cure curb dampen dedicate delight
  detail devise diagnose dispel drum elevate energise energize enlist equalise exert extract ferry flatten fold forge fortify galvanise glean
  grade groom haul heed hone house ignite instil instill juggle kindle ladle land lighten lure marry mask mend mould mow mute nudge nurse offset
  outline pack peel perfect pioneer plant poach polish pose preach press prod propel rally ramp reap rear redesign redirect refresh remedy
  rent repel rescue reset retain retell revamp rid rinse rouse salvage sand savour scan scold scour sculpt seal season secure serve sew shepherd
  skip soften specify spur stack stage staff steady stir stitch stock store streamline stroll substitute sum summon supplement sweep tail tailor tally
  taper tempt tend thin tidy tilt trace trade trap treat tune unblock unload unwind update uplift usher vent wander wash weather weave weld widen
  wipe wire wrap centralise centralize decentralise decentralize publicise publicize digitise digitize harmonise harmonize formalise formalize
  personalise personalize optimise legalise mobilise mobilize neutralise neutralize penalise revolutionise stabilise stabilize summarise summarize
  symbolise sympathise systematise theorise trivialise urbanise vaporise verbalise audition
`);

/** Words that are nouns as often as verbs; only their neighbours tell. */
export const NOUN_OR_VERB = wordList(`
  start access age aid aim answer appeal attack batch benefit bike bite block boost break budget build buy cache
  call calm camp care cause challenge change charge check clean climb close code command comment commit
  contact control cook cost cover crash cross cut cycle damage dance deal debate decrease delay demand
  design desire document double draft drag dream drill drink drive drop ease email end escape estimate
  exercise exit experience experiment export face fall favor favour fear feed fight film find fish fit fly
  focus forecast function fund garden guarantee guide harm help hike hire host hunt impact increase
  influence interest interview iterate judge label lack last launch lead leak level lift limit link live
  load lock look love market master match matter measure mention model name notice nurse object offer open
  order own pace paint parent park pass pay phone pick plan plant play plug practice present price process
  profile program project prototype pull punch push question queue rain range rank rate rent repair reply
  report request research respect rest result return review reward ride rise risk run rush sail scale scan
  schedule score search set shape share shift ship show sleep slow smell smoke sort sound source speed split
  spoil spread stain stall stand stick sting stop store stream stress stretch structure study supply support
  survey swim switch talk target taste test text tie touch track trade train transfer travel treat trick
  trigger trust try turn type update upgrade use value view visit volunteer vote wait walk waste watch water
  weed win wonder work worry yield
  record address approach bill brand bridge claim conduct contrast debate file flag frame gauge group head issue list map mirror network number patch phase pilot
  place position post print purchase reason register route sample screen shop signal sponsor staff stage state tag term time trace voice welcome witness audit
  benchmark contract mentor provision transfer
`);

/** Verbs that want an object: two of them before one object share it ("designing and building systems"). */
export const TRANSITIVE = wordList(`
  achieve acquire adopt analyse analyze automate avoid build buy carry coach combine control create cut
  debug define deliver deploy design develop drive edit embed enforce evaluate explore extend find fix gain
  generate grow guide handle hire improve install integrate introduce keep lead learn maintain make manage
  master measure meet mentor migrate model monitor motivate negotiate operate optimise optimize organise
  organize own plan prepare present process produce protect prototype publish raise read recruit reduce
  refactor repair replace review run save scale secure see sell serve set shape ship simplify solve
  supervise support teach test track train transform try understand use validate visit win write
`);

export const isVerb = (word: string): boolean => VERBS.has(word) || NOUN_OR_VERB.has(word);

const INTRANSITIVE = wordList(
  'act fit hold last refill leak live rest run sail scale sell sleep stand start travel walk work stay',
);

/** Verbs that a preposition follows where the same noun's plural would not be: "runs on", "works during". */
export const isIntransitive = (word: string): boolean => INTRANSITIVE.has(word);
