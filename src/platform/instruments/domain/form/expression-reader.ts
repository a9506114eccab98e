import type { ChoiceList } from '../choice-list.ts';
import { analyse } from '../expression/analyse.ts';
import type { Expression } from '../expression/expression.ts';
import { parseExpression } from '../expression/parse.ts';
import type { ExpressionScope } from '../expression/scope.ts';
import type { InstrumentProblem, ItemPart } from '../instrument-problem.ts';
import type { InstrumentText } from '../text.ts';
import { textParts } from '../text-parts.ts';
import type { Definition } from './definition.ts';
import type { Placed } from './place-items.ts';

type Bare<Problem> = Problem extends InstrumentProblem ? Omit<Problem, 'path' | 'part'> : never;

/** How a part of an item is read: where it is seen from, if that is not the item, and what else its names may mean. */
type Reading = Readonly<{
  here?: Definition | null;
  filtered?: ReadonlySet<string>;
  /** False for what nothing else is worked out from. */
  waits?: boolean;
}>;

/** Reads the expressions of a form, and notes what is wrong with them and what each item waits for. */
export class ExpressionReader {
  readonly problems: InstrumentProblem[] = [];
  /** What each item's own expressions read that must be worked out before it. */
  readonly reads = new Map<Definition, Set<Definition>>();
  readonly columns: ReadonlyMap<string, ReadonlySet<string>>;
  readonly placed: Placed;

  constructor(placed: Placed, lists: readonly ChoiceList[]) {
    this.placed = placed;
    this.columns = new Map(lists.map((list) => [list.id, new Set(['name', 'label', ...(list.columns ?? [])])]));
  }

  read(about: Definition, part: ItemPart, text: string | undefined, reading: Reading = {}): Expression | null {
    if (text === undefined || text === '') return null;
    const read = parseExpression(text);
    if (!read.ok) {
      for (const problem of read.problems) this.problem(about, part, { kind: 'expression', problem });
      return null;
    }
    this.check(about, part, read.value, reading);
    return read.value;
  }

  /** The functions that it calls. */
  check(about: Definition, part: ItemPart, expression: Expression, reading: Reading = {}): ReadonlySet<string> {
    const { problems, reads, functions } = analyse(expression, this.#scope(about, reading));
    for (const problem of problems) this.problem(about, part, { kind: 'expression', problem });
    if (reading.waits !== false)
      this.#wait(
        about,
        [...reads].flatMap(({ path }) => this.placed.byPath.get(path) ?? []),
      );
    return functions;
  }

  text(about: Definition, part: ItemPart, text: InstrumentText | undefined): void {
    for (const [language, { text: written }] of Object.entries(text ?? {})) {
      for (const piece of textParts(written)) {
        if (typeof piece === 'string') continue;
        for (const problem of analyse(piece, this.#scope(about, {})).problems) {
          this.problem(about, part, { kind: 'expression', problem, language });
        }
      }
    }
  }

  problem(about: Definition, part: ItemPart, problem: Bare<InstrumentProblem>): void {
    this.problems.push({ path: about.is === 'root' ? null : about.path, part, ...problem });
  }

  #wait(about: Definition, reads: readonly Definition[]): void {
    const all = this.reads.get(about) ?? new Set();
    for (const read of reads) {
      // What only lies around the item says nothing that it would have to wait for.
      if (!about.path.startsWith(`${read.path}/`)) all.add(read);
    }
    this.reads.set(about, all);
  }

  #scope(about: Definition, { here = about, filtered }: Reading): ExpressionScope {
    const { root, named } = this.placed;
    const scope = { root, here, named, lists: this.columns };
    return filtered === undefined ? scope : { ...scope, filtered };
  }
}
