import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { parseLocalDate, type LocalDate } from '#platform/calendar/local-date.ts';
import type { OpenDatabase } from '#platform/database/opened-database.ts';
import {
  finishListCommand,
  listOptions,
  readListTyped,
  refuse,
  undoCommand,
} from '#platform/lists/data/list-command.ts';
import type { Actor, ListDesk } from '#platform/lists/data/list-desk.ts';
import type { ListPurpose } from '#platform/lists/data/list-purpose.ts';
import { BadInput, type Command, type CommandContext, type ParsedArgs } from '#platform/runtime/command.ts';

import { arrivalsContent } from './content/catalogue.ts';
import { handInArrivals } from './data/hand-in-arrivals.ts';
import { drawKnownPeople } from './data/known-people.ts';
import type { ReadRow } from './domain/read-list.ts';
import { inventList } from './seed.ts';

export type ArrivalsCommandNeeds = Readonly<{
  desk: (database: OpenDatabase) => ListDesk;
  purpose: ListPurpose<ReadRow>;
  today: () => LocalDate;
}>;

/** Lists of arrivals at the machine itself: taken in, undone, invented. */
export function arrivalsCommands(needs: ArrivalsCommandNeeds): readonly Command[] {
  const deskOf = async ({ database }: CommandContext) => needs.desk(await database());
  return [
    {
      path: ['arrivals', 'import'],
      summary: 'Takes in a list of arrivals (CSV or XLSX); with --commit, writes what needs no person.',
      operands: ['FILE'],
      options: { place: { type: 'string' }, ...listOptions },
      run: (args, context) => runImport(needs, args, context),
    },
    undoCommand(['arrivals', 'undo'], 'arrivals', deskOf),
    {
      path: ['seed', 'arrivals'],
      summary:
        'Writes an invented list of arrivals as arrivals.xlsx and arrivals.csv; --mess 0 is tidy, 1 is as bad as it gets.',
      options: {
        rows: { type: 'string' },
        mess: { type: 'string' },
        seed: { type: 'string' },
        place: { type: 'string' },
        known: { type: 'string' },
        on: { type: 'string' },
        out: { type: 'string' },
      },
      run: (args, context) => runInvent(needs, args, context),
    },
  ];
}

async function runImport(needs: ArrivalsCommandNeeds, args: ParsedArgs, context: CommandContext): Promise<number> {
  const code = args.values['place'];
  if (typeof code !== 'string' || code === '')
    throw new BadInput('--place CODE is missing. `alongside places list` shows the codes.');
  const typed = await readListTyped(args, needs.today());
  const desk = needs.desk(await context.database());
  const place = await findPlace(desk, code);
  if (place === null) throw new BadInput(`There is no site with the code ${code}. Nothing was changed.`);
  if (place.teamId === null)
    refuse([{ problem: 'no-team-for-place', values: { place: place.name } }], [arrivalsContent]);
  const actor: Actor = { as: 'system', teamId: place.teamId };
  const findIt = (places: readonly { id: string }[]) =>
    places.find(({ id }) => id === place.id) as typeof place | undefined;
  const handed = await handInArrivals(
    desk,
    actor,
    { file: typed.file, findPlace: findIt, on: typed.on },
    needs.purpose,
  );
  if (!handed.ok) return refuse(handed.problems, [arrivalsContent]);
  const { id, isNew } = handed.value;
  return finishListCommand(desk, needs.purpose, { id: id ?? '', isNew, typed, actor }, [arrivalsContent], context);
}

async function findPlace(desk: ListDesk, code: string) {
  const places = await desk.db.transaction().execute((tx) => desk.readPlaces(tx));
  return places.find((place) => place.code.toLowerCase() === code.trim().toLowerCase()) ?? null;
}

async function runInvent(
  needs: ArrivalsCommandNeeds,
  { values }: ParsedArgs,
  context: CommandContext,
): Promise<number> {
  const rows = numberOf(values['rows'], 'rows', 300, 1, 20_000);
  const mess = numberOf(values['mess'], 'mess', 0.3, 0, 1);
  const knownShare = numberOf(values['known'], 'known', 0, 0, 1);
  const seed = numberOf(values['seed'], 'seed', 1, 0, 2_147_483_647);
  const folder = values['out'];
  if (typeof folder !== 'string' || folder === '')
    throw new BadInput('--out FOLDER is missing: where the two files are to be written.');
  const code = typeof values['place'] === 'string' ? values['place'] : null;
  const place = code === null ? null : await findPlace(needs.desk(await context.database()), code);
  if (code !== null && place === null)
    throw new BadInput(`There is no site with the code ${code}. Nothing was written.`);
  const known =
    knownShare === 0
      ? []
      : await drawKnownPeople((await context.database()).db, Math.round(rows * knownShare), seed, place?.id ?? null);
  const on = values['on'] === undefined ? needs.today() : parseLocalDate(String(values['on']));
  if (on === null) throw new BadInput('--on must be a date written YYYY-MM-DD.');
  const list = inventList({ rows, mess, seed, place: place?.name ?? 'the site', on, known });
  await mkdir(folder, { recursive: true });
  const files = [join(folder, 'arrivals.xlsx'), join(folder, 'arrivals.csv')];
  await writeFile(files[0] ?? '', list.xlsx);
  await writeFile(files[1] ?? '', list.csv);
  const answer = {
    files,
    rows: list.rows,
    people: list.people,
    known: list.known,
    repeated: list.rows - list.people,
    mess,
    seed,
  };
  context.out(
    context.json ? JSON.stringify(answer) : `${list.people} invented people in ${list.rows} rows: ${files.join(', ')}`,
  );
  return 0;
}

function numberOf(given: unknown, name: string, usual: number, least: number, most: number): number {
  if (given === undefined) return usual;
  const number = typeof given === 'string' && /^\d+(\.\d+)?$/.test(given) ? Number(given) : Number.NaN;
  const isWhole = most <= 1 || Number.isInteger(number);
  if (!(isWhole && number >= least && number <= most))
    throw new BadInput(`--${name} must be a number from ${least} to ${most}.`);
  return number;
}
