import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { InstanceChange } from '#platform/instruments/domain/answer.ts';
import { draftAnswers, type NewAnswer } from '#platform/instruments/domain/filling/draft-answers.ts';
import { answersGiven } from '#platform/instruments/domain/filling/filling-kinds.ts';
import type { Response } from '#platform/instruments/domain/filling/response.ts';
import type { Mode } from '#platform/instruments/domain/mode.ts';
import type { Replica } from '#platform/offline/domain/replica.ts';
import type { Entry } from '#platform/record/domain/entry.ts';

type SavingNeeds = Readonly<{
  replica: Pick<Replica, 'write'>;
  today: () => LocalDate;
  entries: readonly Entry[];
  response: () => Response;
  mode: () => Mode;
  /** What has to be done at once because of what was said, and is not recorded yet. */
  urgent: () => readonly Readonly<{ kind: string; body: unknown }>[];
  /** Entries were kept, and are among `entries` now. `hadFailed`: it had not gone before. */
  kept: (hadFailed: boolean) => void;
  failed: () => void;
}>;

/**
 * Keeps what was said, one entry after the other: each takes the place of those before it, so none is written before the one before it has an id. What is said
 * while one is being kept goes together in the next.
 */
export class SavingAnswers {
  /** Everything that is known of the person. */
  entries: readonly Entry[];
  failure: unknown = null;
  readonly #needs: SavingNeeds;
  /** Ids of entries that were written here, and those that were written since somebody began to read. */
  readonly #own = new Set<string>();
  #sinceReading: readonly Entry[] = [];
  #given: readonly NewAnswer[] = [];
  #changes: readonly InstanceChange[] = [];
  #running: Promise<void> | null = null;

  constructor(needs: SavingNeeds) {
    this.#needs = needs;
    this.entries = needs.entries;
  }

  /** What was said and is not kept yet. */
  get waiting(): readonly NewAnswer[] {
    return this.#given;
  }

  /** Resolves once everything that waits was kept, or could not be. */
  keep(given: readonly NewAnswer[], changes: readonly InstanceChange[] = []): Promise<void> {
    this.#given = [...this.#given, ...given];
    this.#changes = [...this.#changes, ...changes];
    if (this.#running !== null) return this.#running;
    if (this.#isIdle()) return Promise.resolve();
    this.#running = this.#run();
    return this.#running;
  }

  /** Reads anew what is known; what is kept here meanwhile stays with it. Not to be called again before it resolves. */
  async readAnew(read: () => Promise<readonly Entry[]>): Promise<void> {
    this.#sinceReading = [];
    const found = await read();
    const ids = new Set(found.map(({ id }) => id));
    this.entries = [...found, ...this.#sinceReading.filter(({ id }) => !ids.has(id))];
  }

  #isIdle(): boolean {
    return this.#given.length === 0 && this.#changes.length === 0;
  }

  async #run(): Promise<void> {
    while (!this.#isIdle()) {
      const [given, changes] = [this.#given, this.#changes];
      try {
        await this.#write(given, changes);
      } catch (error) {
        this.failure = error;
        this.#running = null;
        this.#needs.failed();
        return;
      }
      const hadFailed = this.failure !== null;
      this.failure = null;
      this.#given = this.#given.slice(given.length);
      this.#changes = this.#changes.slice(changes.length);
      this.#needs.kept(hadFailed);
    }
    this.#running = null;
  }

  async #write(given: readonly NewAnswer[], changes: readonly InstanceChange[]): Promise<void> {
    const { replica, today, response: responseNow, mode, urgent } = this.#needs;
    const response = responseNow();
    const ownToo = given.map((one) => ({ ...one, seen: this.#seenBy(response, one) }));
    const about = { subject: response.begun.subject, happened: { on: today() } };
    const drafts = draftAnswers(response, mode(), ownToo, changes);
    if (drafts.length === 0) return;
    const entries = await replica.write([
      ...drafts.map(({ body, replaces }) => ({ ...about, kind: answersGiven.kind, body, replaces })),
      ...urgent().map(({ kind, body }) => ({ ...about, kind, body })),
    ]);
    for (const { id } of entries) this.#own.add(id);
    this.#sinceReading = [...this.#sinceReading, ...entries];
    this.entries = [...this.entries, ...entries];
  }

  /** What is said here takes the place of what was said here before, whether or not its writer looked again in between. */
  #seenBy({ statements }: Response, { path, seen }: NewAnswer): readonly string[] {
    const standing = (statements.get(path) ?? []).map(({ entry }) => entry.id);
    return seen === undefined ? standing : [...new Set([...seen, ...standing.filter((id) => this.#own.has(id))])];
  }
}
