import type { Choice } from '../choice-list.ts';
import type { FormContext } from '../expression/call.ts';
import { evaluate } from '../expression/evaluate.ts';
import type { Expression } from '../expression/expression.ts';
import type { ExpressionNode } from '../expression/expression-node.ts';
import { toBoolean, toNumber, toText } from '../expression/expression-value.ts';
import type { ExpressionValue } from '../expression/expression-value.ts';
import { printExpression } from '../expression/print.ts';
import { hash } from '../expression/shuffle.ts';
import type { Answers, Said } from '../said.ts';
import type { InstrumentText } from '../text.ts';
import { Cells } from './cell.ts';
import type { Cell } from './cell.ts';
import type { CompiledInstrument, Definition } from './definition.ts';
import { formContext } from './form-context.ts';
import type { FormNode, InstanceRange } from './form-node.ts';
import type { FormReading } from './form-reading.ts';
import type { FormSurroundings } from './form-surroundings.ts';
import { countedIds, instanceIds } from './instance-ids.ts';
import { isSameState } from './item-state.ts';
import type { ItemState } from './item-state.ts';
import { listNode } from './list-node.ts';
import type { ListNode } from './list-node.ts';
import { questionCells } from './question-cells.ts';
import { isQuestion } from './question-node.ts';
import type { QuestionDefinition, QuestionNode } from './question-node.ts';
import { speak } from './spoken-text.ts';
import type { SpokenText } from './spoken-text.ts';

/** How many steps along nodes one evaluation may take. */
const workOfOne = 400_000;

type WorkOut = Parameters<typeof speak>[2];

/** The nodes of one filling and their cells. A node is made when its instance first is there, and stays, so that what was said in it does. */
export class FormTree implements FormReading {
  readonly cells = new Cells();
  readonly compiled: CompiledInstrument;
  readonly surroundings: FormSurroundings;
  readonly root: FormNode;
  readonly nodes = new Map<string, FormNode>();
  readonly ranges = new Map<string, InstanceRange>();
  readonly today: Cell<string>;
  readonly now: Cell<string>;
  readonly language: Cell<string>;
  readonly #answers: Answers;
  readonly #lists = new Map<string, ListNode>();
  /** Of what lies in no repeat: its one node. */
  readonly #single = new Map<Definition, readonly FormNode[]>();
  readonly #context: FormContext;
  /** Told of each node that comes to be. */
  onNode: (node: FormNode) => void = () => undefined;

  constructor(compiled: CompiledInstrument, answers: Answers, surroundings: FormSurroundings) {
    this.compiled = compiled;
    this.surroundings = surroundings;
    this.#answers = answers;
    this.#context = formContext(this);
    this.today = this.cells.given<string>(surroundings.today);
    this.now = this.cells.given(surroundings.now);
    this.language = this.cells.given(surroundings.language);
    this.root = this.#node(compiled.root, null, compiled.root.path, null);
  }

  evaluate(expression: Expression, node: FormNode): ExpressionValue {
    const work = { left: workOfOne };
    return evaluate(expression, { form: this.#context, current: node, node, position: 1, size: 1, work });
  }

  /** As a whole condition: an answer that a form names by itself holds where it says something. */
  holds(expression: Expression, node: FormNode): boolean {
    const value = this.evaluate(expression, node);
    return Array.isArray(value) ? toText(value) !== '' : toBoolean(value);
  }

  /** The nodes of a definition as seen from a node: in the instance that both lie in, and in every instance of the repeats that only it lies in. */
  nodesOf(definition: Definition, from: FormNode): readonly FormNode[] {
    if (definition.is === 'repeat' || definition.repeats.length > 0) return this.#nodesIn(definition, from);
    const known = this.#single.get(definition);
    if (known !== undefined) return known;
    const nodes = this.#nodesIn(definition, from);
    this.#single.set(definition, nodes);
    return nodes;
  }

  #nodesIn(definition: Definition, from: FormNode): readonly FormNode[] {
    const chain: Definition[] = [];
    let base: FormNode = from;
    while (!definition.path.startsWith(`${base.definition.path}/`) && base.parent !== null) base = base.parent;
    for (let above: Definition | null = definition; above !== null && above !== base.definition; above = above.parent) {
      chain.push(above);
    }
    let nodes: readonly FormNode[] = [base];
    for (const next of chain.reverse()) {
      nodes = nodes.flatMap((node) => {
        if (next.is !== 'repeat') return node.inside.get(next) ?? [];
        const range = node.ranges.get(next);
        return range === undefined ? [] : this.cells.read(range.instances);
      });
    }
    return nodes;
  }

  list(id: string): ListNode | null {
    const made = this.#lists.get(id);
    if (made !== undefined) return made;
    const list = this.compiled.lists.get(id);
    if (list === undefined) return null;
    const node = listNode(list, (choice) => this.choiceText(choice, this.root)?.text ?? choice.name);
    this.#lists.set(id, node);
    return node;
  }

  /** What a choice's label would look up stays as it is written: the label of a choice may be what is looked up. */
  choiceText(choice: Choice, from: FormNode, language?: string): SpokenText | null {
    const workOut: WorkOut = (part) =>
      part.is === 'reference' ? this.#answerTo(part.name, from) : printExpression(part);
    return this.#speak(choice.label, workOut, language);
  }

  say(text: InstrumentText | undefined, from: FormNode, language?: string): SpokenText | null {
    const workOut: WorkOut = (part) =>
      part.is === 'reference' ? this.#answerTo(part.name, from) : toText(this.evaluate(part, from));
    return this.#speak(text, workOut, language);
  }

  #speak(text: InstrumentText | undefined, workOut: WorkOut, language?: string): SpokenText | null {
    return speak(text, [language ?? this.cells.read(this.language), this.compiled.instrument.language], workOut);
  }

  #answerTo(name: string, from: FormNode): string {
    const [definition] = this.compiled.named.get(name) ?? [];
    return definition === undefined ? '' : toText(this.nodesOf(definition, from));
  }

  random(place: string, from: ExpressionNode): number {
    return hash(`${place} ${pathOf(from)} ${this.surroundings.seed}`) / 0x80000000;
  }

  #node(definition: Definition, parent: FormNode | null, path: string, range: InstanceRange | null): FormNode {
    const inside = new Map<Definition, FormNode>();
    const ranges = new Map<Definition, InstanceRange>();
    const isRelevant = this.cells.workedOut((): boolean => {
      if (parent !== null && !this.cells.read(parent.isRelevant)) return false;
      return definition.relevant === null || this.holds(definition.relevant, made);
    });
    const isReadOnly = this.cells.workedOut((): boolean => {
      if (parent !== null && this.cells.read(parent.isReadOnly)) return true;
      return definition.readOnly !== null && this.holds(definition.readOnly, made);
    });
    const node = {
      definition,
      name: definition.name,
      parent: parent ?? (null as FormNode | null),
      path,
      isRelevant,
      isReadOnly,
      inside,
      ranges,
      state: null,
      text: () => '',
      children: () => this.#children(made),
      position: () => (range === null ? 1 : this.cells.read(range.instances).indexOf(made) + 1),
    };
    const made: FormNode = definition.is === 'question' ? this.#question(node, definition) : this.#place(node, range);
    this.nodes.set(path, made);
    for (const child of definition.children) {
      if (child.is === 'repeat') ranges.set(child, this.#range(child, made, `${path}/${child.name}`));
      else inside.set(child, this.#node(child, made, `${path}/${child.name}`, null));
    }
    this.onNode(made);
    return made;
  }

  #question(node: FormNode, definition: QuestionDefinition): QuestionNode {
    const said = this.cells.given<Said | null>(this.#answers.said[node.path] ?? null);
    return questionCells(this, { ...node, definition, said });
  }

  #place(node: FormNode, range: InstanceRange | null): FormNode {
    const { item } = node.definition;
    if (item === null || item.is === 'question') return node;
    const state = this.cells.workedOut((): ItemState => {
      const isRelevant = this.cells.read(node.isRelevant);
      if (item.is === 'group') return { is: 'group', path: node.path, group: item, isRelevant };
      const id = node.path.slice((range?.path.length ?? 0) + 1, -1);
      return { is: 'instance', path: node.path, repeat: item, id, isRelevant };
    }, isSameState);
    return { ...node, state };
  }

  #range(definition: InstanceRange['definition'], parent: FormNode, path: string): InstanceRange {
    const said = this.cells.given<InstanceRange['said']['value']>(this.#answers.instances[path] ?? {});
    const made = new Map<string, FormNode>();
    const range: InstanceRange = {
      definition,
      path,
      said,
      instances: this.cells.workedOut((): readonly FormNode[] => {
        return this.#ids(definition, parent, said).map((id) => {
          const node = made.get(id) ?? this.#node(definition, parent, `${path}[${id}]`, range);
          made.set(id, node);
          return node;
        });
      }, isSameList),
    };
    this.ranges.set(path, range);
    return range;
  }

  #ids(definition: InstanceRange['definition'], parent: FormNode, said: InstanceRange['said']): readonly string[] {
    if (definition.count === null) return instanceIds(this.cells.read(said), definition.mostInstances);
    const count = Math.trunc(toNumber(this.evaluate(definition.count, parent)));
    return countedIds(count > 0 ? Math.min(count, definition.mostInstances) : 0);
  }

  #children(node: FormNode): readonly FormNode[] {
    return node.definition.children.flatMap((child) => {
      const range = node.ranges.get(child);
      return range === undefined ? (node.inside.get(child) ?? []) : this.cells.read(range.instances);
    });
  }

  /** In the form's order, everything that is there now. */
  *walk(node: FormNode = this.root): Generator<FormNode> {
    const waiting: FormNode[] = [node];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (next !== this.root) yield next;
      waiting.push(...[...this.#children(next)].reverse());
    }
  }

  question(path: string): QuestionNode | null {
    const node = this.nodes.get(path);
    return node !== undefined && isQuestion(node) ? node : null;
  }
}

export const isSameList = <Item>(a: readonly Item[] | null | undefined, b: readonly Item[] | null): boolean =>
  a === b ||
  (a?.length === b?.length && a !== null && a !== undefined && a.every((item, place) => item === b?.[place]));

const pathOf = (node: ExpressionNode): string => ('path' in node && typeof node.path === 'string' ? node.path : '');
