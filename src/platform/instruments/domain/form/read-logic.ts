import type { ChoiceList } from '../choice-list.ts';
import { readDefault } from '../default-value.ts';
import type { Expression } from '../expression/expression.ts';
import { nearestName } from '../expression/nearest-name.ts';
import { kindOf } from '../question-kind.ts';
import type { Definition, QuestionLogic } from './definition.ts';
import type { ExpressionReader } from './expression-reader.ts';
import type { QuestionDefinition } from './question-node.ts';
import { readRange } from './read-range.ts';

/** Reads all that a question works out and is held to. */
export function readLogic(
  reader: ExpressionReader,
  definition: QuestionDefinition,
  lists: ReadonlyMap<string, ChoiceList>,
): QuestionLogic {
  const { item } = definition;
  reader.text(definition, 'requiredMessage', item.requiredMessage);
  reader.text(definition, 'constraintMessage', item.constraintMessage);
  const isTriggered = item.trigger !== undefined;
  const calculation = reader.read(definition, 'calculation', item.calculation, { waits: !isTriggered });
  return {
    list: listOf(reader, definition, lists),
    offered: offeredBy(reader, definition),
    shuffle: shuffleOf(reader, definition),
    required: reader.read(definition, 'required', item.required, { waits: false }),
    constraint: reader.read(definition, 'constraint', item.constraint, { waits: false }),
    calculation: isTriggered ? null : calculation,
    triggered: isTriggered ? { by: triggersOf(reader, definition, item.trigger), calculation } : null,
    default: defaultOf(reader, definition),
    keepsFirst: calculation !== null && callsOnce(calculation),
    range: rangeOf(reader, definition),
  };
}

function listOf(
  reader: ExpressionReader,
  definition: QuestionDefinition,
  lists: ReadonlyMap<string, ChoiceList>,
): ChoiceList | null {
  const { list: name, kind } = definition.item;
  if (name === undefined) {
    if (kindOf(kind).choices === true) reader.problem(definition, 'list', { kind: 'list-missing' });
    return null;
  }
  const list = lists.get(name) ?? null;
  if (list === null) {
    reader.problem(definition, 'list', { kind: 'list-unknown', name, nearest: nearestName(name, lists.keys()) });
  }
  return list;
}

/** `instance('list')/root/item[filter]` */
function offeredBy(reader: ExpressionReader, definition: QuestionDefinition): Expression | null {
  const { list = '', choiceFilter } = definition.item;
  const filtered = reader.columns.get(list);
  if (filtered === undefined) return null;
  const filter = reader.read(definition, 'choiceFilter', choiceFilter, { filtered });
  if (filter === null) return null;
  const { at } = filter;
  const from: Expression = { is: 'call', name: 'instance', arguments: [{ is: 'string', value: list, at }], at };
  const step = (name: string, predicates: readonly Expression[]) => ({ axis: 'child', name, predicates, at }) as const;
  return { is: 'path', from, predicates: [], steps: [step('root', []), step('item', [filter])], at };
}

function shuffleOf(reader: ExpressionReader, definition: QuestionDefinition): QuestionLogic['shuffle'] {
  const { parameters } = definition.item;
  if (parameters?.['randomize'] !== 'true') return null;
  return { seed: reader.read(definition, 'parameters', parameters['seed']) };
}

function triggersOf(
  reader: ExpressionReader,
  definition: QuestionDefinition,
  names: readonly string[],
): readonly Definition[] {
  const { named } = reader.placed;
  return names.flatMap((name) => {
    const found = named.get(name) ?? [];
    if (found.length === 0) {
      reader.problem(definition, 'trigger', {
        kind: 'trigger-unknown',
        name,
        nearest: nearestName(name, named.keys()),
      });
    }
    return found;
  });
}

function defaultOf(reader: ExpressionReader, definition: QuestionDefinition): QuestionLogic['default'] {
  const { default: text = '', kind } = definition.item;
  if (text === '') return null;
  const read = readDefault(text, kind);
  if (!read.ok) {
    for (const problem of read.problems) reader.problem(definition, 'default', { kind: 'expression', problem });
    return null;
  }
  const value = read.value;
  if (value.is === 'worked-out') reader.check(definition, 'default', value.expression, { waits: false });
  return value;
}

function rangeOf(reader: ExpressionReader, definition: QuestionDefinition): QuestionLogic['range'] {
  const range = readRange(definition.item);
  if (range.ok) return range.value;
  for (const problem of range.problems) reader.problem(definition, 'parameters', problem);
  return null;
}

function callsOnce(expression: Expression): boolean {
  switch (expression.is) {
    case 'call':
      return expression.name === 'once' || expression.arguments.some(callsOnce);
    case 'binary':
      return callsOnce(expression.left) || callsOnce(expression.right);
    case 'negative':
      return callsOnce(expression.of);
    case 'path':
      return typeof expression.from !== 'string' && callsOnce(expression.from);
    default:
      return false;
  }
}
