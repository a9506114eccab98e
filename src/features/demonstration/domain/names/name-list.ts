/** One name: as it is written in its own script, then its romanised spellings, the commonest first. */
export type NameSpelling = Readonly<{ own: string; latin: readonly string[] }>;

/** How a full name is put together. `given-father-family`: own name, father's, family's; the last two each only sometimes. */
export type NameOrder =
  | 'given-family'
  | 'family-given'
  | 'family-middle-given'
  | 'given-father'
  | 'given-father-grandfather'
  | 'given-father-family';

/**
 * The names of one culture, for invented people only. Written down from general knowledge, not checked by those whose names
 * they are; spellings are those that turn up on lists, right or wrong.
 */
export type NameList = Readonly<{
  /** ISO 15924 code of the script in `own`. */
  script: string;
  order: NameOrder;
  female: readonly NameSpelling[];
  male: readonly NameSpelling[];
  /** Family names; empty where people carry their father's name instead. */
  family: readonly NameSpelling[];
  /** Family names of women where they differ from men's, in the same order. */
  familyOfWomen?: readonly NameSpelling[];
  /** A word between family and given name, by sex (Vietnamese). */
  middle?: Readonly<{ female: readonly NameSpelling[]; male: readonly NameSpelling[] }>;
}>;

/** Reads names written as `own = Latin / Other Latin`, separated by semicolons; a Latin-script name without `=` is its own spelling. */
export function names(text: string): readonly NameSpelling[] {
  return text
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => {
      const [own = '', latin = own] = name.split('=').map((part) => part.trim());
      const spellings = latin.split('/').map((spelling) => spelling.trim());
      return { own: own.split('/')[0]?.trim() ?? own, latin: spellings };
    });
}
