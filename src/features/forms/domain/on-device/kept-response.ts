import { addDays, type LocalDate } from '#platform/calendar/local-date.ts';

import type { DeviceOutcome, DeviceRefusal } from './judge-device-response.ts';

/**
 * Where a response stands on the device that it was begun on. `open`: somebody is at it now. `put-down`: whoever answers goes on with the code on their card.
 * `waiting`: goes at the next contact. `refused`: the service would not take it, and says why. `gone`: nothing of it is here any more.
 */
export type KeptState = 'open' | 'put-down' | 'waiting' | 'refused' | 'gone';

/** `set-aside`: nobody will go on with it here, and what was answered goes as it is. `lost-sight`: the device locked, or the app ended, in the middle. */
export type KeptEvent =
  | 'put-down'
  | 'lost-sight'
  | 'code-given'
  | 'handed-in'
  | 'set-aside'
  | 'sent'
  | 'refused'
  | 'try-again'
  | 'taken-back';

/** What becomes of it. An event that is not listed for a state changes nothing. */
export const keptTransitions: Readonly<Record<KeptState, Readonly<Partial<Record<KeptEvent, KeptState>>>>> = {
  open: { 'put-down': 'put-down', 'lost-sight': 'put-down', 'handed-in': 'waiting', 'taken-back': 'gone' },
  'put-down': { 'code-given': 'open', 'set-aside': 'waiting', 'taken-back': 'gone' },
  waiting: { sent: 'gone', refused: 'refused', 'taken-back': 'gone' },
  refused: { 'try-again': 'waiting', 'taken-back': 'gone' },
  gone: {},
};

export const afterEvent = (state: KeptState, event: KeptEvent): KeptState => keptTransitions[state][event] ?? state;

/**
 * Whose key opens it on the device, inside the profile's own: the code on the card while it can be gone on with; nobody's but the service's from then on, so
 * that whoever looks after the device cannot read it either.
 */
export function sealedFor(state: KeptState): 'code' | 'service' | 'nobody' {
  if (state === 'gone') return 'nobody';
  return state === 'open' || state === 'put-down' ? 'code' : 'service';
}

/** What the device's owner may know of a response: which survey, in which language, since when, how it stands. Nothing of what was answered. */
export type KeptResponse = Readonly<{
  id: string;
  collectionId: string;
  language: string;
  begunOn: LocalDate;
  keyHash: string;
  state: KeptState;
  isDone: boolean;
  refusal: DeviceRefusal | null;
}>;

/** After the service said what became of it. What was taken back there goes here too: nobody's answers come again after that. */
export function afterOutcome(kept: KeptResponse, outcome: DeviceOutcome): KeptResponse {
  if (outcome.is !== 'refused') return { ...kept, state: afterEvent(kept.state, 'sent'), refusal: null };
  if (outcome.reason === 'withdrawn') return { ...kept, state: afterEvent(kept.state, 'taken-back'), refusal: null };
  return { ...kept, state: afterEvent(kept.state, 'refused'), refusal: outcome.reason };
}

/** Days for which somebody may come back with their card before what they answered goes as it is. */
export const putDownForDays = 14;

/** Which go at this contact, in the order in which they were begun on this device (that of `kept`). */
export const toSend = (kept: readonly KeptResponse[]): readonly KeptResponse[] =>
  kept.filter(({ state }) => state === 'waiting');

/** Those that nobody came back to. What somebody answered is not kept on a phone for ever, and is not thrown away either. */
export const toSetAside = (kept: readonly KeptResponse[], today: LocalDate): readonly KeptResponse[] =>
  kept.filter(({ state, begunOn }) => state === 'put-down' && today > addDays(begunOn, putDownForDays));

/** Ids of the collections whose words stay on the device although the service does not send them any more: somebody may still go on in them. */
export const stillNeeded = (kept: readonly KeptResponse[]): ReadonlySet<string> =>
  new Set(kept.filter(({ state }) => sealedFor(state) === 'code').map(({ collectionId }) => collectionId));

/** One line of what the screen says: how many stand in a state. */
export type KeptCount = Readonly<{ state: Exclude<KeptState, 'gone'>; count: number }>;

/** In the order in which they concern the reader: what needs somebody first. States with nothing are left out. */
export function countKept(kept: readonly KeptResponse[]): readonly KeptCount[] {
  return (['refused', 'put-down', 'open', 'waiting'] as const)
    .map((state) => ({ state, count: kept.filter((one) => one.state === state).length }))
    .filter(({ count }) => count > 0);
}
