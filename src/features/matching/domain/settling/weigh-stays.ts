import { nameTokens } from '../normalise.ts';
import type { AskedAnswers } from './asked-answers.ts';
import type { PairPart } from './found-pair.ts';

/** Where the person of a record has lived, as anybody may call it: the site, and the town or borough. */
export type KnownStay = Readonly<{ site: string; town: string | null }>;

/** In hundredths of a bit; judgement, not measured: nobody has counted how well people remember where they were housed. */
const hundredths = { site: 500, town: 300, elsewhere: -100, never: -200 } as const;

/** Words that half of all sites have in their name, and so say nothing. */
const usual = new Set(['hotel', 'house', 'inn', 'lodge', 'hostel', 'the', 'upon', 'and', 'city', 'council', 'of']);

/**
 * What the places that the person names say, beside those of the other record: the same site, the same town, others, or that they have lived nowhere else
 * although the record has. Null where they said nothing of it, or the record knows no place.
 */
export function weighStays(
  said: Pick<AskedAnswers, 'stayedElsewhere' | 'places'>,
  known: readonly KnownStay[],
): PairPart | null {
  if (known.length === 0) return null;
  const part = (level: keyof typeof hundredths): PairPart => ({ what: 'stays', level, hundredths: hundredths[level] });
  if (said.places.length === 0) return said.stayedElsewhere === false ? part('never') : null;
  const names = (of: (stay: KnownStay) => string | null) => known.flatMap((stay) => of(stay) ?? []);
  const isAmong = (all: readonly string[]) => said.places.some((place) => all.some((name) => isCalled(place, name)));
  if (isAmong(names(({ site }) => site))) return part('site');
  return part(isAmong(names(({ town }) => town)) ? 'town' : 'elsewhere');
}

/** Whether what somebody says names this place: every telling word of the place is in it, in any order and script-blind. */
function isCalled(said: string, name: string): boolean {
  const words = new Set(nameTokens(said));
  const telling = nameTokens(name).filter((token) => !usual.has(token));
  return telling.length > 0 && telling.every((token) => words.has(token));
}
