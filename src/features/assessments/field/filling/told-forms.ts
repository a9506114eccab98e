import type { InstrumentName } from '#platform/instruments/domain/answer.ts';
import type { Instrument } from '#platform/instruments/domain/instrument.ts';
import type { FieldReference, FormToBegin } from '#platform/offline/domain/protocol.ts';

/** What the service has told of a version of a form; null where it may not be begun. */
export function toldOf(reference: FieldReference | null, { id, version }: InstrumentName): FormToBegin | null {
  return reference?.forms?.find((form) => form.id === id && form.version === version) ?? null;
}

/** True where a clinician has signed it: the instrument says so itself, or the service does. */
export const isSigned = (reference: FieldReference | null, instrument: Instrument): boolean =>
  instrument.signOff !== null || toldOf(reference, instrument)?.isSigned === true;
