import { AlongsideError } from '#platform/problems/alongside-error.ts';

import type { Parcel } from '../domain/parcel.ts';
import type { ParcelName } from '../domain/parcel-frame.ts';
import type { SealedParcel } from '../domain/protocol.ts';
import { fromBase64Url, toBase64Url } from './base64-url.ts';
import { keyOfCode } from './keys/code-key.ts';
import type { Profile } from './profile.ts';
import { aesSeal } from './seal.ts';
import { sealForService } from './seal-parcel.ts';

const utf8 = new TextEncoder();
const text = new TextDecoder();
const sealedUnder = ({ kind, id }: ParcelName): string => `parcel\n${kind}\n${id}`;

/** Those of this device, in the order in which they were begun. One that does not open is left where it is on the disk. */
export const parcelsOf = ({ parcels }: Profile): readonly Parcel[] =>
  [...parcels.values()].sort((a, b) => a.order - b.order);

/** As it goes with others. */
export const sealedOf = ({ kind, id, forService }: Parcel): SealedParcel => ({ kind, id, sealed: forService });

/** Closes for good whatever somebody might still have gone on with. */
export const closeParcels = (profile: Profile): Promise<void> =>
  profile.inTurn(async () => {
    const put = parcelsOf(profile).filter(({ forCode }) => forCode !== null);
    if (put.length > 0)
      await profile.take({ parcels: { put: put.map((one) => ({ ...one, forCode: null })), drop: [] } });
  });

/** Keeps a parcel anew, unless it is closed: what it holds now, for the service, and, while somebody may go on with it, for their code. When it resolves, it survives the end of the process. */
export async function keepParcel(
  profile: Profile,
  name: ParcelName,
  { note, value, code }: Readonly<{ note: unknown; value: unknown; code: string | null }>,
): Promise<void> {
  const { reference } = profile.state;
  if (reference === null) throw new AlongsideError('ALO-DEVICE-004', 'the service was never met: its key is not here');
  const forService = toBase64Url(await sealForService(reference.carryKey, name, value));
  const forCode = code === null ? null : await sealedForCode(name, value, code);
  await change(profile, name, (before, last) => {
    // It may have been sent since: what comes late does not open it again.
    if (before !== null && before.forCode === null) return null;
    return { ...name, order: before?.order ?? last + 1, note, forService, forCode, refusal: null };
  });
}

/** What a parcel holds, for whoever has the code; null where that is not its code, or it is closed, or there is none. */
export async function openWithCode(profile: Profile, name: ParcelName, code: string): Promise<unknown> {
  const sealed = profile.parcels.get(name.id)?.forCode ?? null;
  if (sealed === null) return null;
  const seal = aesSeal(await keyOfCode(code, name.id));
  const plain = await seal.open(sealedUnder(name), fromBase64Url(sealed));
  return plain === null ? null : (JSON.parse(text.decode(plain)) as unknown);
}

/** From here on it opens at the service alone, and waits to be sent. Also what asks for another try. */
export const closeParcel = (profile: Profile, name: ParcelName, note: unknown): Promise<void> =>
  change(profile, name, (before) => (before === null ? null : { ...before, note, forCode: null, refusal: null }));

export const refuseParcel = (profile: Profile, name: ParcelName, refusal: string): Promise<void> =>
  change(profile, name, (before) => (before === null ? null : { ...before, refusal }));

/** Nothing of it is on this device any more. */
export const dropParcel = (profile: Profile, { id }: ParcelName): Promise<void> =>
  profile.inTurn(() => profile.take({ parcels: { put: [], drop: [id] } }));

async function sealedForCode(name: ParcelName, value: unknown, code: string): Promise<string> {
  const seal = aesSeal(await keyOfCode(code, name.id));
  return toBase64Url(await seal.seal(sealedUnder(name), utf8.encode(JSON.stringify(value))));
}

function change(
  profile: Profile,
  { id }: ParcelName,
  next: (before: Parcel | null, last: number) => Parcel | null,
): Promise<void> {
  return profile.inTurn(async () => {
    const parcel = next(profile.parcels.get(id) ?? null, parcelsOf(profile).at(-1)?.order ?? 0);
    if (parcel !== null) await profile.take({ parcels: { put: [parcel], drop: [] } });
  });
}
