import type { Fact } from '#platform/clocks/fact.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Form } from '#platform/instruments/domain/form/form.ts';
import type { ItemState } from '#platform/instruments/domain/form/item-state.ts';
import type { Mode } from '#platform/instruments/domain/mode.ts';
import { pagesOf, type FormPage } from '#platform/instruments/domain/paging.ts';
import type { Entry } from '#platform/record/domain/entry.ts';

import type { Action } from '../../domain/action-kinds.ts';
import { actionsOpen, openByAction } from '../../domain/actions-open.ts';
import { outcomeOfAnswers, type Outcome } from '../../domain/decisions.ts';
import { modeOf } from '../../domain/mode-of.ts';
import { readCircumstances } from '../../domain/read-circumstances.ts';
import { whatCannotWait, type Following } from '../../domain/what-follows.ts';

type MeaningNeeds = Readonly<{
  form: () => Form;
  /** What is known of the person besides, in force. */
  facts: () => readonly Entry[];
  responseId: string;
  today: () => LocalDate;
}>;

/** What a filling comes to as it stands, by the desk's own rules. The form is gone through once for all who ask before the next answer. */
export class FillingMeaning {
  readonly #needs: MeaningNeeds;
  #pages: readonly FormPage[] | null = null;
  #states: readonly ItemState[] | null = null;

  constructor(needs: MeaningNeeds) {
    this.#needs = needs;
  }

  /** To be called after every change of the form. */
  changed(): void {
    this.#pages = null;
    this.#states = null;
  }

  get pages(): readonly FormPage[] {
    return (this.#pages ??= pagesOf(this.#needs.form()));
  }

  /** How answers come now. */
  get mode(): Mode {
    return modeOf(this.#reading);
  }

  /** What they would rather speak, as they say; null where nobody has said. */
  get language(): string | null {
    return readCircumstances(this.#reading, this.#needs.today()).language;
  }

  get facts(): readonly Entry[] {
    return this.#needs.facts();
  }

  /** What was found in it that cannot wait, and that nobody has seen to yet. */
  get needed(): readonly Action[] {
    return actionsOpen(this.#needs.facts(), this.#needs.responseId);
  }

  /** The same with the entries that said so. */
  open(): ReadonlyMap<Action, readonly Fact[]> {
    return openByAction(this.#needs.facts(), this.#needs.responseId);
  }

  /** What follows from it, and what of it was decided. */
  outcome(): Outcome {
    const { facts, responseId, today } = this.#needs;
    return outcomeOfAnswers(readCircumstances(this.#reading, today()), facts(), responseId, today());
  }

  /** What cannot wait, and is not recorded yet. */
  urgent(): readonly Following[] {
    const { facts, responseId, today } = this.#needs;
    return whatCannotWait(readCircumstances(this.#reading, today()), facts(), responseId);
  }

  get #reading(): Pick<Form, 'states' | 'scores'> {
    const form = this.#needs.form();
    return { states: () => (this.#states ??= form.states()), scores: () => form.scores() };
  }
}
