import { languagesOf } from '#platform/language/translator.ts';

import { rightsContent } from '../content/catalogue.ts';

/** Printed on posters and cards, so it never changes. */
export const pageAddress = '/how-to-see-a-doctor';

/** The languages that the page exists in, English first. */
export const pageLanguages: readonly string[] = languagesOf(rightsContent);

/** The page in one language; each has its own address, so that a nurse can send it and a poster can show it. */
export function addressIn(language: string): string {
  return `${pageAddress}/${language}`;
}

export function cardAddressIn(language: string): string {
  return `${addressIn(language)}/card`;
}
