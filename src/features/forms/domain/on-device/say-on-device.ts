import { addDays, type LocalDate } from '#platform/calendar/local-date.ts';
import type { Translator } from '#platform/language/translator.ts';

import { countKept, putDownForDays, type KeptResponse } from './kept-response.ts';
import { stateOnDevice, type TakenAlong } from './taken-along.ts';

type Say = Translator<`forms.device.${'state' | 'kept-state' | 'kept-count' | 'refused'}`>;

/** Whether a survey can be asked on a day, and that what was begun in time still counts. */
export function saySurvey(t: Say, taken: Pick<TakenAlong, 'opensOn' | 'closesOn'>, today: LocalDate): string {
  const state = stateOnDevice(taken, today);
  return t('forms.device.state', { state, on: state === 'over' ? (taken.closesOn ?? today) : taken.opensOn });
}

/** How a response stands, and, where the service would not take it, why and what to do. Never what it says. */
export function sayKept(t: Say, { state, begunOn, refusal }: KeptResponse): readonly string[] {
  const stands = t('forms.device.kept-state', { state, on: addDays(begunOn, putDownForDays + 1) });
  return refusal === null ? [stands] : [stands, t('forms.device.refused', { reason: refusal })];
}

/** How many stand how, what needs somebody first: `3 wait for the network`. Empty where there is nothing. */
export const sayCounts = (t: Say, kept: readonly KeptResponse[]): readonly string[] =>
  countKept(kept).map(({ state, count }) => t('forms.device.kept-count', { state, count }));
