import { photographSide } from '#platform/instruments/domain/photograph-side.ts';
import { typedFieldsOf, type TypedProblem } from '#platform/instruments/domain/typed-answer.ts';
import type { Replica } from '#platform/offline/domain/replica.ts';
import { isStorageFull } from '#platform/offline/domain/storage-full.ts';
import { photographName } from '#platform/photographs/domain/photograph.ts';

import type { OpenFilling } from './open-filling.ts';

type TakingNeeds = Readonly<{
  filling: Pick<OpenFilling, 'form' | 'say' | 'seenOf' | 'wrong'> & {
    response: Pick<OpenFilling['response'], 'begun'>;
  };
  replica: Pick<Replica, 'keepPhotograph'>;
  /** Null where the browser cannot show it. */
  drawAnew: (file: Blob, mostPoints: number) => Promise<Uint8Array | null>;
  newId: () => string;
}>;

/** Keeps a photograph on this device, and then the answer that names it. False where it could not be: that is then said beside its question, and what stood there stays. */
export async function takePhotograph(needs: TakingNeeds, path: string, file: Blob): Promise<boolean> {
  const { filling, replica, drawAnew, newId } = needs;
  const state = filling.form.state(path);
  if (state?.is !== 'question') return false;
  const wrong = (is: TypedProblem['is']): false => {
    filling.wrong.set(path, { fields: typedFieldsOf(state), is });
    return false;
  };
  const seen = filling.seenOf(path);
  const bytes = await drawAnew(file, photographSide(state.question));
  if (bytes === null) return wrong('photograph-no-picture');
  const name = photographName({ id: newId(), mediaType: 'image/jpeg' });
  try {
    await replica.keepPhotograph({ subject: filling.response.begun.subject.id, name, bytes });
  } catch (error) {
    if (!isStorageFull(error)) throw error;
    return wrong('photograph-not-kept');
  }
  filling.wrong.delete(path);
  await filling.say([{ path, said: { is: 'value', value: name }, seen }]);
  return true;
}
