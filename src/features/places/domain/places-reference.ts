import { isConfirmed } from './confidence.ts';
import type { Icb, IcbSuccession, LocalAuthorityIcb } from './icb.ts';
import { placeTypes } from './place.ts';
import { teamKinds } from './team.ts';

export type ShippedReference = Readonly<{
  boards: readonly Icb[];
  successions: readonly IcbSuccession[];
  authorities: readonly Readonly<{
    code: string;
    name: string;
    region: string;
    boards: readonly Omit<LocalAuthorityIcb, 'localAuthority'>[];
  }>[];
}>;

const preface = `# Places: what we ship, and how sure we are

Made from \`content/reference/\` by \`alongside places reference\`; a test compares the two. Change the files there, never this page.

Boards merge, so each row says from when to when it holds, both days counted. What was true is never edited: a new arrangement is a new row.
\`alongside start\` and \`alongside places load-reference\` bring the database up to the files, and change nothing the second time.

Only the 150 local authorities in which at least 150 people were on asylum support on 31 December 2025 are here. A site in another one cannot be
added until its row is.

How sure we are: **R** read at its source, **R2** read where the source is quoted, **C** worked out from data, **M** from memory and not checked, **X** looked
for and not found. The pages say "not confirmed" beside **M** and **X**.
`;

/** The reference page of what we ship, as Markdown. */
export function placesReference({ boards, successions, authorities }: ShippedReference): string {
  const boardRows = [...boards]
    .sort((a, b) => compare(a.name, b.name))
    .map((board) => [
      board.code,
      board.gss ?? '',
      board.name,
      board.region,
      board.validFrom,
      board.validTo ?? '',
      board.mark,
    ]);
  const successionRows = successions.map((row) => [row.from, row.to, row.on, row.type, row.mark]);
  const authorityRows = [...authorities]
    .sort((a, b) => compare(a.name, b.name))
    .map(({ code, name, region, boards: held }) => [
      code,
      name,
      region,
      held.map(({ icb, validFrom, mark }) => `${icb} from ${validFrom} (${mark})`).join(', '),
    ]);
  const unconfirmed = authorities.flatMap(({ boards: held }) => held).filter(({ mark }) => !isConfirmed(mark));
  return [
    preface,
    `## Kinds of site\n\n${placeTypes.map((type) => `- \`${type}\``).join('\n')}\n`,
    `## Kinds of team\n\n${teamKinds.map((kind) => `- \`${kind}\``).join('\n')}\n`,
    `## Integrated care boards\n\n${table(['ODS', 'GSS', 'Name', 'Region', 'From', 'To', 'Sure'], boardRows)}\n`,
    `## What took over from whom\n\n${table(['From', 'To', 'On', 'How', 'Sure'], successionRows)}\n`,
    `## Local authorities and their boards\n\n${unconfirmed.length} of these rows are not confirmed.\n\n${table(['Code', 'Name', 'Region', 'Board'], authorityRows)}\n`,
  ].join('\n');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
