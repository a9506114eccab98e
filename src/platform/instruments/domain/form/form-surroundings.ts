import type { LocalDate } from '#platform/calendar/local-date.ts';

/** What a form needs of the world around it. None of it is read from anywhere else. */
export type FormSurroundings = Readonly<{
  /** The date where the form is filled. */
  today: LocalDate;
  /** ISO 8601 with its offset: `2026-11-25T20:00:00.000+00:00`. */
  now: string;
  /** Ids for instances that a person adds; UUIDv7, so that their order is that of adding. */
  newId: () => string;
  /** The response's own id: what `random()`, `uuid()` and orders of chance are drawn from, the same whenever and wherever it is opened. */
  seed: string;
  /** Tag of the language that labels are read in. */
  language: string;
  /** What the device knows of itself and who uses it, for the questions that record it. */
  device?: Readonly<Partial<Record<'deviceid' | 'username' | 'email' | 'phonenumber', string>>>;
}>;

/** An instant, in milliseconds since 1970, as `now` has it. */
export const nowText = (ms: number): string => new Date(ms).toISOString().replace('Z', '+00:00');
