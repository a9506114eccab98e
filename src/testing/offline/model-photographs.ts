import type { PhotographAnswer, PhotographRequest } from '#platform/offline/domain/protocol.ts';

import type { ModelLog } from './model-log.ts';
import type { ModelDevice } from './model-rights.ts';

type Kept = Readonly<{ log: ModelLog; photographs: Map<string, Readonly<{ subject: string; bytes: string }>> }>;

/** What the model makes of a photograph: taken where an answer of the same colleague names it. Of pictures it knows how a JPEG begins. */
export function takePhotograph(
  { log, photographs }: Kept,
  device: ModelDevice,
  { subject, name, bytes }: Pick<PhotographRequest, 'subject' | 'name' | 'bytes'>,
): PhotographAnswer['outcome'] {
  const [first, second] = Buffer.from(bytes, 'base64url');
  if (first !== 0xff || second !== 0xd8) return 'refused';
  const isNamed = log.of(subject).some(({ entry }) => {
    const { answers = [] } = entry.body as { answers?: readonly { said: { value?: unknown } }[] };
    const isOwn = entry.author === device.userId && entry.team === device.teamId;
    return isOwn && entry.kind === 'answers-given' && answers.some(({ said }) => said.value === name);
  });
  if (!isNamed) return 'not-named';
  if (!photographs.has(name)) photographs.set(name, { subject, bytes });
  return 'kept';
}
