import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { projectRoot } from '#platform/runtime/project-root.ts';
import { makeArea, type AuthorityFacts, type DemonstrationArea } from '#features/demonstration/index.ts';

type Authority = { code: string; name: string; boards: { icb: string; validTo: string | null }[] };
type Supported = Omit<AuthorityFacts, 'code' | 'name' | 'icb'> & { localAuthority: string };

const read = (file: string): unknown => JSON.parse(readFileSync(join(projectRoot, 'content/reference', file), 'utf8'));

/** A demonstration area from the files that we ship, with no database: sites, teams and rules, but nobody yet. */
export function exampleArea(people: number, seed: number, asOf: LocalDate): DemonstrationArea {
  const { authorities } = read('local-authorities.json') as { authorities: Authority[] };
  const { rows } = read('supported-people.json') as { rows: Supported[] };
  const { boards } = read('integrated-care-boards.json') as { boards: { code: string; name: string }[] };
  const counts = new Map(rows.map((row) => [row.localAuthority, row]));
  const facts = authorities.map(({ code, name, boards: held }) => {
    const icb = held.find(({ validTo }) => validTo === null)?.icb ?? '';
    return { ...(counts.get(code) as Supported), code, name, icb };
  });
  return makeArea({ people, seed, asOf, authorities: facts, boards });
}
