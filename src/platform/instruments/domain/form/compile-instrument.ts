import { failure, success } from '#platform/problems/result.ts';
import type { Result } from '#platform/problems/result.ts';

import type { ChoiceList } from '../choice-list.ts';
import { readDefault } from '../default-value.ts';
import { analyse } from '../expression/analyse.ts';
import type { Expression } from '../expression/expression.ts';
import { nearestName } from '../expression/nearest-name.ts';
import { parseExpression } from '../expression/parse.ts';
import type { ExpressionScope } from '../expression/scope.ts';
import type { Instrument } from '../instrument.ts';
import type { InstrumentProblem, ItemPart } from '../instrument-problem.ts';
import type { Item, Question } from '../item.ts';
import { instrumentLimits } from '../limits.ts';
import { kindOf } from '../question-kind.ts';
import type { InstrumentText } from '../text.ts';
import { textParts } from '../text-parts.ts';
import { checkLists } from './check-lists.ts';
import { checkScores } from './check-scores.ts';
import { circles } from './circles.ts';
import type { CompiledInstrument, Definition, QuestionLogic } from './definition.ts';
import { readRange } from './read-range.ts';

/** Reads and checks every expression of an instrument. Says all that is wrong, in the form's order; a form can only be opened from what is whole. */
export function compileInstrument(instrument: Instrument): Result<CompiledInstrument, InstrumentProblem> {
  const compiler = new Compiler(instrument);
  const tooLarge = [...tooMany(instrument), ...checkLists(instrument.lists)];
  if (tooLarge.length > 0) return failure(...tooLarge);
  const compiled = compiler.compile();
  return compiler.problems.length > 0 ? failure(...compiler.problems) : success(compiled);
}

/** Filled in as its children and expressions are read. */
type Growing<Of> = { -readonly [Key in keyof Of]: Of[Key] };

const noLogic: QuestionLogic = {
  list: null,
  offered: null,
  shuffle: null,
  required: null,
  constraint: null,
  calculation: null,
  triggered: null,
  default: null,
  keepsFirst: false,
  range: null,
};

class Compiler {
  readonly problems: InstrumentProblem[] = [];
  readonly #instrument: Instrument;
  readonly #lists: ReadonlyMap<string, ChoiceList>;
  readonly #columns: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #items: Definition[] = [];
  readonly #named = new Map<string, Definition[]>();
  readonly #byPath = new Map<string, Definition>();
  /** What each item waits for; a required or a constraint waits for nothing, as nothing reads it. */
  readonly #reads = new Map<Definition, Set<Definition>>();

  constructor(instrument: Instrument) {
    this.#instrument = instrument;
    this.#lists = new Map(instrument.lists.map((list) => [list.id, list]));
    this.#columns = new Map(instrument.lists.map((list) => [list.id, columnsOf(list)]));
  }

  compile(): CompiledInstrument {
    const { root: name, items } = this.#instrument;
    const root = {
      name,
      path: `/${name}`,
      is: 'root',
      item: null,
      parent: null,
      repeats: [],
      relevant: null,
      readOnly: null,
    } as const;
    const top: Growing<Definition> = { ...root, children: [] };
    top.children = this.#place(items, top, []);
    const whole = top as Definition;
    for (const definition of this.#items) this.#readItem(definition, whole);
    for (const circle of circles(this.#items, this.#reads)) this.#refuseCircle(circle);
    this.problems.push(...checkScores(this.#instrument, this.#named));
    const instanceName = this.#expression(whole, null, 'instanceName', this.#instrument.instanceName, whole);
    return {
      instrument: this.#instrument,
      root: whole,
      named: this.#named,
      byPath: this.#byPath,
      lists: this.#lists,
      instanceName,
    };
  }

  #place(items: readonly Item[], parent: Definition, repeats: readonly Definition[]): readonly Definition[] {
    return items.map((item) => {
      const path = `${parent.path}/${item.name}`;
      const common = { name: item.name, path, parent, children: [], repeats, relevant: null, readOnly: null };
      const definition: Growing<Definition> =
        item.is === 'question'
          ? { ...common, is: 'question', item, logic: noLogic }
          : item.is === 'group'
            ? { ...common, is: 'group', item }
            : { ...common, is: 'repeat', item, count: null, mostInstances: mostInstances(item.items, repeats) };
      const placed = definition as Definition;
      if (this.#byPath.has(path)) this.#problem(placed, 'name', { kind: 'name-twice', name: item.name });
      this.#byPath.set(path, placed);
      this.#items.push(placed);
      this.#named.set(item.name, [...(this.#named.get(item.name) ?? []), placed]);
      if (item.is !== 'question') {
        definition.children = this.#place(item.items, placed, item.is === 'repeat' ? [...repeats, placed] : repeats);
      }
      return placed;
    });
  }

  #readItem(definition: Definition, root: Definition): void {
    const growing = definition as Growing<Definition>;
    const { item } = definition;
    if (item === null) return;
    const read = (part: ItemPart, text: string | undefined, waits = true): Expression | null =>
      this.#expression(root, definition, part, text, waits ? definition : null);
    growing.relevant = read('relevant', item.relevant);
    growing.readOnly = read('readOnly', item.readOnly, false);
    this.#text(root, definition, 'label', item.label);
    this.#text(root, definition, 'hint', item.hint);
    this.#text(root, definition, 'guidance', item.guidance);
    if (growing.is === 'repeat' && item.is === 'repeat') growing.count = this.#count(root, definition, item.count);
    if (growing.is === 'question' && item.is === 'question') growing.logic = this.#logic(root, definition, item, read);
  }

  /** Counted where the repeat stands, not in one of its instances. */
  #count(root: Definition, definition: Definition, text: string | undefined): Expression | null {
    return this.#expression(root, definition.parent, 'count', text, definition, definition);
  }

  #logic(
    root: Definition,
    definition: Definition,
    question: Question,
    read: (part: ItemPart, text: string | undefined, waits?: boolean) => Expression | null,
  ): QuestionLogic {
    this.#text(root, definition, 'requiredMessage', question.requiredMessage);
    this.#text(root, definition, 'constraintMessage', question.constraintMessage);
    const calculation = read('calculation', question.calculation, question.trigger === undefined);
    const range = readRange(question);
    if (!range.ok) for (const problem of range.problems) this.#problem(definition, 'parameters', problem);
    return {
      list: this.#list(definition, question),
      offered: this.#filter(root, definition, question),
      shuffle: this.#shuffle(question, read),
      required: read('required', question.required, false),
      constraint: read('constraint', question.constraint, false),
      calculation: question.trigger === undefined ? calculation : null,
      triggered:
        question.trigger === undefined ? null : { by: this.#triggers(definition, question.trigger), calculation },
      default: this.#default(root, definition, question),
      keepsFirst: calculation !== null && analyse(calculation, this.#scope(root, definition)).functions.has('once'),
      range: range.ok ? range.value : null,
    };
  }

  #list(definition: Definition, question: Question): ChoiceList | null {
    if (question.list === undefined) {
      if (kindOf(question.kind).choices === true) this.#problem(definition, 'list', { kind: 'list-missing' });
      return null;
    }
    const list = this.#lists.get(question.list) ?? null;
    if (list === null) {
      const nearest = nearestName(question.list, this.#lists.keys());
      this.#problem(definition, 'list', { kind: 'list-unknown', name: question.list, nearest });
    }
    return list;
  }

  #filter(root: Definition, definition: Definition, question: Question): Expression | null {
    const columns = this.#columns.get(question.list ?? '');
    if (columns === undefined) return null;
    const scope = { ...this.#scope(root, definition), filtered: columns };
    const filter = this.#expression(
      root,
      definition,
      'choiceFilter',
      question.choiceFilter,
      definition,
      definition,
      scope,
    );
    return filter === null ? null : offeredBy(question.list ?? '', filter);
  }

  #shuffle(
    { parameters }: Question,
    read: (part: ItemPart, text: string | undefined) => Expression | null,
  ): QuestionLogic['shuffle'] {
    if (parameters?.['randomize'] !== 'true') return null;
    return { seed: read('parameters', parameters['seed']) };
  }

  #triggers(definition: Definition, names: readonly string[]): readonly Definition[] {
    return names.flatMap((name) => {
      const found = this.#named.get(name) ?? [];
      if (found.length === 0) {
        this.#problem(definition, 'trigger', {
          kind: 'trigger-unknown',
          name,
          nearest: nearestName(name, this.#named.keys()),
        });
      }
      return found;
    });
  }

  #default(root: Definition, definition: Definition, question: Question): QuestionLogic['default'] {
    if (question.default === undefined || question.default === '') return null;
    const read = readDefault(question.default, question.kind);
    if (!read.ok) {
      for (const problem of read.problems) this.#problem(definition, 'default', { kind: 'expression', problem });
      return null;
    }
    if (read.value.is === 'worked-out')
      this.#check(definition, 'default', read.value.expression, this.#scope(root, definition));
    return read.value;
  }

  #expression(
    root: Definition,
    here: Definition | null,
    part: ItemPart,
    text: string | undefined,
    waits: Definition | null,
    about: Definition | null = here,
    scope: ExpressionScope = this.#scope(root, here),
  ): Expression | null {
    if (text === undefined || text === '') return null;
    const read = parseExpression(text);
    if (!read.ok) {
      for (const problem of read.problems) this.#problem(about, part, { kind: 'expression', problem });
      return null;
    }
    const reads = this.#check(about, part, read.value, scope);
    if (waits !== null) this.#wait(waits, reads);
    return read.value;
  }

  #check(
    about: Definition | null,
    part: ItemPart,
    expression: Expression,
    scope: ExpressionScope,
  ): ReadonlySet<Definition> {
    const { problems, reads } = analyse(expression, scope);
    for (const problem of problems) this.#problem(about, part, { kind: 'expression', problem });
    return new Set([...reads].flatMap(({ path }) => this.#byPath.get(path) ?? []));
  }

  #wait(item: Definition, reads: ReadonlySet<Definition>): void {
    const all = this.#reads.get(item) ?? new Set();
    for (const read of reads) {
      // What only lies around the item says nothing that it would have to wait for.
      if (!item.path.startsWith(`${read.path}/`)) all.add(read);
    }
    this.#reads.set(item, all);
  }

  #text(root: Definition, definition: Definition, part: ItemPart, text: InstrumentText | undefined): void {
    for (const [language, { text: written }] of Object.entries(text ?? {})) {
      for (const piece of textParts(written)) {
        if (typeof piece === 'string') continue;
        const { problems } = analyse(piece, this.#scope(root, definition));
        for (const problem of problems) this.#problem(definition, part, { kind: 'expression', problem, language });
      }
    }
  }

  #refuseCircle(circle: readonly Definition[]): void {
    const [first] = circle;
    if (first === undefined) return;
    const part = first.item?.is === 'question' && first.item.calculation !== undefined ? 'calculation' : 'relevant';
    this.#problem(first, part, { kind: 'circle', names: circle.map(({ name }) => name) });
  }

  #scope(root: Definition, here: Definition | null): ExpressionScope {
    return { root, here, named: this.#named, lists: this.#columns };
  }

  #problem(about: Definition | null, part: ItemPart, problem: Bare): void {
    this.problems.push({ path: about === null || about.is === 'root' ? null : about.path, part, ...problem });
  }
}

type Bare = InstrumentProblem extends infer Problem
  ? Problem extends InstrumentProblem
    ? Omit<Problem, 'path' | 'part'>
    : never
  : never;

/** `instance('list')/root/item[filter]` */
function offeredBy(list: string, filter: Expression): Expression {
  const { at } = filter;
  const from: Expression = { is: 'call', name: 'instance', arguments: [{ is: 'string', value: list, at }], at };
  const step = (name: string, predicates: readonly Expression[]) => ({ axis: 'child', name, predicates, at }) as const;
  return { is: 'path', from, predicates: [], steps: [step('root', []), step('item', [filter])], at };
}

const columnsOf = (list: ChoiceList): ReadonlySet<string> => new Set(['name', 'label', ...(list.columns ?? [])]);

/** So many that the questions of all instances stay within the limit, however repeats lie in one another. */
function mostInstances(items: readonly Item[], outer: readonly Definition[]): number {
  const questions = Math.max(1, countQuestions(items));
  const each = Math.floor((instrumentLimits.repeatedQuestions / questions) ** (1 / (outer.length + 1)));
  return Math.max(1, Math.min(instrumentLimits.instances, each));
}

const countQuestions = (items: readonly Item[]): number =>
  items.reduce((sum, item) => sum + (item.is === 'question' ? 1 : countQuestions(item.items)), 0);

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
