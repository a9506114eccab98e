import { asListed, knownName, likenessTo, type KnownName } from '../names/known-names.ts';
import type { NameToken } from '../names/name-token.ts';
import { nicknames } from '../names/nickname-words.ts';
import type { Encoder } from './keyed-hash.ts';

let listed: readonly Readonly<{ full: KnownName; short: ReadonlySet<string> }>[] | undefined;

/**
 * For each name with short forms that a token may be (`full`) or may be short for (`short`), an encoding: two tokens of which one has as `short` what the other has as `full` may be one
 * person's. A compound's own part counts as short for the compound.
 */
export function shortFormKeys(
  token: NameToken,
  encoder: Encoder,
): Readonly<{ full: readonly string[]; short: readonly string[] }> {
  listed ??= nicknames.map(({ full, short }) => ({ full: knownName(full), short }));
  const word = asListed(token);
  const key = (name: string) => encoder.hash('short-form', name);
  const full = listed.flatMap((name, at) => (likenessTo(token, name.full) > 0 ? [key(String(at))] : []));
  const short = listed.flatMap(({ short: forms }, at) =>
    forms.has(word) || forms.has(token.latin) ? [key(String(at))] : [],
  );
  const { compound, canonical } = token;
  return compound === null
    ? { full, short: [...short, key(`part ${canonical}`)] }
    : { full: [...full, key(`part ${compound.stem.canonical}`)], short };
}
