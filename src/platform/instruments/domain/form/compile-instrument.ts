import { failure, success } from '#platform/problems/result.ts';
import type { Result } from '#platform/problems/result.ts';

import type { ChoiceList } from '../choice-list.ts';
import type { Instrument } from '../instrument.ts';
import type { InstrumentProblem } from '../instrument-problem.ts';
import { instrumentLimits } from '../limits.ts';
import { checkLists } from './check-lists.ts';
import { checkScores } from './check-scores.ts';
import { circles } from './circles.ts';
import type { CompiledInstrument, Definition } from './definition.ts';
import { ExpressionReader } from './expression-reader.ts';
import { placeItems } from './place-items.ts';
import type { Growing } from './place-items.ts';
import { readLogic } from './read-logic.ts';

/** Reads and checks every expression of an instrument. Says all that is wrong, in the form's order; a form can only be opened from what is whole. */
export function compileInstrument(instrument: Instrument): Result<CompiledInstrument, InstrumentProblem> {
  const tooLarge = [...tooMany(instrument), ...checkLists(instrument.lists)];
  if (tooLarge.length > 0) return failure(...tooLarge);
  const placed = placeItems(instrument.root, instrument.items);
  const lists = new Map(instrument.lists.map((list) => [list.id, list]));
  const reader = new ExpressionReader(placed, instrument.lists);
  for (const twice of placed.twice) reader.problem(twice, 'name', { kind: 'name-twice', name: twice.name });
  for (const definition of placed.items) readItem(reader, definition, lists);
  for (const circle of circles(placed.items, reader.reads)) refuseCircle(reader, circle);
  const instanceName = reader.read(placed.root, 'instanceName', instrument.instanceName);
  const problems = [...reader.problems, ...checkScores(instrument, placed.named)];
  if (problems.length > 0) return failure(...problems);
  const { root, named, byPath } = placed;
  return success({ instrument, root, named, byPath, lists, instanceName });
}

function readItem(reader: ExpressionReader, definition: Growing, lists: ReadonlyMap<string, ChoiceList>): void {
  if (definition.is === 'root') return;
  const { item } = definition;
  definition.relevant = reader.read(definition, 'relevant', item.relevant);
  definition.readOnly = reader.read(definition, 'readOnly', item.readOnly, { waits: false });
  for (const part of ['label', 'hint', 'guidance'] as const) reader.text(definition, part, item[part]);
  if (definition.is === 'repeat') {
    // Counted where the repeat stands, not in one of its instances.
    definition.count = reader.read(definition, 'count', definition.item.count, { here: definition.parent });
  }
  if (definition.is === 'question') definition.logic = readLogic(reader, definition, lists);
}

function refuseCircle(reader: ExpressionReader, circle: readonly Definition[]): void {
  const [first] = circle;
  if (first === undefined) return;
  const part = first.item?.is === 'question' && first.item.calculation !== undefined ? 'calculation' : 'relevant';
  reader.problem(first, part, { kind: 'circle', names: circle.map(({ name }) => name) });
}

function tooMany({ items }: Instrument): readonly InstrumentProblem[] {
  const about = { path: null, part: 'kind' } as const;
  const waiting = items.map((item) => ({ item, depth: 1 }));
  let count = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    count += 1;
    if (count > instrumentLimits.items) return [{ ...about, kind: 'too-many-items', limit: instrumentLimits.items }];
    if (next.depth > instrumentLimits.depth) return [{ ...about, kind: 'too-deep', limit: instrumentLimits.depth }];
    const { item, depth } = next;
    if (item.is !== 'question') waiting.push(...item.items.map((inside) => ({ item: inside, depth: depth + 1 })));
  }
  return [];
}
