import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { InstanceChange } from '#platform/instruments/domain/answer.ts';
import { idsOf, type NewAnswer } from '#platform/instruments/domain/filling/draft-answers.ts';
import type { Response } from '#platform/instruments/domain/filling/response.ts';
import type { CompiledInstrument } from '#platform/instruments/domain/form/definition.ts';
import { openForm, type Effect, type Form, type Written } from '#platform/instruments/domain/form/form.ts';
import type { FormSurroundings } from '#platform/instruments/domain/form/form-surroundings.ts';
import { instanceAt } from '#platform/instruments/domain/form/instance-ids.ts';
import { unansweredIn, type FormPage } from '#platform/instruments/domain/paging.ts';
import type { Replica } from '#platform/offline/domain/replica.ts';
import type { Entry } from '#platform/record/domain/entry.ts';
import { settle, type Settled } from '#platform/record/domain/settle.ts';

import { spokenBy } from '../../domain/spoken-languages.ts';
import { begunAmong, type BegunResponse } from '../begun-among.ts';
import { beforeDrawing } from './before-drawing.ts';
import { FillingMeaning } from './filling-meaning.ts';
import type { WrongAnswers } from './hand.ts';
import { SavingAnswers } from './saving-answers.ts';
import { takeIn, touchedBy } from './take-in.ts';

export type FillingNeeds = Readonly<{
  replica: Pick<Replica, 'entriesOf' | 'write' | 'onChange'>;
  /** The records that are the person's now. */
  recordsOf: () => readonly string[];
  compiled: CompiledInstrument;
  surroundings: Omit<FormSurroundings, 'seed'>;
  today: () => LocalDate;
}>;

/** What is to be drawn anew: the paths that stand otherwise, or everything. */
export type Touched = ReadonlySet<string> | 'all';

/** What a colleague writes, on another device, is read this long after it came; many entries come one after the other. */
const hearAfterMs = 250;

/**
 * One filling while it is open on this device: the form as it stands, what was said and is being kept, and what a sync brings in meanwhile. All screens of
 * a filling share it, so that going from one page to the next opens nothing anew.
 */
export class OpenFilling {
  readonly compiled: CompiledInstrument;
  /** What it comes to as it stands. */
  readonly means: FillingMeaning;
  readonly wrong: WrongAnswers = new Map();
  readonly #needs: FillingNeeds;
  readonly #listeners = new Set<(touched: Touched) => void>();
  readonly #saving: SavingAnswers;
  #settled: Settled;
  #begun: BegunResponse;
  #form: Form;
  #unkept: readonly Written[] = [];
  #hearing: ReturnType<typeof setTimeout> | null = null;
  #heard: Promise<void> = Promise.resolve();
  readonly #stop: () => void;
  #isGone = false;
  #language: string;
  #beside: string | null;

  private constructor(needs: FillingNeeds, settled: Settled, begun: BegunResponse, entries: readonly Entry[]) {
    this.#needs = needs;
    this.#settled = settled;
    this.#begun = begun;
    this.compiled = needs.compiled;
    this.#language = needs.surroundings.language;
    this.#beside = spokenBy(this.compiled.instrument, begun.response.begun.body.language);
    this.means = new FillingMeaning({
      form: () => this.#form,
      facts: () => this.#settled.facts,
      responseId: begun.response.id,
      today: needs.today,
    });
    this.#form = this.#opened();
    this.#saving = new SavingAnswers({
      replica: needs.replica,
      today: needs.today,
      entries,
      response: () => this.response,
      mode: () => this.means.mode,
      urgent: () => this.means.urgent(),
      kept: (hadFailed) => {
        this.#settle();
        if (hadFailed) this.#draw('all');
      },
      failed: () => this.#draw('all'),
    });
    this.#stop = needs.replica.onChange((ids) => {
      const records = needs.recordsOf();
      if (ids === null || ids.some((id) => records.includes(id))) this.#hearSoon();
    });
  }

  /** Null where this device does not hold the filling's beginning. */
  static async open(needs: FillingNeeds, responseId: string): Promise<OpenFilling | null> {
    const entries = await entriesOf(needs);
    const settled = settle(entries);
    const begun = begunAmong(settled).find(({ response }) => response.id === responseId);
    return begun === undefined ? null : new OpenFilling(needs, settled, begun, entries);
  }

  get form(): Form {
    return this.#form;
  }

  get response(): Response {
    return this.#begun.response;
  }

  get isDone(): boolean {
    return this.#begun.isDone;
  }

  /** Its beginning is no longer on this device: it was thrown away, or the person has moved on. */
  get isGone(): boolean {
    return this.#isGone;
  }

  /** Why what was said last could not be kept; null while all is well. It is tried again with the next answer. */
  get failure(): unknown {
    return this.#saving.failure;
  }

  get pages(): readonly FormPage[] {
    return this.means.pages;
  }

  onDraw(listener: (touched: Touched) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  seenOf(path: string): readonly string[] {
    return idsOf(this.response, path);
  }

  /** Takes answers into the form and begins to keep them, with what the form answers because of them. */
  say(given: readonly NewAnswer[]): Promise<void> {
    const effects = given.map(({ path, said }) => {
      const answered = this.#form.answer(path, said);
      // Where it has no bearing any more it is kept all the same, and not counted.
      return answered.ok ? answered.value : this.#form.take(path, said);
    });
    this.means.changed();
    return this.#keptAndDrawn(this.#saving.keep([...this.#takeWritten(), ...given]), touchedBy(effects));
  }

  /** Adds an instance to a repeat; gives its path, or null where there can be no more. */
  add(repeat: string): string | null {
    const id = this.#needs.surroundings.newId();
    const added = this.#form.addInstance(repeat, id);
    if (!added.ok) return null;
    this.#changed(added.value, { path: repeat, id, is: 'there' });
    return added.value.path;
  }

  remove(instance: string): void {
    const gone = instanceAt(instance);
    const removed = gone === null ? null : this.#form.removeInstance(instance);
    if (gone !== null && removed?.ok === true)
      this.#changed(removed.value, { path: gone.repeat, id: gone.id, is: 'removed' });
  }

  /** Says of every question of a section that has no answer that the person does not wish to speak of it; also of those that come up because of it. */
  async decline(section: string): Promise<void> {
    const unanswered = (): readonly string[] => unansweredIn(this.pages, section);
    for (let open = unanswered(); open.length > 0; open = unanswered()) {
      await this.say(open.map((path) => ({ path, said: { is: 'prefer-not-to-say' }, seen: this.seenOf(path) })));
    }
  }

  speak(language: string): void {
    if (language === this.#language) return;
    this.#language = language;
    this.#form.speak(language);
    this.#draw('all');
  }

  /** The language that is shown beside the reader's; null for none. */
  get beside(): string | null {
    return this.#beside;
  }

  showBeside(language: string | null): void {
    this.#beside = language;
    this.#draw('all');
  }

  /** Resolves once everything that was said is kept, or cannot be. */
  kept(): Promise<void> {
    return this.#saving.keep([]);
  }

  close(): void {
    this.#stop();
    if (this.#hearing !== null) clearTimeout(this.#hearing);
    this.#listeners.clear();
  }

  #changed(effect: Effect, change: InstanceChange): void {
    this.#draw(touchedBy([effect]));
    void this.#saving.keep(this.#takeWritten(), [change]);
  }

  async #keptAndDrawn(kept: Promise<void>, touched: Touched): Promise<void> {
    await beforeDrawing(kept);
    this.#draw(touched);
    await kept;
  }

  #hearSoon(): void {
    if (this.#hearing !== null) clearTimeout(this.#hearing);
    // A device that has locked meanwhile has nothing to read, and nobody to show it to.
    this.#hearing = setTimeout(() => void this.hear().catch(() => undefined), hearAfterMs);
  }

  /** Reads what this device holds now, and takes in what others said. */
  hear(): Promise<void> {
    const hear = async (): Promise<void> => {
      await this.#saving.readAnew(() => entriesOf(this.#needs));
      this.#settle();
    };
    this.#heard = this.#heard.then(hear, hear);
    return this.#heard;
  }

  /** Brings form and entries together, after entries came or were kept. */
  #settle(): void {
    const before = this.response;
    const factsBefore = this.#settled.facts.length;
    this.#settled = settle(this.#saving.entries);
    const found = begunAmong(this.#settled).find(({ response }) => response.id === before.id);
    if (found === undefined) {
      this.#isGone = true;
      this.#draw('all');
      return;
    }
    const wasDone = this.isDone;
    this.#begun = found;
    const { said } = found.response.answers;
    // Something that was said is not there any more, as it was thrown away: no answer says so, and the form begins anew. So it does where others have
    // begun to fill it before anything was said here.
    const isLess = Object.keys(before.answers.said).some((path) => said[path] === undefined);
    if (isLess || (this.#unkept.length > 0 && found.response.entries.length > 0)) {
      this.#beginAnew();
      return;
    }
    const waiting = new Set(this.#saving.waiting.map(({ path }) => path));
    const effects = takeIn(this.#form, found.response.answers, waiting);
    // What somebody else's answer set off was said where it was given.
    if (this.#form.takeWritten().some(({ path }) => said[path] === undefined)) {
      this.#beginAnew();
      return;
    }
    const isOtherwise =
      factsBefore !== this.#settled.facts.length ||
      wasDone !== found.isDone ||
      before.differing.join() !== found.response.differing.join();
    this.#draw(isOtherwise ? 'all' : touchedBy(effects));
  }

  #beginAnew(): void {
    this.#form = this.#opened();
    for (const { path, said } of this.#saving.waiting) this.#form.take(path, said);
    this.#draw('all');
  }

  /** What the form answered itself and nobody has kept yet. */
  #takeWritten(): readonly Written[] {
    const written = [...this.#unkept, ...this.#form.takeWritten()];
    this.#unkept = [];
    return written;
  }

  #opened(): Form {
    const { response } = this.#begun;
    this.means.changed();
    const { surroundings } = this.#needs;
    const form = openForm(this.compiled, response.answers, {
      ...surroundings,
      language: this.#language,
      seed: response.id,
    });
    this.#unkept = form.takeWritten();
    return form;
  }

  #draw(touched: Touched): void {
    if (touched !== 'all' && touched.size === 0) return;
    this.means.changed();
    for (const listener of [...this.#listeners]) listener(touched);
  }
}

async function entriesOf({ replica, recordsOf }: FillingNeeds): Promise<readonly Entry[]> {
  const found = await replica.entriesOf(recordsOf());
  return [...found.values()].flat();
}
