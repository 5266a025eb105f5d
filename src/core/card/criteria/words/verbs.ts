import { wordList } from './word-list.ts';

/** Verbs whose forms are seldom nouns, so that they tell where a clause has its verb. */
export const VERBS = wordList(`
  accept achieve acquire adapt add adjust adopt advance affect afford agree align allow analyse analyze
  annoy appear apply appoint appreciate approve argue arise arrange arrive ask assess assign assist assume
  attend attract audit automate avoid bake balance become begin believe belong benchmark bend bore borrow
  bounce bring burn bypass carry catch certify chat choose click collaborate collapse collect combine come
  communicate commute compare compete compile complete comply compute concentrate connect consider consist
  consume contain containerise containerize continue contribute convert convince cope count crack crawl
  create creep debug decide decline decorate defend define delay delegate deliver depend deploy derive
  deserve detect determine develop differ disappear discover discuss distract distribute diversify downsize
  drain draw drift earn eat edit eliminate embed emerge employ empower enable encourage endure enforce
  engage enjoy enrich ensure entail enter establish evaluate evolve exceed exist expand expect explain
  explore expose express extend fade fail feel ferment fetch fill finish fix follow forbid force forget form
  foster freeze fulfil gain gather generate get give go greet grow handle hang happen harvest hate have heal
  hear hide hinder hold hurt identify ignore illustrate imply import improve include incorporate inform
  inherit innovate insist inspect inspire install integrate interact interrupt introduce invest invite
  involve isolate join keep kill knead knit know lean learn leave lend let lie listen lose maintain make
  manage mature mean meet melt mentor migrate minimise minimize mislead misread misuse modify monitor
  motivate move multiply navigate need negotiate nurture obey obtain occur operate optimise optimize
  orchestrate organise organize outgrow outlast outweigh overcome overflow overheat overlap overlook parse
  persist persuade photograph possess postpone pour practise predict prefer prepare prescribe preserve
  prevent prioritise prioritize produce promote propose protect prove provide provision prune publish pursue
  put quit raise reach react read realise realize rebuild receive recharge recognise recognize recommend
  reconcile recover recruit reduce refactor refinish refuel refuse rehearse relax relocate rely remain
  remember remind remove render renovate repay repeat replace represent require resemble resign resist
  resolve respond restrict retain retire reuse reveal rewrite ripen roam rot rotate rust save say scroll see
  seek seem select sell send separate serve settle sew shine shorten shrink shut simplify sing sink sit
  sketch solve speak specialise specialize spend stagnate stay steal steer strengthen strive struggle submit
  succeed suffer suggest suit supervise sustain swap swipe tackle take teach tell tend think thrive throw
  tinker tire tolerate transform translate understand unlock unsubscribe upsize validate vanish vary verify
  wake wander want weaken wear weigh wilt wish withdraw witness write
`);

/** Words that are nouns as often as verbs; only their neighbours tell. */
export const NOUN_OR_VERB = wordList(`
  access age aim answer appeal attack batch benefit bike block boost break budget build buy cache call calm
  camp care cause challenge change charge check clean climb close code command comment commit contact
  control cook cost cover crash cross cut cycle damage dance deal debate decrease demand design desire
  document double draft drag dream drill drink drive drop email end escape estimate exercise exit experience
  experiment export face fall fear feed fight film find fish fit fly focus forecast function fund garden
  guarantee guide help hike hire host hunt impact increase influence interest interview iterate judge label
  lack last launch lead leak level lift limit link live load lock look love market master match matter
  measure mention model name notice offer open order own pace paint parent park pass pay phone pick plan
  plant play plug practice present price process profile program project prototype pull push question queue
  rain range rank rate rent repair reply report request research respect rest result return review reward
  ride rise risk run rush sail scale scan schedule score search set shape share shift ship show sleep slow
  sort sound source split spread stall stand stick stop store stream stress stretch structure study supply
  support survey swim switch talk target taste test text tie touch track trade train transfer travel treat
  trigger trust try turn type update upgrade use value view visit volunteer vote wait walk waste watch water
  weed win wonder work worry yield
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
  'fit hold last live rest run sail scale sell sleep stand start travel walk work',
);

/** Verbs that a preposition follows where the same noun's plural would not be: "runs on", "works during". */
export const isIntransitive = (word: string): boolean => INTRANSITIVE.has(word);
