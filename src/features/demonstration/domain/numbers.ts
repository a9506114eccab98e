/**
 * Numbers that no real person can have, and no two invented people share: NHS numbers of the 999 test range, telephones under the
 * unassigned +999, references of X and seven digits. Each is a shuffle of the person's number, so that neighbours look unlike.
 * People of a population are numbered from 0; those of lists from `firstOnLists` on, so that the two never meet.
 */
export const firstOnLists = 5_000_000;

/** The test range holds a million; its last tenth is for people on lists. */
const nhsRange = 1_000_000;
const nhsForLists = 900_000;

/** A ten-digit test NHS number, or null for the one in eleven whose check digit would be 10, and past the end of the range. */
export function testNhsNumber(person: number): string | null {
  const index = person < firstOnLists ? person : nhsForLists + ((person - firstOnLists) % (nhsRange - nhsForLists));
  if (person < firstOnLists && person >= nhsForLists) return null;
  const digits = `999${String((index * 387_421 + 104_729) % nhsRange).padStart(6, '0')}`;
  let sum = 0;
  for (let place = 0; place < 9; place += 1) sum += (digits.charCodeAt(place) - 48) * (10 - place);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? null : `${digits}${check}`;
}

export function testPhone(person: number): string {
  return `+999${String((person * 38_196_601 + 15_485_863) % 100_000_000).padStart(8, '0')}`;
}

export function testPortReference(person: number): string {
  return `X${String((person * 3_819_661 + 1_299_709) % 10_000_000).padStart(7, '0')}`;
}
