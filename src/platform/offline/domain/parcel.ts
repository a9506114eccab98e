import type { ParcelName } from './parcel-frame.ts';

/**
 * Something that a person gave on this device and that its owner is not to read. `note` is what the owner may know of it. `forService` opens at the service
 * alone; `forCode` with the code on a card, until it is closed for good. Both lie inside the profile's own seal.
 */
export type Parcel = ParcelName &
  Readonly<{
    /** In the order in which they were begun here. */
    order: number;
    note: unknown;
    /** Base64url. */
    forService: string;
    /** Base64url; null once nobody goes on with it. Only then it is sent. */
    forCode: string | null;
    /** In the service's word, where it would not take it; it is not sent again before somebody asks for it. */
    refusal: string | null;
  }>;

/** `with-code`: whoever has the code goes on with it. `waiting`: goes at the next contact. `refused`: stays until somebody asks for another try. */
export type ParcelState = 'with-code' | 'waiting' | 'refused';

export function parcelState({ forCode, refusal }: Parcel): ParcelState {
  if (forCode !== null) return 'with-code';
  return refusal === null ? 'waiting' : 'refused';
}

/** How many of a device the service does not have, of every kind. */
export type ParcelCounts = Readonly<Record<ParcelState, number>>;

export function countParcels(parcels: Iterable<Parcel>): ParcelCounts {
  const counts = { 'with-code': 0, waiting: 0, refused: 0 };
  for (const parcel of parcels) counts[parcelState(parcel)] += 1;
  return counts;
}
