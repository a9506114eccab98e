/** How many chose an option: of all who were analysed, and of those who answered for a network (PCN) or for their practice (GP). */
export type OptionCount = Readonly<{ code: string; all: number; pcn: number; gp: number }>;

/** One question as the study printed it: Table 1 or Table 2 beside Table B.1. */
export type HiqualityMargin = Readonly<{ question: string; options: readonly OptionCount[] }>;

/** A printed table: its options in order, and a column for each group; the first is everybody. */
type PrintedTable = Readonly<{ id: string; counts: readonly (readonly number[])[] }>;

/** Which printed tables a question of the form is made of, without the number of the table; the options of a list stand in the same order. */
const tablesOf: Readonly<Record<string, readonly string[]>> = {
  importance: ['importance'],
  frequency: ['frequency'],
  strategies: ['strategies'],
  knows_underserved: ['knows-underserved'],
  success: ['success'],
  registration: ['registration'],
  communities: ['communities'],
  effectiveness: ['effectiveness'],
  evaluation: ['evaluation'],
  barriers: ['leadership', 'workforce', 'funding', 'information', 'communities'].map((part) => `barriers-${part}`),
  enablers: ['leadership', 'workforce', 'funding', 'information', 'communities'].map((part) => `enablers-${part}`),
  future: ['future'],
  support: ['support'],
  age: ['age'],
  gender: ['gender'],
  ethnicity: ['ethnicity'],
  designation: ['designation'],
  service: ['years-of-service'],
  icb: ['icb'],
};

/**
 * How many people answered a select-all question: the one whole number of which the percentages of Table 2 are percentages. The report does not print
 * it. Of other questions it is the sum of the options.
 */
export const selectAllBases: Readonly<Record<string, number>> = {
  strategies: 174,
  communities: 121,
  barriers: 128,
  enablers: 122,
  support: 126,
};

/** The ends of the bands in which the report prints a scale from 0 to 10; nobody is printed at 10 of the second. */
export const scaleBands: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  importance: [
    [0, 4],
    [5, 7],
    [8, 10],
  ],
  effectiveness: [
    [0, 3],
    [4, 6],
    [7, 9],
  ],
};

/** Every question but the role, with the codes that its choice list has (a band's place for a scale). `codesOf` gives them in the form's order. */
export function hiqualityMargins(
  tables: readonly PrintedTable[],
  codesOf: (question: string) => readonly string[],
): readonly HiqualityMargin[] {
  return Object.entries(tablesOf).map(([question, names]) => {
    const counts = names.flatMap((name) => {
      const found = tables.find(({ id }) => id === `b1-${name}`);
      if (found === undefined) throw new Error(`there is no table b1-${name}`);
      return found.counts;
    });
    const codes = scaleBands[question]?.map((_, band) => String(band)) ?? codesOf(question);
    if (codes.length !== counts.length) throw new Error(`${question} has not as many choices as its table rows`);
    return {
      question,
      options: counts.map(([all = 0, pcn = 0, gp = 0], at) => ({ code: codes[at] ?? '', all, pcn, gp })),
    };
  });
}
