import { z } from 'zod';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { answersSchema, type AnswersGiven } from '#platform/instruments/domain/answer.ts';

import type { FormKey } from '../stored-form.ts';
import { civilDate } from './taken-along.ts';

/** The most pieces of answers in one response, as at the desk, and the most characters of JSON of all of it. */
export const mostPieces = 5000;
export const longestResponse = 2_000_000;

/**
 * A response that was given on a device, as it goes to the service: its id is drawn there, so that it is kept once however often it comes. Of the code on
 * the card only the hash is in it; of whoever answered nothing but what they answered.
 */
export const deviceResponseShape = z
  .strictObject({
    id: z.guid(),
    collectionId: z.guid(),
    form: z.strictObject({ id: z.string().min(1).max(255), version: z.string().min(1).max(255) }),
    language: z.string().min(1).max(60),
    /** The device's own civil date in England. */
    begunOn: civilDate,
    /** Null where somebody stopped and did not go on. */
    doneOn: civilDate.nullable(),
    /** SHA-256 of the code on the card, in hexadecimal. */
    keyHash: z.string().regex(/^[0-9a-f]{64}$/),
    /** In the order in which they were given; the latest word on a question stands. */
    pieces: z.array(answersSchema).max(mostPieces),
  })
  .refine(({ id, form, pieces }) => pieces.every((piece) => isPieceOf(piece, id, form)), 'a piece of another response')
  .refine(({ pieces }) => pieces.every(({ mode }) => mode.is !== 'paper'), 'a device is no paper')
  .refine(({ begunOn, doneOn }) => doneOn === null || doneOn >= begunOn, 'ended before it began');

export type DeviceResponse = z.infer<typeof deviceResponseShape>;

const isPieceOf = ({ response, instrument }: AnswersGiven, id: string, form: FormKey): boolean =>
  response === id && instrument.id === form.id && instrument.version === form.version;

/** Begins one, once whoever answers has agreed. */
export function beginOnDevice(begun: Omit<DeviceResponse, 'doneOn' | 'pieces'>): DeviceResponse {
  return { ...begun, doneOn: null, pieces: [] };
}

/** With what a page said. Null where it was handed in, or is longer than anybody answers; nothing of it is changed then. */
export function withPieces(response: DeviceResponse, pieces: readonly AnswersGiven[]): DeviceResponse | null {
  if (response.doneOn !== null) return null;
  const next = { ...response, pieces: [...response.pieces, ...pieces] };
  return next.pieces.length > mostPieces || JSON.stringify(next).length > longestResponse ? null : next;
}

/** Handed in; twice is once. A clock that was set back meanwhile ends nothing before it began. */
export function handedInOn(response: DeviceResponse, today: LocalDate): DeviceResponse {
  if (response.doneOn !== null) return response;
  return { ...response, doneOn: today < response.begunOn ? response.begunOn : today };
}
