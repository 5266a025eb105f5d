/** What is said of a burden. */
export const BURDENS =
  /^(?:(?:can|may|might|often)\s+)*(?:eats?|disturbs?|slows?|strains?|drains?|sinks?|takes? up|makes?|wastes?|hurts?|harms?|kills?|ruins?|blocks?|delays?|distracts?|causes?|creeps?|climbs?|rises?|grows?|piles?|mounts?|keeps? (?:rising|growing)|comes? in waves|(?:is|are|be) (?:\w+ly )?(?:common|frequent|normal|the norm|everywhere|required|expected|tiring|messy|awkward|annoying))\b/i;

/** Of these one has much or little, high or low. */
export const LEVELS =
  /(?:costs?|fees|bills|prices|rents?|tax(?:es)?|weight|noise|pressure|complexity|risks?|stress|emissions|coupling|usage|effort|overhead)$/;
