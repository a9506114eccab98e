import { said, type Said } from '#platform/lists/domain/said.ts';
import { nameTokens } from '#features/matching/index.ts';

import type { ReadRow } from './read-list.ts';

/** What a place is called, as far as a list may name it. */
export type NamedPlace = Readonly<{ id: string; code: string; name: string }>;

/** Marks that say a row cannot be taken as it stands. */
const needAPerson: ReadonlySet<string> = new Set(
  ['no-name', 'born-in-future', 'born-too-long-ago', 'perhaps-repeated', 'arrived-before-born'].map(
    (name) => `arrivals.mark.${name}`,
  ),
);

/** Words that tell no site from another. */
const commonWords = new Set(
  'the hotel inn house lodge court hall centre center apartments apartment flats accommodation site road street lane avenue way of and at in by premier travel holiday express initial contingency dispersal asylum room'.split(
    ' ',
  ),
);

/**
 * What of a row needs a person, whoever it is about: what is impossible in it, or that it names another site than the one the list is for. Where the
 * whole list names another site (`place` is null) that is asked once, of the list.
 */
export function doubtsOf(row: ReadRow, place: NamedPlace | null): readonly Said[] {
  const marks = row.marks.filter(({ says }) => needAPerson.has(says));
  const { site } = row.person;
  return site === null || place === null || isNamed(site, place)
    ? marks
    : [...marks, said('arrivals.reason.other-site', { written: site, place: place.name })];
}

/** True where words mean a place: its code, or a word of its name that tells it from others. An address tells nothing against it. */
export function isNamed(words: string, place: NamedPlace): boolean {
  if (words.trim().toLowerCase() === place.code.toLowerCase()) return true;
  const written = nameTokens(words);
  const name = nameTokens(place.name);
  const telling = name.filter((word) => !commonWords.has(word));
  if (written.length === 0 || written.every((word) => commonWords.has(word))) return true;
  return (
    (telling.length === 0 ? name : telling).some((word) => written.includes(word)) ||
    written.join('').includes(nameTokens(place.code).join(''))
  );
}

/** The place that words mean, among all that there are: by code, by whole name, else the only one that shares a telling word; null where none or several do. */
export function findPlace<Place extends NamedPlace>(words: string, places: readonly Place[]): Place | null {
  const code = words.trim().toLowerCase();
  const whole = nameTokens(words).join(' ');
  const exact =
    places.find((place) => place.code.toLowerCase() === code) ??
    places.find((place) => nameTokens(place.name).join(' ') === whole);
  if (exact !== undefined) return exact;
  const written = new Set(nameTokens(words));
  const found = places.filter((place) => {
    const telling = nameTokens(place.name).filter((word) => !commonWords.has(word));
    return telling.length > 0 && telling.every((word) => written.has(word));
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}
