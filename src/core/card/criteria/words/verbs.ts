import { wordList } from './word-list.ts';

/** Verbs whose forms are seldom nouns, so that they tell where a clause has its verb. */
export const VERBS = wordList(`
  abandon absorb accelerate accept accommodate accompany accumulate achieve acquire act adapt add adhere adjust admire admit adopt adore
  advance advertise advise advocate affect afford agree align allocate allow alter amaze amend amplify analyse announce annoy anticipate
  apologise appear applaud apply appoint appreciate approve argue arise arrange arrive articulate ask aspire assemble assert assess assign
  assist assume assure attain attend attract automate avoid await awaken backfire become beg begin behave believe belong bore borrow bother
  brag breathe bring broaden browse bury capitalise capture carry carve catch cater cease celebrate centralise certify cheat choke
  choose circulate cite clarify click clog clutter coach coax coexist coincide collaborate collapse collect collide combine come
  commence communicate commute compare compel compensate compete compile complain complete comply compose comprise compute concede
  concentrate condemn confess confide confine confirm conform confront confuse connect consider consist consolidate constrain consult
  consume contain containerise contend continue contradict contribute converge convert convey convince cooperate coordinate correlate
  correspond counsel count create creep crumble crush cultivate curate customise dampen debug decentralise decide declare decorate decouple
  dedicate deduce deem deepen defend defer define deform degrade delegate delight deliver demonstrate denote deny depart depend deplete
  deploy depreciate deprive derive descend describe deserve despise destroy detach detect deter deteriorate determine develop devise devote
  diagnose dictate die differ dig digitise dilute disagree disappear disappoint disconnect discontinue discourage discover discuss dislike
  dismantle dismiss dispel disperse dispose disregard disrupt dissolve dissuade distort distract distribute distrust disturb diversify
  divert divide dominate downsize draw drown duplicate dwell dwindle earn eat edit educate elaborate elevate elicit eliminate elude embark
  embarrass embed embody emerge emit emphasise employ empower emulate enable encapsulate encounter encourage endanger endorse endure
  energise enforce engage enhance enjoy enlarge enlist enrich ensure entail enter entertain entrust equalise eradicate erode escalate
  establish evade evaluate evaporate evoke evolve exaggerate examine exceed excel exclude execute exert exhaust exist expand expect expel
  expire explain explode exploit explore expose express extend extract fabricate facilitate fade fail falter familiarise fascinate fathom
  feel ferment ferry fetch fiddle fill finalise finish fix flatten flatter flee fluctuate fold follow forbid force forego foresee forge
  forget forgive form formalise formulate fortify foster fragment frighten frustrate fulfil fulfill fumble gain galvanise gather generalise
  generate get give glean go govern grade grasp greet grieve groom grow grumble guess halt hamper handle hang happen harden harmonise
  harvest hasten hate haul haunt have heal hear heed help hesitate hide hinder hoard hold hone hover humiliate hurry identify ignite ignore
  illustrate imagine imitate immerse impair impede implement imply import impose impress improve improvise include inconvenience incorporate
  incur indicate induce infect infer inflate inflict inform infuriate inherit inhibit initiate inject injure innovate insert insist inspect
  inspire install instil instill insulate insure integrate intend intensify interact intercept interfere interoperate interpret interrupt
  intervene intimidate introduce intrude invade invalidate invent invest invite invoke involve irritate isolate jeopardise join juggle
  justify keep kill kindle knead knit know ladle lament learn leave legalise legislate lend lengthen lessen let leverage liaise lie lighten
  linger listen loathe locate loosen lose lower lure lurk magnify maintain make manage mandate manipulate marry mature mean mediate meet
  melt memorise merge migrate mingle minimise mislead misread mistake misuse mitigate moan mobilise modernise modify monetise monitor
  motivate mourn move mow multiply nag narrate navigate necessitate neglect negotiate neutralise nod nominate notify nourish nudge nurture
  obey oblige observe obsess obstruct obtain occupy occur offend omit onboard ooze operate oppose oppress opt optimise orchestrate organise
  outdo outgrow outlast outnumber outperform outsource outweigh overcome overdo overestimate overflow overhear overheat overlap overlook
  override overrule overrun oversee overshadow overtake overturn overwhelm overwrite owe pamper parse participate penalise penetrate perform
  permeate perpetuate persevere persist personalise persuade pester photograph pick pinpoint plateau plead please plunge poach pollute
  ponder portray pose possess postpone pour practise pray preach precede predict prefer prepare prescribe preserve preside presume prevail
  prevent prioritise proceed procrastinate procure produce prohibit prolong promote pronounce proofread propagate propel propose prosper
  protect prove provide provoke publicise publish punish pursue put qualify quantify quell quit radiate raise rattle reach react read
  realise reap rear rearrange reassign reassure rebrand rebuild recede receive recharge reckon reclaim recognise recommend reconcile
  reconnect reconsider recover recruit recur redefine redirect redistribute redo reduce refactor refer refine refinish reflect refrain
  refuel refuse regain regard regenerate regulate rehearse reinforce reinvent reject rejoice relax relearn relegate relieve relocate rely
  remain remember remind remove render renew renovate reopen reorganise repay repeat repel replace replicate represent reproduce require
  resell resemble resent reshape reside resign resist resolve resonate respond restore restrict resume resurface retain retell rethink
  retire retool retrain retrieve retry revamp reveal revert revise revisit revive revolutionise revolve reword rework rewrite rid rinse
  ripen roam rot rotate rouse ruin safeguard satisfy saturate save say scold scour scrape scrub scrutinise sculpt sear secure seduce see
  seek seem seep seize select sell send separate serve settle sever sew sharpen shatter shepherd shift-left shiver shorten shove shrink
  shuffle shut sidestep simplify simulate sing sit smother sneak socialise soften solve soothe speak specialise specify speculate spell
  spend spill sprout squander squash squeak stabilise stagger stagnate stall standardise startle starve stay steady steal stem stiffen
  stifle stimulate stipulate stitch streamline strengthen strive stroll stumble subdue submit subscribe subside subsidise substitute
  subtract succeed sue suffer suffocate suggest suit sum summarise summon supervise suppress surpass surrender surround survive suspend sustain
  swallow swear swipe symbolise sympathise synchronise synthesise systematise tackle tailor take tally tame taper teach tear tell tempt tend
  terminate terrify testify thank theorise thin think threaten thrive throw thwart tidy tighten tinker tire tolerate topple transcend
  transcribe transform translate transmit traverse tremble trivialise troubleshoot trudge unblock uncover undercut underestimate undergo
  undermine underperform underpin understand undertake undervalue undo unearth unfold unify uninstall unite unleash unload unlock unravel
  unsettle unsubscribe untangle unveil unwind uphold upsize upskill urbanise usher utilise vacate validate vanish vaporise vary veer
  verbalise verify vibrate vie violate visualise wander wane want warn waver weaken wear weave weigh weld widen wilt wipe wish withdraw
  wither withhold withstand worsen wrestle wrinkle write yearn yell
`);

/** Words that are nouns as often as verbs; only their neighbours tell. */
const NOUN_OR_VERB = wordList(`
  abuse access address age aid aim answer appeal approach attack audit audition bake balance ban batch benchmark bend benefit bike bill bite
  blame blend block boast boost boot bounce brand breach break bridge broadcast budget build burden burn burst buy bypass cache call calm
  camp cancel care cause challenge change charge chase chat check cheer chew claim clash clean climb close code command comment commit compromise
  conduct conflict console contact contest contract contrast control cook cope cost court cover crack craft crash crawl cross cry curb cure
  cushion cut cycle damage dance dash deal debate decline decrease delay demand design desire detail dispatch display dispute document
  double doubt download draft drag drain dream drift drill drink drive drop drum ease elect email embrace empty end envy escape escort
  estimate exercise exit experience experiment export face fall favor favour fear feed fight file film find fire fish fit flag flip float
  flood flow fly focus forecast frame freeze fuel function fund gamble garden gauge grant grind grip group guarantee guide hack hand harm
  head hike hire host house hunt hurt impact increase influence insult interest interview issue iterate jam judge jump kick knock label lack
  lag land last laugh launch launder lead leak lean leap lecture level lift limit link list live load lock look love map market mask master
  match matter measure mend mention mentor mirror model mould muddle mute name need network notice number nurse object offer offset open
  order outline overhaul overload own pace pack paint parent park pass patch pay peel perfect phase phone pile pilot pioneer pit pitch place
  plan plant play pledge plug polish position post practice praise present press prey price print process prod profile program progress
  project prompt prototype provision prune pull punch purchase push puzzle quarrel question queue rage raid rain rally ramp range rank rate
  reason reboot recall record recycle redesign refill refresh refund register regret release relish remark remedy rent repair reply report
  request rescue research reset respect rest result retreat return reuse review reward ride rise risk roar rob route rub rumble run rush
  rust sacrifice sail salvage sample sand savour scale scan scare scatter schedule scoop score scrap scratch scream screen scroll seal
  search season set shake shape share shed shield shift shine ship shoot shop shout show shrug signal sink sketch skip slam slap slash sleep
  slide slip slow slump smash smell smile smoke soak soar sort sound sour source speed spin split spoil sponsor spread spur squeeze stack
  staff stage stain stand stare start state steer stick sting stir stock stop store strain stream stress stretch strike strip structure
  struggle study stuff supplement supply support surface surprise survey suspect swap swarm sway sweat sweep swell swim switch tag tail talk
  tap target taste term test text thrill tickle tie tilt time touch trace track trade train transfer trap travel treat trick trickle trigger
  trim trust try tug tumble tune turn twist type update upgrade uplift upload upset urge use value vent view visit voice volunteer vote wait
  wake walk wash waste watch water weather weed welcome win wire witness wonder work worry wrap wreck yield
`);

/** The base form of a verb, in British or American spelling. */
export const isVerb = (word: string): boolean =>
  [word, word.replace(/z(?=e$)/, 's')].some((each) => VERBS.has(each) || NOUN_OR_VERB.has(each));

const INTRANSITIVE = wordList(`
  act arrive come fall fit go grow hold last leak live refill rest rise run sail scale seep sell set sleep stand start stay travel
  vary walk work
`);

/** Verbs that a preposition follows where the same noun's plural would not be: "runs on", "works during". */
export const isIntransitive = (word: string): boolean => INTRANSITIVE.has(word);
