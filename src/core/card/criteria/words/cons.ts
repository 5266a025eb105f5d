import { phraseTable } from './word-list.ts';

/**
 * Finds the aspect of a thing that a con is about by what it says of it: "priorities flip" is about stable priorities, "contracts can
 * be terminated" about their security. `$` stands for the thing; `>` for where that is so, if the con says it. Verbs stand in their
 * base form; "be" stands for all that link, such as "get" and "become". Under the dash are predicates that are about none of them.
 */
export const aspectIn = phraseTable(`
  say in $: be dictated, be imposed, be handed down, be prescribed, be mandated, come from above, come down from above, be decided, be set by, be
    made elsewhere, be decided elsewhere, be made by, be chosen by, be taken elsewhere, be made without you
  security of $: be cancelled, be canceled, be terminated, be shelved, be axed, be scrapped, be withdrawn, be discontinued, be revoked, dry up, fall
    through, run out, vanish, disappear, collapse
  keeping $>: fade, rust, wither, slip away, be rusty, be lost, be forgotten
  consistent $: vary, differ
  durable $: flake, peel, chip, wear out, wear off, wear thin, tear, fray, scratch, warp
  lasting $: die, expire, age, date, be outdated, be obsolete, be stale, be out of date, be out of fashion, be overturned, be reversed, be undone
  stable $: change, go up and down, rise and fall, fall, drop, decline, shrink, flip, shift, swing, fluctuate, come and go, be reshuffled, be rewritten, be renamed, be cut, be reduced
  availability of $>: be limited, be rare, be few, be scarce, be sparse, be occupied, be taken, be booked, be unavailable, be missing, be in short supply, be hard to
    come by, be thin on the ground, be few and far between, be available
  speed of $: crawl, drag, wait, sit in the queue, sit in a queue, be stuck, take forever, take ages, take weeks, take months, take years, take long,
    take longer, take days, take hours, be slow
  clarity of $: be misread, be misunderstood, be misinterpreted
  attention to $: be neglected, be overlooked, be ignored
  priority of $: be put off, be postponed, be cut first, be afterthought
  reliable $: break, fail, crash, be down
  growth of $: plateau, stagnate, level off, stop growing, stop rising
  less: be dangerous, be unhealthy, be risky, be painful, be hard on, be rough on, be bad for, be bad to, eat, eat up, disturb, interrupt, fragment, wear you down, take a toll, take its toll, overwhelm, swallow, clutter, slow,
    slow down, strain, drain, sink, take up, waste, hurt, harm, kill, ruin, block, delay, distract, annoy, exhaust, devour, steal, pile up, add up,
    be unavoidable, be inevitable,
    be part of, be routine, be common, be frequent, be normal, be the norm, be everywhere, be tiring, be annoying, be considerable,
    be brutal, be fierce,
    be exhausting, be draining, be built in, be constant, never let up, never stop, never end, keep rising, keep growing
  -: be limited in, be limited to, fall apart, fall ill, fall behind, fall on, fall to, fall short, drop out, drop off, drag in, drag you, drag down, end early, wait for you, be taken on, be taken over, change hands, change sides, change the, change your, change
    their, change its, date back, break even, shift to
`);

/** Finds the words that lead in what a con is about, and what they say of it. */
export const frameIn = phraseTable(`
  unsuited: not for, not made for, not built for, not meant for, not intended for, not designed for, not ideal for, not suited to, not suited for, not suitable for,
    not well suited to, unsuited to, unsuited for, unsuitable for, doesn't suit, does not suit, not right for, not good for, isn't for, aren't for
  hard: hard to, harder to, difficult to, more difficult to, tricky to, impossible to, tough to, awkward to, makes it hard to, makes it harder to,
    makes it difficult to, makes it impossible to, make it hard to, make it harder to, make it difficult to
  slow: slow to, slower to, takes years to, takes longer to, takes forever to, needs time to
  done: can, could, may, might, tends to, easy to, too easy to, tempting to, means you, means that you
  forced: must, has to, have to, means having to
  unable: cannot, can't, doesn't, does not, don't, do not, rarely, seldom, never
  needed: requires, needs, demands, calls for, takes a, takes an, takes patience, takes discipline, takes weeks of, takes months of,
    takes years of, takes hours of
  brings: charges, involves, comes with, means, brings, causes, creates, includes, leads to, results in, brings about, invites, raises, increases,
    inflates, swells, adds, offers, gives, allows, provides, produces, yields, receives, gets, has, have, leaves, sets, carries
  brought: a great deal of, a good deal of, large amounts of, dozens of, scores of, hundreds of, thousands of, heaps of, a small army of, an army of, a host of, a mountain of, hours of, days of, weeks of, months of, years of, lots of, a lot of, piles of, tons of, rounds of,
    layers of, long hours of, countless hours of, endless hours of, too many, too much, so many, plenty of
  lacking: limits, restricts, reduces, hinders, lack of, lacks, lacking, missing, no, not a, not an, few, too few, very few, only a few, little, too little, very little, fewer,
    less, hardly any, barely any, not much, not enough, limited, insufficient, inadequate, minimal, only a handful of, only a small number of, nobody has, no one has
  rested: depends on, relies on, hinges on, is tied to, are tied to, dependent on, reliant on
  -: no one, requires no, needs no, requires little, needs little, less than, means that, limited to, few people, never lets,
    never stops, needs to, requires less, needs less, requires fewer, needs fewer
`);
