import type { RoleName } from '#platform/access/domain/roles.ts';
import type { InstrumentName } from '#platform/instruments/domain/answer.ts';
import type { Instrument } from '#platform/instruments/domain/instrument.ts';
import type { Translator } from '#platform/language/translator.ts';

/** What the screens of the assessment's questions are given. */
export type FillingScreenNeeds = Readonly<{
  /** What somebody is called; a hook. Null where the device does not know them. */
  useName: (personId: string) => string | null;
  /** The records that are theirs, as far as this device knows. */
  recordsOf: (personId: string) => readonly string[];
  /** Which forms came with the app, and one of them; it rejects where it was never fetched. */
  instruments: readonly InstrumentName[];
  loadInstrument: (name: InstrumentName) => Promise<Instrument | null>;
  /** Everything that these screens say, and the page that a person takes home; English where a language has no words. */
  loadWords: (language: string) => Promise<Translator>;
  /** Of entries and of instances of a repeat. */
  newId: () => string;
  roles: readonly RoleName[];
}>;

/** The form of the initial health assessment, in whichever version. */
export const assessmentForm = 'initial-health-assessment';
