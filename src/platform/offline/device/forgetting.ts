import type { Forgotten } from '../domain/replica.ts';
import type { Contact, Profile } from './profile.ts';

/**
 * Takes subjects off the device, and what was worked out from them. Never anything of the outbox. Gives the ids back. `upTo`: how far the service was
 * followed when it said so; kept in the same step, as whoever is no longer followed must not be held beyond it.
 */
export async function forgetPeople(
  profile: Profile,
  ids: readonly string[],
  because: Forgotten['because'],
  upTo?: Readonly<{ log: string; cursor: string }>,
): Promise<readonly string[]> {
  await profile.inTurn(async () => {
    const people = ids.filter((id) => profile.held.get(id) === 'person').length;
    const before = profile.state.forgotten.find((one) => one.because === because)?.people ?? 0;
    const others = profile.state.forgotten.filter((one) => one.because !== because);
    const forgotten = people === 0 ? profile.state.forgotten : [...others, { people: before + people, because }];
    const gone = new Set(ids);
    const sync = { ...profile.state.sync, ...upTo };
    const stale = sync.stale.filter((id) => !gone.has(id));
    await profile.take({ forget: ids, state: { forgotten, sync: { ...sync, stale } } });
  });
  return ids;
}

/** Forgets everybody; the next contact begins from nothing, with the same log. Names that entries mentioned go too. */
export async function forgetEverybody(profile: Profile, because: Forgotten['because']): Promise<readonly string[]> {
  const ids = await forgetPeople(profile, [...profile.held.keys()], because);
  await profile.inTurn(() =>
    profile.take({ state: { names: {}, sync: { ...profile.state.sync, cursor: null, stale: [] } } }),
  );
  return ids;
}

const aDay = 86_400_000;

/** A clock this far ahead of the last contact is taken for wrong, and nothing is decided by it. */
const aYear = 365 * aDay;

export function isClockWrong(contact: Contact | null, nowMs: number): boolean {
  return contact !== null && nowMs - contact.deviceMs >= aYear;
}

/** True once nobody was met for longer than the organisation allows; before the first contact there is nobody to forget. */
export function isTooLongAgo({ state, contact }: Profile, nowMs: number): boolean {
  const days = state.reference?.settings.forgetAfterDays;
  if (days === undefined || contact === null || isClockWrong(contact, nowMs)) return false;
  return nowMs - contact.deviceMs > days * aDay;
}
