import type { Tx } from '#platform/database/requester.ts';

import { canonical } from '../domain/canonical.ts';
import { forgottenAmong, knownTexts } from './what-the-log-has.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

type Named = Readonly<{ id?: unknown; subject?: Readonly<{ id?: unknown }> | null }> | null;

/**
 * What somebody says was written, without what the log has word for word, and without what is about a record that retention removed. On the owner's connection. What
 * cannot be read as an entry stays.
 */
export async function notInTheLog(tx: Tx, said: readonly unknown[]): Promise<readonly unknown[]> {
  const ids = said.flatMap((one) => idIn((one as Named)?.id));
  const subjects = said.flatMap((one) => idIn((one as Named)?.subject?.id));
  const known = await knownTexts(tx, ids);
  const forgotten = await forgottenAmong(tx, subjects);
  return said.filter((one) => {
    const { id, subject } = (one ?? {}) as NonNullable<Named>;
    const isKnown = typeof id === 'string' && known.get(id) === canonical(one);
    return !isKnown && !(typeof subject?.id === 'string' && forgotten.has(subject.id));
  });
}

const idIn = (id: unknown): readonly string[] => (typeof id === 'string' && uuid.test(id) ? [id] : []);
