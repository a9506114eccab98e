/** The name that a code from elsewhere has as a choice: names have no spaces, as several may be chosen together. */
export const nameOfCode = (code: string): string => code.trim().replace(/\s+/g, '_') || 'choice';

/** The choice that a code means; a list of our own may have names that no other would. */
export const nameIn = (choices: ReadonlySet<string>, code: string): string =>
  choices.has(code) ? code : nameOfCode(code);
