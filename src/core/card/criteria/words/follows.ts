/** What may follow a class: at no cost; after a bar at a small one, after another at less. All else costs as what does not fit. */
const FOLLOWS: Readonly<Record<string, string>> = {
  '^': 'DNSJGROXT|PVZFUW|E',
  D: 'NSJGR|DCOPW|E',
  J: 'NSJC,PT|REUWK|G',
  N: 'NPCT,WUKAZMR|EGJFXBO|S',
  S: 'PCT,WUKBFMR|EGJZXOS',
  G: 'DNSJPROTC,UWKXA|EGZBFM',
  E: 'PRTC,KU|JGWAZBFOD|NS',
  V: 'DNSJPROTC,UWKGX|E',
  F: 'DNSJPROTC,UWKGX|E',
  Z: 'DNSJPROTC,UWKGX|E',
  M: 'VRX|DJGEP',
  A: 'JEGDNSRXP|TWU',
  B: 'JEGDNSRXPTO|WUV',
  R: 'JERGVPC,FZ|DNSMABUTWKOX',
  X: 'GVEJDRT|PNS',
  P: 'DNSJGO|WRPKUC|E',
  K: 'DNSJPC,OTU|RGMABFZ',
  O: 'FZABMPC,RT|EGWJKUXVDO',
  T: 'VR|X',
  C: 'DNSJGERV|POMABXTUW|FZ',
  ',': 'DNSJGERVCWU|POMABXT|FZ',
  W: 'FZABMODNS|JRTGX',
  U: 'ODNSJG|ERPAXTM',
};

/** Of classes that do not go together. */
const MISFIT = 4;

const costs = new Map<string, number>([['SN', 2]]);
for (const [before, after] of Object.entries(FOLLOWS))
  for (const [at, group] of after.split('|').entries())
    for (const each of group) costs.set(before + each, [0, 1, 0.5][at] ?? 0);

/** What it costs that one class follows another; "^" is the start. */
export const costOf = (before: string, tag: string): number => costs.get(before + tag) ?? MISFIT;
