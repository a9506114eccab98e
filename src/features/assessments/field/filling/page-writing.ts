import type { QuestionState } from '#platform/instruments/domain/form/item-state.ts';
import { typedFieldsOf, type TypedFields } from '#platform/instruments/domain/typed-answer.ts';
import { canonical } from '#platform/record/domain/canonical.ts';

import { beforeDrawing } from './before-drawing.ts';
import { afterSaying, readHand, shownOf, takenInHand, type Hand, type WrongAnswers } from './hand.ts';
import type { OpenFilling } from './open-filling.ts';

/** Text is kept when its writer stops for so long, so that a word at most is lost and not every letter is an entry. */
const restsMs = 600;

type WritingNeeds = Readonly<{
  filling: Pick<OpenFilling, 'form' | 'say' | 'seenOf'>;
  wrong: WrongAnswers;
  draw: () => void;
}>;

/** How one page is written on: which question somebody is at, and when what they wrote is kept. */
export class PageWriting {
  readonly #needs: WritingNeeds;
  #hand: Hand | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(needs: WritingNeeds) {
    this.#needs = needs;
  }

  /** The question that somebody is at now. */
  get at(): string | null {
    return this.#hand?.path ?? null;
  }

  /** Fields of questions that are shown as they were typed, and not as they were answered. */
  get typed(): TypedFields {
    const wrong = [...this.#needs.wrong].map(([path, { fields }]) => shownOf({ path, fields }));
    return Object.assign({}, ...wrong, this.#hand === null ? {} : shownOf(this.#hand)) as TypedFields;
  }

  /** Somebody comes to a question; whatever they were at before is kept. */
  enter(path: string): void {
    if (this.#hand?.path === path) return;
    this.leave();
    const state = this.#state(path);
    if (state === null) return;
    const hand = takenInHand(state, this.#needs.filling.seenOf(path));
    const wrong = this.#needs.wrong.get(path);
    this.#hand = wrong === undefined ? hand : { ...hand, fields: wrong.fields };
  }

  /** A letter more or less: kept once its writer rests. */
  type(path: string, fields: TypedFields): void {
    this.#take(path, fields);
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.say(), restsMs);
  }

  /** A choice is whole: kept at once. */
  choose(path: string, fields: TypedFields): void {
    this.#take(path, fields);
    void beforeDrawing(this.say()).then(this.#needs.draw);
  }

  leave(): void {
    if (this.#hand === null) return;
    void this.say();
    const { path, fields } = this.#hand;
    this.#hand = null;
    const state = this.#state(path);
    // Where the field shows already what stands, there is nothing to draw.
    const isShown = state !== null && canonical(typedFieldsOf(state)) === canonical(fields);
    if (!isShown || state.fault !== null || this.#needs.wrong.has(path)) this.#needs.draw();
  }

  /** Keeps what the question in hand says, if it says something new; resolves once it is kept. */
  say(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const state = this.#hand === null ? null : this.#state(this.#hand.path);
    if (this.#hand === null || state === null) return Promise.resolve();
    const { path, fields, seen } = this.#hand;
    const read = readHand(state, this.#hand);
    if (!read.ok) {
      this.#needs.wrong.set(path, { fields, is: read.problems[0]?.is ?? 'too-long' });
      return Promise.resolve();
    }
    this.#needs.wrong.delete(path);
    if (read.value === null) return Promise.resolve();
    this.#hand = afterSaying(this.#hand, read.value);
    return this.#needs.filling.say([{ path, said: read.value, seen }]);
  }

  #take(path: string, fields: TypedFields): void {
    this.enter(path);
    if (this.#hand !== null) this.#hand = { ...this.#hand, fields };
  }

  #state(path: string): QuestionState | null {
    const state = this.#needs.filling.form.state(path);
    return state?.is === 'question' ? state : null;
  }
}
