import { failure, success } from '#platform/problems/result.ts';
import type { Result } from '#platform/problems/result.ts';

import type { Choice } from '../choice-list.ts';
import { toText } from '../expression/expression-value.ts';
import type { Question } from '../item.ts';
import { instrumentLimits } from '../limits.ts';
import { kindOf } from '../question-kind.ts';
import { isValueOf, readValue, resultText, valueText } from '../read-value.ts';
import type { Answers, Said } from '../said.ts';
import type { CompiledInstrument, Definition } from './definition.ts';
import type { FormNode } from './form-node.ts';
import { FormView } from './form-view.ts';
import type { Seen } from './form-view.ts';
import type { FormSurroundings } from './form-surroundings.ts';
import { instanceAt } from './instance-ids.ts';
import { FormTree } from './form-tree.ts';
import { recordedText } from './recorded.ts';
import type { ItemState } from './item-state.ts';
import { outlineOf, type Outline } from './outline.ts';
import { isQuestion } from './question-node.ts';
import type { QuestionNode } from './question-node.ts';
import { scoreState } from './scores.ts';
import type { ScoreState } from './scores.ts';
import type { SpokenText } from './spoken-text.ts';

/** Something that the form itself answered: a default that computes, a calculation with a trigger or with `once()`, what the device records. It is kept like any answer. */
export type Written = Readonly<{ path: string; said: Said }>;

/** What one answer did. `changed` holds each item that stands otherwise than before; `gone` the paths of instances and their questions that are no longer there. */
export type Effect = Readonly<{ changed: readonly ItemState[]; gone: readonly string[]; written: readonly Written[] }>;

export type FormProblem =
  | Readonly<{ kind: 'no-such-question'; path: string }>
  | Readonly<{ kind: 'cannot-be-answered-here'; question: string }>
  | Readonly<{ kind: 'is-worked-out'; path: string }>
  | Readonly<{ kind: 'not-a-value'; path: string }>
  | Readonly<{ kind: 'too-long'; path: string; limit: number }>
  | Readonly<{ kind: 'no-such-repeat'; path: string }>
  | Readonly<{ kind: 'is-counted'; path: string }>
  | Readonly<{ kind: 'too-many-instances'; path: string; limit: number }>;

/** Opens a filling of a form, new or begun elsewhere. The same answers give the same states, in whatever order they came. */
export function openForm(compiled: CompiledInstrument, answers: Answers, surroundings: FormSurroundings): Form {
  return new Form(compiled, answers, surroundings);
}

/** The most rounds in which a trigger may set off another. */
const mostRounds = 20;

export class Form {
  readonly #tree: FormTree;
  readonly #said: Record<string, Said>;
  readonly #instances: Record<string, Readonly<Record<string, 'there' | 'removed'>>>;
  #written: Written[] = [];
  readonly #view: FormView;
  readonly #keeping: readonly Definition[];
  readonly #triggering: ReadonlyMap<Definition, readonly Definition[]>;
  /** What each question that sets others off said when it was last looked at. */
  readonly #lastSaid = new Map<string, string>();

  constructor(compiled: CompiledInstrument, answers: Answers, surroundings: FormSurroundings) {
    this.#said = { ...answers.said };
    this.#instances = { ...answers.instances };
    this.#triggering = triggering(compiled);
    this.#keeping = keeping(compiled);
    // What was said where nothing is yet is found when it comes to be, so the tree reads what this form writes.
    this.#tree = new FormTree(compiled, { said: this.#said, instances: this.#instances }, surroundings);
    const isNew = Object.keys(answers.said).length === 0 && Object.keys(answers.instances).length === 0;
    this.#view = new FormView(this.#tree, isNew);
    this.#settle();
  }

  /** What the form itself answered when it was opened; to be kept before anything else. */
  takeWritten(): readonly Written[] {
    const written = this.#written;
    this.#written = [];
    return written;
  }

  answers(): Answers {
    return { said: { ...this.#said }, instances: { ...this.#instances } };
  }

  /** The question of a path as the instrument has it, whether or not that place is there now; null where there is none. */
  question(path: string): Question | null {
    const definition = this.#tree.compiled.byPath.get(path.replace(/\[[^\]]*\]/g, ''));
    return definition?.is === 'question' ? definition.item : null;
  }

  /** Everything that is there, in the form's order. */
  states(): readonly ItemState[] {
    return this.#view.states();
  }

  /** The same as it lies in one another, with what may be added and taken away. */
  outline(): readonly Outline[] {
    return outlineOf(this.#tree, this.#tree.root);
  }

  /** Null for a place that is not there now. */
  state(path: string): ItemState | null {
    return this.#view.state(path);
  }

  scores(): readonly ScoreState[] {
    return this.#tree.compiled.instrument.scores.map((score) => scoreState(this.#tree, score));
  }

  /** The name that the form gives to this filling of it (`instance_name`), or null. */
  instanceName(): string | null {
    const { instanceName } = this.#tree.compiled;
    return instanceName === null ? null : toText(this.#tree.evaluate(instanceName, this.#tree.root));
  }

  /** In the language of now, or in another that is shown beside it. */
  label(path: string, part: 'label' | 'hint' | 'guidance' = 'label', language?: string): SpokenText | null {
    const node = this.#tree.nodes.get(path);
    return node === undefined ? null : this.#tree.say(node.definition.item?.[part], node, language);
  }

  /** A choice of a question; null where the list gives it no words. */
  choiceLabel(path: string, choice: Choice, language?: string): SpokenText | null {
    const node = this.#tree.nodes.get(path);
    return node === undefined ? null : this.#tree.choiceText(choice, node, language);
  }

  /** The instrument's own words about a fault. */
  message(path: string): SpokenText | null {
    const node = this.#tree.question(path);
    const message = node === null ? null : this.#tree.cells.read(node.state).fault?.message;
    return node === null ? null : this.#tree.say(message ?? undefined, node);
  }

  /** Answers are untouched; labels that calculations quote are read again. */
  speak(language: string): Effect {
    this.#tree.cells.set(this.#tree.language, language);
    return this.#settle();
  }

  /** Lets the clock go on: what reads `today()` or `now()` is worked out again. */
  tick(now: Pick<FormSurroundings, 'today' | 'now'>): Effect {
    this.#tree.cells.set<string>(this.#tree.today, now.today);
    this.#tree.cells.set(this.#tree.now, now.now);
    return this.#settle();
  }

  answer(path: string, said: Said): Result<Effect, FormProblem> {
    const node = this.#tree.question(path);
    if (node === null) return failure({ kind: 'no-such-question', path });
    const { kind } = node.definition.item;
    if (!kindOf(kind).answerable || kindOf(kind).role === 'shown')
      return failure({ kind: 'cannot-be-answered-here', question: kind });
    if (node.definition.logic.calculation !== null) return failure({ kind: 'is-worked-out', path });
    if (said.is === 'value' && String(said.value).length > instrumentLimits.answerLength) {
      return failure({ kind: 'too-long', path, limit: instrumentLimits.answerLength });
    }
    if (said.is === 'value' && !isValueOf(kind, said.value)) return failure({ kind: 'not-a-value', path });
    this.#say(node, said);
    return success(this.#settle());
  }

  /** Takes in an answer that was given elsewhere, as it is: one that does not count here is kept all the same. */
  take(path: string, said: Said): Effect {
    const node = this.#tree.question(path);
    if (node === null) this.#said[path] = said;
    else this.#say(node, said);
    return this.#settle(false);
  }

  /** Adds an instance to a repeat that a person counts; gives its path. */
  addInstance(
    path: string,
    id: string = this.#tree.surroundings.newId(),
  ): Result<Effect & Readonly<{ path: string }>, FormProblem> {
    const range = this.#tree.ranges.get(path);
    if (range === undefined) return failure({ kind: 'no-such-repeat', path });
    if (range.definition.count !== null) return failure({ kind: 'is-counted', path });
    const limit = range.definition.mostInstances;
    if (this.#tree.cells.read(range.instances).length >= limit)
      return failure({ kind: 'too-many-instances', path, limit });
    return success({ path: `${path}[${id}]`, ...this.takeInstance(path, id, 'there') });
  }

  removeInstance(path: string): Result<Effect, FormProblem> {
    const instance = instanceAt(path);
    const range = instance === null ? undefined : this.#tree.ranges.get(instance.repeat);
    if (instance === null || range === undefined) return failure({ kind: 'no-such-repeat', path });
    if (range.definition.count !== null) return failure({ kind: 'is-counted', path });
    return success(this.takeInstance(instance.repeat, instance.id, 'removed'));
  }

  /** Takes in that an instance was added or removed elsewhere. */
  takeInstance(path: string, id: string, is: 'there' | 'removed'): Effect {
    this.#instances[path] = { ...this.#instances[path], [id]: is };
    const range = this.#tree.ranges.get(path);
    if (range !== undefined) this.#tree.cells.set(range.said, this.#instances[path]);
    return this.#settle();
  }

  /** Ends the filling: what records its end is answered. */
  finish(now: string): Effect {
    for (const node of [...this.#tree.walk()].filter(isQuestion)) {
      if (node.definition.item.kind === 'end') this.#write(node, now);
    }
    return this.#settle();
  }

  #say(node: QuestionNode, said: Said): void {
    this.#said[node.path] = said;
    this.#tree.cells.set(node.said, said);
  }

  /** An answer of the form's own; no text takes one back. */
  #write(node: QuestionNode, text: string): void {
    const { item } = node.definition;
    const value = readValue(item.kind, resultText(item.kind, text));
    const before = this.#tree.cells.read(node.said);
    if (value === null && before === null) return;
    const said: Said = value === null ? { is: 'taken-back' } : { is: 'value', value };
    if (before?.is === 'value' && value !== null && valueText(item, before.value) === valueText(item, value)) return;
    this.#say(node, said);
    this.#written.push({ path: node.path, said });
  }

  /** Works out all that an answer led to, until nothing changes any more. One that came from elsewhere sets nothing off: where it was given, it did. */
  #settle(setsOff = true): Effect {
    const writtenBefore = this.#written.length;
    const seen: Seen = { changed: new Map(), gone: new Set() };
    for (let round = 0; round < mostRounds; round += 1) {
      this.#view.look(seen);
      if (!this.#answerItself(setsOff)) break;
    }
    const written = this.#written.slice(writtenBefore);
    return { changed: [...seen.changed.values()], gone: [...seen.gone], written };
  }

  /** What the form answers by itself; true where it did. */
  #answerItself(setsOff: boolean): boolean {
    const before = this.#written.length;
    for (const node of this.#view.takeNew()) this.#begin(node);
    for (const definition of this.#keeping) {
      for (const node of this.#tree.nodesOf(definition, this.#tree.root)) {
        if (isQuestion(node)) this.#keepFirst(node);
      }
    }
    for (const [definition, targets] of this.#triggering) {
      for (const node of this.#tree.nodesOf(definition, this.#tree.root)) this.#setOff(node, targets, setsOff);
    }
    return this.#written.length > before;
  }

  #begin(node: QuestionNode): void {
    if (!this.#isNew(node)) return;
    const { logic, item } = node.definition;
    const recorded = recordedText(item.kind, this.#tree.surroundings);
    if (recorded !== '') this.#write(node, recorded);
    else if (logic.default?.is === 'worked-out') {
      const { expression } = logic.default;
      this.#write(node, toText(this.#tree.evaluate(expression, node)));
    }
  }

  /** A question that nobody has answered or taken back yet. */
  #isNew(node: QuestionNode): boolean {
    return this.#tree.cells.read(node.said) === null;
  }

  #keepFirst(node: QuestionNode): void {
    const text = this.#tree.cells.read(node.counted);
    if (text !== '' && this.#isNew(node)) this.#write(node, text);
  }

  #setOff(node: FormNode, targets: readonly Definition[], setsOff: boolean): void {
    const text = node.text();
    const before = this.#lastSaid.get(node.path);
    this.#lastSaid.set(node.path, text);
    if (before === undefined || before === text || !setsOff) return;
    for (const target of targets.flatMap((definition) => this.#tree.nodesOf(definition, node))) {
      if (!isQuestion(target)) continue;
      const calculation = target.definition.logic.triggered?.calculation ?? null;
      this.#write(target, calculation === null ? '' : toText(this.#tree.evaluate(calculation, target)));
    }
  }
}

/** Which questions are worked out when another is answered, by that other. */
function triggering({ byPath }: CompiledInstrument): ReadonlyMap<Definition, readonly Definition[]> {
  const found = new Map<Definition, Definition[]>();
  for (const definition of byPath.values()) {
    if (definition.is !== 'question') continue;
    for (const by of definition.logic.triggered?.by ?? []) found.set(by, [...(found.get(by) ?? []), definition]);
  }
  return found;
}

const keeping = ({ byPath }: CompiledInstrument): readonly Definition[] =>
  [...byPath.values()].filter((definition) => definition.is === 'question' && definition.logic.keepsFirst);
