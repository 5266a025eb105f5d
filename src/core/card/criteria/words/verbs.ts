import { wordList } from './word-list.ts';

/** Verbs whose forms are seldom nouns, so that they tell where a clause has its verb. */
export const VERBS = wordList(`
  accept achieve acquire adapt add adjust adopt advance affect agree align allow analyse analyze appear
  apply appoint appreciate approve argue arise arrange arrive ask assess assign assist assume attend attract
  automate avoid balance become begin believe belong bring build burn buy carry catch choose collaborate
  collect combine come communicate compare compete compile complete comply concentrate connect consider
  consist consume contain continue contribute convert convince cook cope create cut debug decide decline
  defend define delay delegate deliver depend deploy derive deserve detect determine develop differ
  disappear discover discuss distribute diversify drain drive earn eat edit eliminate embed emerge employ
  empower enable encourage endure enforce engage enjoy enrich ensure entail enter establish evaluate evolve
  exceed exist expand expect explain explore expose express extend fade fail feel fetch fill find finish fix
  follow forbid force forget form foster freeze fulfil gain gather generate get give go grow handle happen
  hate have heal hear hide hinder hire hold hurt identify ignore illustrate imply import improve include
  incorporate inform inherit innovate insist inspect inspire install integrate interact introduce invest
  invite involve isolate join keep kill know learn leave lend let lie listen lose maintain make manage mean
  meet mentor migrate minimise minimize modify monitor motivate move multiply navigate need negotiate
  nurture obey obtain occur operate optimise optimize organise organize outgrow overcome overlap overlook
  persuade possess postpone practise predict prefer prepare prescribe preserve prevent prioritise prioritize
  produce promote propose protect prove provide publish pursue put raise reach react read realise realize
  rebuild receive recognise recognize recommend reconcile recover recruit reduce refactor refuse relax rely
  remain remember remind remove render repeat replace represent require resemble resist resolve respond
  restrict retain reuse reveal rotate save say see seek seem select sell send separate serve settle shine
  shorten shrink shut simplify sit solve speak specialise specialize spend split spread stagnate stay steer
  strengthen strive struggle submit succeed suffer suggest suit supervise sustain tackle take teach tell
  tend think thrive throw tolerate transform translate try understand unlock validate vanish vary verify
  wake want weaken wear weigh win wish withdraw witness write
`);

/** Words that are nouns as often as verbs; only their neighbours tell. */
export const NOUN_OR_VERB = wordList(`
  access aim answer appeal attack batch benefit bike block boost break budget cache call calm camp care
  cause challenge change charge check clean climb close code command comment commit contact control cost
  cover cross cycle damage dance deal debate decrease demand design desire document double draft drag dream
  drill drink drop end escape estimate exercise exit experience experiment export face fall fear feed fight
  fish fit fly focus forecast function fund garden guarantee guide help hike hunt impact increase influence
  interest interview iterate judge label lack last launch lead leak level limit link live load lock look
  love market master match matter measure mention model name notice offer open order own pace parent park
  pass pay phone pick plan play plug practice present price process profile program project prototype pull
  push question queue rain range rank rate rent repair report request research respect rest result return
  review reward ride rise risk run rush sail scale scan schedule score search set shape share shift ship
  show sleep slow sound source stall stand stick stop store stream stress stretch structure study supply
  support survey swim switch talk target taste test tie touch track trade train transfer travel treat
  trigger trust turn update upgrade use value view visit volunteer vote wait walk waste watch wonder work
  worry yield
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
