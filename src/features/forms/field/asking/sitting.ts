import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { CompiledInstrument } from '#platform/instruments/domain/form/definition.ts';
import type { Mode } from '#platform/instruments/domain/mode.ts';
import type { TypedFields } from '#platform/instruments/domain/typed-answer.ts';

import type { OpenFilling } from '../../domain/fill-page.ts';
import { answerPage, openOnDevice, type PageAnswered } from '../../domain/on-device/asking.ts';
import type { AtHand, SurveyAnswers } from '../survey-answers.ts';

type SittingNeeds = Readonly<{
  answers: Pick<SurveyAnswers, 'keep' | 'handIn' | 'takeBack'>;
  compiled: CompiledInstrument;
  today: () => LocalDate;
  nowMs: () => number;
}>;

/**
 * Somebody is answering a survey on this device. While they are at a page it is kept as it stands after each answer, always on top of what stood when the page was opened, so that a phone that dies costs
 * the answer in hand at most, and a page says what it says once.
 */
export class Sitting {
  readonly #needs: SittingNeeds;
  #atHand: AtHand;
  #last: Promise<void> = Promise.resolve();
  /** How what is answered from here on comes about. */
  mode: Mode;

  constructor(needs: SittingNeeds, atHand: AtHand, mode: Mode) {
    this.#needs = needs;
    this.#atHand = atHand;
    this.mode = mode;
  }

  /** As whoever answers writes it on a card. */
  get code(): string {
    return this.#atHand.code;
  }

  get language(): string {
    return this.#atHand.response.language;
  }

  /** What was answered so far, in words of a language of the form. */
  open(language: string): OpenFilling {
    return openOnDevice({ ...this.#atHand.response, language }, this.#around());
  }

  /** Keeps a page as it stands while somebody is at it. Rejects where this device could not keep it. */
  note(at: string, typed: TypedFields): Promise<void> {
    return this.#keep({ ...this.#atHand, response: this.#answered(at, typed).response });
  }

  /** Takes a page that was answered; when it resolves, a phone that dies loses nothing of it. Rejects where this device could not keep it: the page is then as it was. */
  async answer(at: string, typed: TypedFields): Promise<PageAnswered> {
    const answered = this.#answered(at, typed);
    const next = { ...this.#atHand, response: answered.response };
    await this.#keep(next);
    this.#atHand = next;
    return answered;
  }

  /** Nobody on this device opens it from here on. */
  handIn(): Promise<void> {
    return this.#inTurn(() => this.#needs.answers.handIn(this.#atHand));
  }

  takeBack(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#needs.answers.takeBack(this.#atHand.code);
    });
  }

  #answered(at: string, typed: TypedFields): PageAnswered {
    return answerPage(this.#atHand.response, at, typed, this.#around());
  }

  #around() {
    const { compiled, today, nowMs } = this.#needs;
    return { compiled, today: today(), nowMs: nowMs(), mode: this.mode };
  }

  #keep(atHand: AtHand): Promise<void> {
    return this.#inTurn(() => this.#needs.answers.keep(atHand));
  }

  /** One after another: what is sealed first is on the disk first. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#last = this.#last.catch(() => undefined).then(work);
    return this.#last;
  }
}
