import { parseLocalDate, type LocalDate } from '#platform/calendar/local-date.ts';
import type { OpenDatabase } from '#platform/database/opened-database.ts';
import { BadInput, type Command, type ParsedArgs } from '#platform/runtime/command.ts';

import { seedDemonstration, type SeedNeeds, type SeedOptions, type SeedProblem } from './data/seed-demonstration.ts';

export type DemonstrationCommandNeeds = Readonly<{
  seedNeeds(database: OpenDatabase): Promise<SeedNeeds>;
  today(): LocalDate;
}>;

/** As many as one area has; what `npm start` shows. */
export const usualPeople = 15_000;
export const mostPeople = 1_000_000;

export function demonstrationCommands(needs: DemonstrationCommandNeeds): readonly Command[] {
  return [
    {
      path: ['seed'],
      summary: `Fills an empty database with invented people: ${usualPeople} unless --people says otherwise, up to ${mostPeople}.`,
      options: { people: { type: 'string' }, seed: { type: 'string' }, 'as-of': { type: 'string' } },
      run: async (args, { database, json, out, err }) => {
        const options = readOptions(args, needs.today());
        const result = await seedDemonstration(await needs.seedNeeds(await database()), options, err);
        if (!result.ok) throw new BadInput(result.problems.map(inWords).join(' '));
        const { people, seed, asOf, entries, area } = result.value;
        const { sites, teams } = area;
        if (json) out(JSON.stringify({ people, seed, asOf, entries, sites: sites.length, teams: teams.length }));
        else out(`${people} invented people at ${sites.length} sites, as of ${asOf}: ${entries} entries.`);
        return 0;
      },
    },
  ];
}

function readOptions({ values }: ParsedArgs, today: LocalDate): SeedOptions {
  const asOf = values['as-of'] === undefined ? today : parseLocalDate(String(values['as-of']));
  if (asOf === null) throw new BadInput('--as-of must be a date written YYYY-MM-DD.');
  return {
    people: wholeNumber('people', values['people'], usualPeople, 1, mostPeople),
    seed: wholeNumber('seed', values['seed'], 1, 0, 2_147_483_647),
    asOf,
  };
}

function wholeNumber(name: string, given: unknown, usual: number, least: number, most: number): number {
  if (given === undefined) return usual;
  const number = typeof given === 'string' && /^\d{1,10}$/.test(given) ? Number(given) : Number.NaN;
  if (!(number >= least && number <= most))
    throw new BadInput(`--${name} must be a whole number, ${least} to ${most}.`);
  return number;
}

function inWords(problem: SeedProblem): string {
  if (problem.kind === 'holds-real-people') {
    return 'This database holds people already. Invented people are only put into an empty one; nothing was changed.';
  }
  const { people, seed, asOf } = problem;
  return `This database is a demonstration area already: ${people} people, seed ${seed}, as of ${asOf}. Nothing was changed.`;
}
