import type { InstrumentName } from '#platform/instruments/domain/answer.ts';
import { compileInstrument } from '#platform/instruments/domain/form/compile-instrument.ts';
import { nowText } from '#platform/instruments/domain/form/form-surroundings.ts';
import type { CompiledInstrument } from '#platform/instruments/domain/form/definition.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Replica } from '#platform/offline/domain/replica.ts';
import { settle } from '#platform/record/domain/settle.ts';
import { AlongsideError } from '#platform/problems/alongside-error.ts';

import { begunAmong } from '../begun-among.ts';
import type { FillingScreenNeeds } from '../filling-needs.ts';
import { OpenFilling } from './open-filling.ts';

/** Why a filling is not opened: its beginning is not here, its version of the form is not, or the form was never fetched. */
export type NotOpened = 'gone' | 'other-version' | 'not-here';

type World = Readonly<{ replica: Replica; today: LocalDate; language: string }>;

const nameOf = ({ id, version }: InstrumentName): string => `${id} ${version}`;

/** The filling that is open on this device, one at a time, and the forms that were read. */
export class Fillings {
  readonly #needs: FillingScreenNeeds;
  readonly #compiled = new Map<string, CompiledInstrument>();
  #open: OpenFilling | null = null;
  #today: LocalDate | null = null;

  constructor(needs: FillingScreenNeeds) {
    this.#needs = needs;
  }

  /** What is open already, so that going to its next page waits for nothing. */
  opened(responseId: string): OpenFilling | null {
    return this.#open?.response.id === responseId && !this.#open.isGone ? this.#open : null;
  }

  async open(world: World, personId: string, responseId: string): Promise<OpenFilling | NotOpened> {
    this.#today = world.today;
    const known = this.opened(responseId);
    if (known !== null) return known;
    const { replica } = world;
    const recordsOf = (): readonly string[] => this.#needs.recordsOf(personId);
    const held = await replica.entriesOf(recordsOf());
    const begun = begunAmong(settle([...held.values()].flat())).find(({ response }) => response.id === responseId);
    if (begun === undefined) return 'gone';
    const compiled = await this.compiled(begun.response.instrument);
    if (typeof compiled === 'string') return compiled;
    const filling = await OpenFilling.open(
      {
        replica,
        recordsOf,
        compiled,
        surroundings: {
          today: world.today,
          now: nowText(Date.now()),
          newId: this.#needs.newId,
          language: world.language,
        },
        today: () => this.#today ?? world.today,
      },
      responseId,
    );
    if (filling === null) return 'gone';
    void replica.noteRead('assessment', recordsOf());
    this.#open?.close();
    this.#open = filling;
    return filling;
  }

  /** A form, read and checked once. */
  async compiled(name: InstrumentName): Promise<CompiledInstrument | NotOpened> {
    const known = this.#compiled.get(nameOf(name));
    if (known !== undefined) return known;
    const instrument = await this.#needs.loadInstrument(name).catch(() => 'not-here' as const);
    if (instrument === 'not-here') return 'not-here';
    if (instrument === null) return 'other-version';
    const compiled = compileInstrument(instrument);
    if (!compiled.ok) throw new AlongsideError('ALO-FIELD-002', `the form ${nameOf(name)} is not whole`);
    this.#compiled.set(nameOf(name), compiled.value);
    return compiled.value;
  }
}
