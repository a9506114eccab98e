import type { LocalDate } from '#platform/calendar/local-date.ts';
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
import type { ReadRow } from '#features/arrivals/index.ts';

import { movesContent } from './content/catalogue.ts';
import { handInMoves } from './data/hand-in-moves.ts';

export type MovesCommandNeeds = Readonly<{
  desk: (database: OpenDatabase) => ListDesk;
  purpose: ListPurpose<ReadRow>;
  today: () => LocalDate;
}>;

/** Lists of moves at the machine itself: taken in and undone. */
export function movesCommands(needs: MovesCommandNeeds): readonly Command[] {
  return [
    {
      path: ['moves', 'import'],
      summary: 'Takes in a list of moves (CSV or XLSX) away from a site; with --commit, writes what needs no person.',
      operands: ['FILE'],
      options: { from: { type: 'string' }, to: { type: 'string' }, ...listOptions },
      run: (args, context) => runImport(needs, args, context),
    },
    undoCommand(['moves', 'undo'], 'moves', async ({ database }) => needs.desk(await database())),
  ];
}

async function runImport(needs: MovesCommandNeeds, args: ParsedArgs, context: CommandContext): Promise<number> {
  const [from, to] = [args.values['from'], args.values['to']];
  if (typeof from !== 'string' || from === '')
    throw new BadInput('--from CODE is missing: the site that people leave. `alongside places list` shows the codes.');
  const typed = await readListTyped(args, needs.today());
  const desk = needs.desk(await context.database());
  const places = await desk.db.transaction().execute((tx) => desk.readPlaces(tx));
  const site = places.find(({ code }) => code.toLowerCase() === from.trim().toLowerCase());
  if (site === undefined) throw new BadInput(`There is no site with the code ${from}. Nothing was changed.`);
  if (site.teamId === null) refuse([{ problem: 'no-team-for-place', values: { place: site.name } }], [movesContent]);
  const actor: Actor = { as: 'system', teamId: site.teamId };
  const handing = { file: typed.file, from, to: typeof to === 'string' && to !== '' ? to : null, on: typed.on };
  const handed = await handInMoves(desk, actor, handing, needs.purpose);
  if (!handed.ok) return refuse(handed.problems, [movesContent]);
  const { id, isNew } = handed.value;
  return finishListCommand(desk, needs.purpose, { id: id ?? '', isNew, typed, actor }, [movesContent], context);
}
