import { knownLanguages } from '#platform/language/languages.ts';
import { photographUpload } from '#platform/web/uploads.ts';

/** Pages of a link are for anybody, in every language that the service knows. */
export const linkConfig = {
  permission: 'public',
  languages: knownLanguages.filter(({ sort }) => sort === undefined).map(({ tag }) => tag),
} as const;

const fiveMinutes = 5 * 60_000;

/**
 * A hotel of two hundred people, or a network of telephones, has one address, and each of them asks for two pages a question: together they stay below this.
 * Links and codes have 60 bits: whoever guesses at this rate needs longer than there is.
 */
export const linkLimit = { max: 20_000, timeWindow: fiveMinutes } as const;

/** Of beginning: two hundred people of one hotel, and some who begin again. It keeps a script from filling the database, and no person from answering twice. */
export const beginLimit = { max: 600, timeWindow: fiveMinutes } as const;

/** Of typing a code: a room full of people with cards at one address. */
export const codeLimit = { max: 120, timeWindow: fiveMinutes } as const;

/** Of a page that anybody may send. */
export const linkUpload = { ...photographUpload, maxBytesTogether: 20 * 1024 * 1024 } as const;
