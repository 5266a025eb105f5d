import type { ChainRecord, RevisionText } from '../storage/adoption.ts';
import { contentHash, type RevisionLink } from '../storage/revisions.ts';

/** A whole record of a chain on its way in. */
export interface IncomingRecord extends RevisionText, RevisionLink {}

/** How an incoming chain stands to the one here. `apart`: a record differs. `unsure`: no hash shows that it is the same history. */
export type Fit =
  | { readonly kind: 'continues'; readonly missing: IncomingRecord[] }
  | { kind: 'apart' | 'unsure' };

/**
 * Finds what an incoming chain adds to the one here: only records that the hashes show to belong to it, since two machines may both
 * have gone on from the same record, and the one that would tell may be damaged on either side.
 *
 * A record below a whole one that is here must be what that names as its previous, directly or through others that come. A record
 * above all that are whole here must follow the last of them, which the incoming chain shares or names; a damaged one there is
 * replaced only by the one that it was.
 */
export function fitOf(here: readonly ChainRecord[], incoming: readonly IncomingRecord[]): Fit {
  const whole = new Map(here.flatMap(({ number, link }) => (link === null ? [] : [[number, link]])));
  const coming = new Map(incoming.map((record) => [record.number, record]));
  if (incoming.some(({ number, hash }) => (whole.get(number)?.hash ?? hash) !== hash))
    return { kind: 'apart' };
  const missing = incoming.filter(({ number }) => !whole.has(number));
  const last = Math.max(0, ...whole.keys());
  const below = missing.filter(({ number }) => number < last);
  const above = missing.filter(({ number }) => number > last);
  const damagedAbove = here.filter(({ number }) => number > last);
  const belongs =
    below.every(({ number, hash }) => (whole.get(number + 1) ?? coming.get(number + 1))?.previous === hash) &&
    (above.length === 0 || (follows(last, whole, coming) && agrees(damagedAbove, above, coming)));
  return belongs ? { kind: 'continues', missing } : { kind: 'unsure' };
}

type Links = ReadonlyMap<number, RevisionLink>;

/** Does the incoming chain share the last record that is whole here, or name it as its previous? */
function follows(last: number, whole: Links, coming: Links): boolean {
  return last === 0 || coming.has(last) || coming.get(last + 1)?.previous === whole.get(last)?.hash;
}

/** Is no damaged record in the way that may have been another? One that is the same shows that all before it are, too. */
function agrees(
  damaged: readonly ChainRecord[],
  above: readonly IncomingRecord[],
  coming: ReadonlyMap<number, IncomingRecord>,
): boolean {
  const isSame = ({ number, bytes }: ChainRecord) => {
    const record = coming.get(number);
    return record !== undefined && isRemainderOf(bytes, record);
  };
  const shown = Math.max(0, ...damaged.filter(isSame).map(({ number }) => number));
  return damaged.every(({ number }) => number <= shown) || above.every(({ number }) => number <= shown);
}

/**
 * Was a damaged file this record? It names its hash still, says the same but for that, or is its beginning; what a power cut leaves
 * ends in zeros.
 */
function isRemainderOf(bytes: Uint8Array | null, { hash, text }: IncomingRecord): boolean {
  if (bytes === null) return false;
  const left = Buffer.from(bytes).toString('utf8').replace(/\0+$/, '');
  return left.includes(hash) || text.startsWith(left) || contentHash(bytes) === hash;
}
