import type { Cell } from './cell.ts';
import type { FormNode, InstanceRange } from './form-node.ts';
import type { FormTree } from './form-tree.ts';
import type { ItemState } from './item-state.ts';
import { isQuestion } from './question-node.ts';
import type { QuestionNode } from './question-node.ts';

/** What stands otherwise since somebody last looked. */
export type Seen = Readonly<{ changed: Map<string, ItemState>; gone: Set<string> }>;

/** Who looks at a form: knows what is there, how it was when last looked at, and reads again only what may have changed. */
export class FormView {
  readonly #tree: FormTree;
  readonly #shown = new Map<string, ItemState>();
  readonly #there = new Map<InstanceRange, readonly FormNode[]>();
  readonly #nodeOf = new Map<Cell<unknown>, FormNode>();
  readonly #rangeOf = new Map<Cell<unknown>, InstanceRange>();
  #new: QuestionNode[] = [];
  #hasLooked = false;

  /** `isNew`: nothing was said before, so that defaults are worked out for what is there at first, too. */
  constructor(tree: FormTree, isNew: boolean) {
    this.#tree = tree;
    for (const node of [...tree.walk()]) this.#watch(node, isNew);
    for (const range of tree.root.ranges.values()) this.#watchRange(range);
    tree.onNode = (node) => {
      this.#watch(node, true);
    };
  }

  /** Questions that came to be since this was last asked. */
  takeNew(): readonly QuestionNode[] {
    const fresh = this.#new;
    this.#new = [];
    return fresh;
  }

  states(): readonly ItemState[] {
    return [...this.#tree.walk()].flatMap(({ path }) => this.#shown.get(path) ?? []);
  }

  state(path: string): ItemState | null {
    return this.#shown.get(path) ?? null;
  }

  look({ changed, gone }: Seen): void {
    const show = (node: FormNode): void => {
      if (node.state === null) return;
      const state = this.#tree.cells.read(node.state);
      if (this.#shown.get(node.path) === state) return;
      this.#shown.set(node.path, state);
      changed.set(node.path, state);
      gone.delete(node.path);
    };
    if (!this.#hasLooked) {
      this.#hasLooked = true;
      for (const node of this.#tree.walk()) show(node);
    }
    for (let stale = this.#tree.cells.takeStale(); stale.length > 0; stale = this.#tree.cells.takeStale()) {
      for (const cell of stale) {
        const range = this.#rangeOf.get(cell);
        if (range !== undefined) this.#lookAtRange(range, show, { changed, gone });
      }
      for (const cell of stale) {
        const node = this.#nodeOf.get(cell);
        if (node !== undefined && this.#shown.has(node.path)) show(node);
      }
    }
  }

  #lookAtRange(range: InstanceRange, show: (node: FormNode) => void, { changed, gone }: Seen): void {
    const before = this.#there.get(range) ?? [];
    const now = this.#tree.cells.read(range.instances);
    this.#there.set(range, now);
    for (const instance of before) {
      if (now.includes(instance)) continue;
      for (const path of [...this.#shown.keys()]) {
        if (path !== instance.path && !path.startsWith(`${instance.path}/`)) continue;
        this.#shown.delete(path);
        changed.delete(path);
        gone.add(path);
      }
    }
    const wasThere = new Set(before);
    for (const instance of now) {
      if (!wasThere.has(instance)) for (const node of this.#tree.walk(instance)) show(node);
    }
  }

  #watch(node: FormNode, isNew: boolean): void {
    if (node.state !== null) {
      this.#nodeOf.set(node.state, node);
      this.#tree.cells.watch(node.state);
    }
    for (const range of node.ranges.values()) this.#watchRange(range);
    if (isNew && isQuestion(node)) this.#new.push(node);
  }

  #watchRange(range: InstanceRange): void {
    this.#rangeOf.set(range.instances, range);
    this.#tree.cells.watch(range.instances);
  }
}
