import type { InstrumentName } from '#platform/instruments/domain/answer.ts';
import type { Instrument } from '#platform/instruments/domain/instrument.ts';

declare const INSTRUMENT_FILES: readonly (InstrumentName & Readonly<{ address: string }>)[];

/** The forms that came with the app: files of their own, fetched with it and kept with it. */
export const instruments: readonly InstrumentName[] = INSTRUMENT_FILES.map(({ id, version }) => ({ id, version }));

/** Null for a version that did not come with this app. Rejects where the file was never fetched and there is no network. */
export async function loadInstrument({ id, version }: InstrumentName): Promise<Instrument | null> {
  const file = INSTRUMENT_FILES.find((one) => one.id === id && one.version === version);
  if (file === undefined) return null;
  const answer = await fetch(file.address);
  if (!answer.ok) throw new TypeError(`The form came with ${answer.status}`);
  // It was read and checked when the app was built.
  return (await answer.json()) as Instrument;
}
