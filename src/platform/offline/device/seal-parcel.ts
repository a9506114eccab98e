import { frameParcel, parcelHead, parcelInfo, type ParcelName } from '../domain/parcel-frame.ts';
import { packed } from './packing.ts';
import type { Bytes } from './profile-store.ts';
import { keyForService } from './service-key.ts';

const utf8 = new TextEncoder();

/** Seals a value for the service's eyes only. Whoever holds the device, and its key, cannot open it again. */
export async function sealForService(serviceKey: string, name: ParcelName, value: unknown): Promise<Bytes> {
  const { ephemeralKey, key } = await keyForService(serviceKey, parcelInfo);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const additionalData = parcelHead(name, { ephemeralKey, iv });
  const plain = await packed(utf8.encode(JSON.stringify(value)));
  const ciphertext = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plain));
  return frameParcel({ ephemeralKey, iv, ciphertext });
}
