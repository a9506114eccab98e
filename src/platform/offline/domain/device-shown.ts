import { daysBetween, type LocalDate } from '#platform/calendar/local-date.ts';

import type { LockKind } from './replica.ts';

/** A device as its owner and their team's coordinator see it. Days are civil, in England. */
export type DeviceShown = Readonly<{
  id: string;
  userId: string;
  userName: string;
  teamId: string;
  teamName: string;
  /** What kind of device, such as `Chrome, Linux`; empty where the browser did not say. */
  words: string;
  lock: LockKind;
  enrolledAt: Date;
  lastContactAt: Date | null;
  lastContactOn: LocalDate;
  /** When a copy of it was turned away. */
  copiedAt: Date | null;
  revokedAt: Date | null;
  revokeReason: string | null;
  revokedByName: string | null;
  /** Of the team: days without contact after which it forgets whom it held. */
  forgetAfterDays: number;
}>;

/**
 * `told`: it was in contact after it was revoked, so it knows; that it then removed everything is its own to do. `revoked`: it has not been in contact since, so it does not
 * know yet. `silent`: so long without contact that it has forgotten whom it held, if its clock is right.
 */
export type DeviceState = 'in-use' | 'silent' | 'revoked' | 'told';

export function daysSilent({ lastContactOn }: Pick<DeviceShown, 'lastContactOn'>, today: LocalDate): number {
  return Math.max(0, daysBetween(lastContactOn, today));
}

export function stateOfDevice(device: DeviceShown, today: LocalDate): DeviceState {
  const { revokedAt, lastContactAt, forgetAfterDays } = device;
  if (revokedAt !== null) return lastContactAt !== null && lastContactAt > revokedAt ? 'told' : 'revoked';
  return daysSilent(device, today) > forgetAfterDays ? 'silent' : 'in-use';
}
