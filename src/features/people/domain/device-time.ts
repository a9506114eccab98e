import { londonDate } from '#platform/calendar/london.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';

const day = 86_400_000;
/** The last millisecond of the year 9999: what lies beyond is no date that a page can show. */
const lastMs = 253_402_300_799_999;

/**
 * What is to be said of when an entry was written. `writtenOn` is the writer's own clock, never corrected. `received` is there where the service received it
 * more than a day before or after that: `later` for work without a network, `before` for a clock that was ahead, as no letter comes before it was written.
 */
export type WrittenAndReceived = Readonly<{
  writtenOn: LocalDate;
  received: Readonly<{ on: LocalDate; is: 'later' | 'before' }> | null;
}>;

/** `receivedAt` null where nobody knows. Only devices are asked about: what a desk or a list writes is received as it is written. */
export function writtenAndReceived(
  written: Readonly<{ ms: number; device: string }>,
  receivedAt: Date | null,
): WrittenAndReceived {
  const ms = Math.min(written.ms, lastMs);
  const writtenOn = londonDate(ms);
  const off = receivedAt === null || !isDevice(written.device) ? 0 : receivedAt.getTime() - ms;
  if (receivedAt === null || Math.abs(off) <= day) return { writtenOn, received: null };
  return { writtenOn, received: { on: londonDate(receivedAt.getTime()), is: off > 0 ? 'later' : 'before' } };
}

/** A device is known by its id; desks and the demonstration have names. */
const isDevice = (name: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(name);
