import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';

import { parseLocalDate, type LocalDate } from '#platform/calendar/local-date.ts';
import type { Catalogue } from '#platform/language/catalogue.ts';
import { translator, type Translator } from '#platform/language/translator.ts';
import { BadInput, type Command, type CommandContext, type ParsedArgs } from '#platform/runtime/command.ts';
import { listLimits } from '#platform/spreadsheets/domain/limits.ts';
import { spreadsheetsContent } from '#platform/spreadsheets/content/catalogue.ts';

import { listsContent } from '../content/catalogue.ts';
import { sayOf, sayProblem } from '../domain/say-list.ts';
import { commitList } from './commit-list.ts';
import { compareList } from './compare-list.ts';
import type { FileHandedIn } from './hand-in-list.ts';
import { actingAs, commitNeeds, writerOf, type Actor, type ListDesk } from './list-desk.ts';
import type { ListPurpose } from './list-purpose.ts';
import { confirmConcerns, findList, tallyRows } from './list-store.ts';
import { undoList } from './undo-list.ts';

/** What a list that came in by the command line answers. The four outcomes sum to `rows`; rows that were written before count as known. */
export type ListAnswer = Readonly<{
  list: string;
  status: string;
  alreadyReceived: boolean;
  rows: number;
  known: number;
  likely: number;
  new: number;
  needsPerson: number;
  notPeople: number;
  concerns: readonly string[];
  entriesWritten: number;
}>;

/** What was typed, as far as every list asks for it. */
export type ListTyped = Readonly<{
  file: FileHandedIn;
  on: LocalDate;
  isCommit: boolean;
  confirmed: readonly string[];
}>;

export const listOptions = {
  password: { type: 'string' },
  sheet: { type: 'string' },
  on: { type: 'string' },
  commit: { type: 'boolean' },
  confirm: { type: 'string', multiple: true },
} as const;

/** Reads the file and the options that every list has. */
export async function readListTyped({ values, positionals }: ParsedArgs, today: LocalDate): Promise<ListTyped> {
  const path = positionals[0] ?? '';
  const size = await stat(path).then(
    (found) => (found.isFile() ? found.size : null),
    () => null,
  );
  if (size === null) throw new BadInput(`There is no file ${path}. Nothing was changed.`);
  const t = commandWords([]);
  if (size > listLimits.fileBytes) {
    throw new BadInput(
      sayProblem(t, { problem: 'file-too-large', values: { limitMb: Math.round(listLimits.fileBytes / 1024 / 1024) } }),
    );
  }
  const on = values['on'] === undefined ? today : parseLocalDate(String(values['on']));
  if (on === null) throw new BadInput('--on must be a date written YYYY-MM-DD.');
  return {
    file: {
      fileName: basename(path),
      bytes: await readFile(path),
      password: textOf(values['password']),
      sheet: textOf(values['sheet']),
    },
    on,
    isCommit: values['commit'] === true,
    confirmed: [values['confirm'] ?? []].flat().map(String),
  };
}

/** Says what is wrong with a list that was handed in at the machine, and ends the command. */
export function refuse(problems: readonly Parameters<typeof sayProblem>[1][], catalogues: readonly Catalogue[]): never {
  const t = commandWords(catalogues);
  throw new BadInput(`${problems.map((problem) => sayProblem(t, problem)).join(' ')} Nothing was changed.`);
}

type Handed = Readonly<{ id: string; isNew: boolean; typed: ListTyped; actor: Actor }>;

/** Compares a list that was received, commits it if asked, and answers. Exit code 2 where something has to be confirmed first: the list is kept, nothing is written. */
export async function finishListCommand<Read>(
  desk: ListDesk,
  purpose: ListPurpose<Read>,
  { id, isNew, typed, actor }: Handed,
  catalogues: readonly Catalogue[],
  { json, out, err }: CommandContext,
): Promise<number> {
  await compareList(desk.db, id, purpose, { progress: (rows) => err(`${rows} rows compared`) });
  const inTransaction = actingAs(desk.db, actor);
  const { list, tally } = await inTransaction(async (tx) => {
    await confirmConcerns(tx, id, typed.confirmed);
    return { list: await findList(tx, purpose.sort, id), tally: await tallyRows(tx, id) };
  });
  if (list === null) throw new BadInput('The list is not there any more.');
  const { outcomes, doneBy } = tally;
  const committed = typed.isCommit
    ? await commitList(id, writerOf(actor), purpose, commitNeeds(desk, purpose.sort, actor))
    : null;
  const answer: ListAnswer = {
    list: id,
    status: committed?.ok === true && committed.value.rows + list.entriesWritten > 0 ? 'committed' : list.status,
    alreadyReceived: !isNew,
    rows: list.rows,
    known: outcomes.known + doneBy.new + doneBy.likely + doneBy['needs-a-person'],
    likely: outcomes.likely - doneBy.likely,
    new: outcomes.new - doneBy.new,
    needsPerson: outcomes['needs-a-person'] - doneBy['needs-a-person'],
    notPeople: list.reading.skipped.length,
    concerns: list.concerns.map(({ name }) => name).filter((name) => !list.confirmed.includes(name)),
    entriesWritten: committed?.ok === true ? committed.value.entries : 0,
  };
  out(json ? JSON.stringify(answer) : inWords(answer));
  if (committed === null || committed.ok) return 0;
  const t = commandWords(catalogues);
  const said = list.concerns.filter(({ name }) => answer.concerns.includes(name));
  for (const concern of said) err(`${sayOf(t, concern)} To confirm it: --confirm ${concern.name}`);
  err(committed.problems.map(({ problem }) => t(`lists.problem.${problem}`)).join(' '));
  return 2;
}

/** `alongside ... undo LIST`: takes back what a list wrote. */
export function undoCommand(
  path: readonly string[],
  sort: 'arrivals' | 'moves',
  deskOf: (context: CommandContext) => Promise<ListDesk>,
): Command {
  return {
    path,
    summary: 'Takes back exactly what a committed list wrote.',
    operands: ['LIST'],
    options: {},
    run: async ({ positionals }, context) => {
      const id = positionals[0] ?? '';
      const desk = await deskOf(context);
      if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id))
        throw new BadInput('LIST must be the id that the import answered.');
      const list = await desk.db.transaction().execute((tx) => findList(tx, sort, id));
      if (list === null) throw new BadInput(`There is no such list. Nothing was changed.`);
      const actor: Actor = { as: 'system', teamId: list.teamId };
      const words = { reason: commandWords([])('lists.undo.reason'), today: desk.today() };
      const undone = await undoList(id, sort, words, writerOf(actor), commitNeeds(desk, sort, actor));
      if (!undone.ok)
        throw new BadInput(
          undone.problems.map(({ problem }) => commandWords([])(`lists.problem.${problem}`)).join(' '),
        );
      const { people, entries } = undone.value;
      context.out(
        context.json
          ? JSON.stringify({ list: id, people, entriesWritten: entries })
          : `Taken back for ${people} people.`,
      );
      return 0;
    },
  };
}

function commandWords(catalogues: readonly Catalogue[]): Translator {
  return translator('en', [listsContent, spreadsheetsContent, ...catalogues] as readonly Catalogue[]);
}

function inWords({
  rows,
  known,
  likely,
  new: fresh,
  needsPerson,
  entriesWritten,
  alreadyReceived,
  list,
}: ListAnswer): string {
  return [
    alreadyReceived ? 'This very file was received before.' : `List ${list}`,
    `${rows} rows: ${known} known, ${likely} likely, ${fresh} new, ${needsPerson} need a person.`,
    `${entriesWritten} entries written.`,
  ].join('\n');
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
