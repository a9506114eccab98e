import { openForm } from '#platform/instruments/domain/form/form.ts';
import type { CompiledInstrument } from '#platform/instruments/domain/form/definition.ts';
import type { FormSurroundings } from '#platform/instruments/domain/form/form-surroundings.ts';
import { isAsked } from '#platform/instruments/domain/paging.ts';
import { kindOf } from '#platform/instruments/domain/question-kind.ts';
import { readPhotographName } from '#platform/photographs/domain/photograph.ts';

import type { Way } from './collection.ts';
import type { Filling } from './filling.ts';
import { modeCode, modesIn } from './how-answered.ts';
import { isPlacedQuestion, walkItems, withoutInstances } from './walk-items.ts';

/** A finished response, as it is counted. */
export type FinishedResponse = Readonly<{ id: string; way: Way; language: string; filling: Filling }>;

/** How a question was answered by those who finished. */
export type QuestionCount = Readonly<{ path: string; answered: number; notSaid: number; setAside: number }>;

/**
 * Answers in rows and columns: a column for each question by its place, a row for each response, and what lies in a part that repeats under its line
 * (`/data/child[2]/name`), and `withModes` one beside it for how that answer was written down. `way` is how a response was begun, `mode` how it was answered, each way that something of it was. What does not count is left out. Neither a day nor an id is in it; `counts` are of the same responses.
 */
export type AnswersTable = Readonly<{
  head: readonly string[];
  rows: readonly (readonly string[])[];
  counts: readonly QuestionCount[];
}>;

/** The photographs that a table names, by the question that they answer, in the table's order. */
export function photographsIn({ head, rows }: AnswersTable): ReadonlyMap<string, readonly string[]> {
  const found = head.map((path, at) => {
    const names = rows.map((row) => row[at] ?? '').filter((cell) => readPhotographName(cell) !== null);
    return [path, names] as const;
  });
  return new Map(found.filter(([, names]) => names.length > 0));
}

type Count = { answered: number; notSaid: number; setAside: number };

export function answersTable(
  compiled: CompiledInstrument,
  responses: readonly FinishedResponse[],
  around: Omit<FormSurroundings, 'seed'>,
  { withModes = false } = {},
): AnswersTable {
  const questions = [...walkItems(`/${compiled.instrument.root}`, compiled.instrument.items)]
    .filter(isPlacedQuestion)
    .filter(({ item }) => ['asked', 'worked-out'].includes(kindOf(item.kind).role));
  const order = new Map(questions.map(({ path }, place) => [path, place]));
  const counts = new Map<string, Count>(questions.map(({ path }) => [path, { answered: 0, notSaid: 0, setAside: 0 }]));
  const columns = new Set(
    questions.filter(({ within }) => within.every(({ is }) => is !== 'repeat')).map(({ path }) => path),
  );
  const cells = responses.map(({ id, filling }) => {
    const said = new Map<string, string>();
    for (const state of openForm(compiled, filling.answers, { ...around, seed: id }).states()) {
      const place = withoutInstances(state.path);
      const count = counts.get(place);
      if (state.is !== 'question' || count === undefined) continue;
      if (state.isSetAside && state.said?.is === 'value') count.setAside += 1;
      else if (state.said?.is === 'prefer-not-to-say' && state.isRelevant && isAsked(state)) {
        count.notSaid += 1;
        said.set(state.path, '(prefer not to say)');
      } else if (state.text !== '') {
        count.answered += 1;
        said.set(state.path, state.text);
      }
    }
    for (const path of said.keys()) columns.add(path);
    return said;
  });
  const sorted = [...columns].sort((a, b) => compare(a, b, order));
  return {
    head: ['way', 'language', 'mode', ...sorted.flatMap((path) => (withModes ? [path, `${path} mode`] : [path]))],
    rows: responses.map(({ way, language, filling }, at) => [
      way,
      language,
      modesIn(filling.entries),
      ...sorted.flatMap((path) => {
        const cell = cells[at]?.get(path) ?? '';
        return withModes ? [cell, cell === '' ? '' : modeOfAnswer(filling, path)] : [cell];
      }),
    ]),
    counts: [...counts].map(([path, count]) => ({ path, ...count })),
  };
}

/** How the answer that stands was written down; empty for one that was worked out as nobody wrote it. */
function modeOfAnswer({ statements, entries }: Filling, path: string): string {
  const id = statements.get(path)?.at(-1)?.entry.id;
  const entry = entries.find((one) => one.id === id);
  return entry === undefined ? '' : modeCode(entry.body.mode);
}

/** By line first, then as the form has it, so that what belongs to one line stands together. */
function compare(a: string, b: string, order: ReadonlyMap<string, number>): number {
  const [placeA, placeB] = [a, b].map(withoutInstances);
  const repeat = (path: string): string => path.slice(0, path.lastIndexOf('['));
  if (a.includes('[') && b.includes('[') && withoutInstances(repeat(a)) === withoutInstances(repeat(b))) {
    const line = (path: string): number => Number(/\[(\d+)\][^[]*$/.exec(path)?.[1] ?? 0);
    if (line(a) !== line(b)) return line(a) - line(b);
  }
  return (order.get(placeA ?? '') ?? 0) - (order.get(placeB ?? '') ?? 0) || (a < b ? -1 : 1);
}
