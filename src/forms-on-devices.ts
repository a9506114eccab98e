import type { Tx } from '#platform/database/requester.ts';
import type { InstrumentName } from '#platform/instruments/domain/answer.ts';
import type { FormToBegin } from '#platform/offline/domain/protocol.ts';

import type { FindInstrument } from './features/forms/data/find-instrument.ts';

/** Which of these a device may begin: what a clinician has signed; in a demonstration, to try it out, what nobody has. */
export function formsToBegin(
  find: FindInstrument,
  names: readonly InstrumentName[],
  isDemonstration: boolean,
): (tx: Tx) => Promise<readonly FormToBegin[]> {
  return async (tx) => {
    const forms: FormToBegin[] = [];
    for (const { id, version } of names) {
      const found = await find(tx, id, version);
      const isSigned = found !== null && found.signOff !== null;
      if (isSigned || (found !== null && isDemonstration)) forms.push({ id, version, isSigned });
    }
    return forms;
  };
}
