/**
 * Something that only the service is to read, sealed on a device under a key that the device throws away: it cannot open it again itself.
 *
 *     1         format version
 *     65        the sender's ephemeral public key: P-256, uncompressed point
 *     12        iv
 *     the rest  AES-256-GCM (tag of 16 bytes last) over gzip over UTF-8 JSON
 *
 * The AES key is made as that of a carried file (`carried-file.ts`), with `parcelInfo` as HKDF's info. The parcel's kind and id, then everything before the
 * ciphertext, are its additional data: what was sealed as one parcel does not open as another.
 */
export const parcelInfo = 'alongside parcel v1';
export const parcelVersion = 1;

/** The most that a parcel unpacks to, in bytes; base64url of what is packed is at most this many characters. */
export const largestParcel = 4_000_000;

export type ParcelName = Readonly<{ kind: string; id: string }>;

export type ParcelFrame = Readonly<{
  /** 65 bytes. */
  ephemeralKey: Uint8Array;
  /** 12 bytes. */
  iv: Uint8Array;
  /** With the tag at its end. */
  ciphertext: Uint8Array;
}>;

const keyAt = 1;
const ivAt = keyAt + 65;
const headLength = ivAt + 12;
const tagLength = 16;

/** AES-GCM's additional data. */
export function parcelHead(
  { kind, id }: ParcelName,
  { ephemeralKey, iv }: Omit<ParcelFrame, 'ciphertext'>,
): Uint8Array<ArrayBuffer> {
  // Both are in letters that are one byte each.
  const name = Uint8Array.from(`${kind}\n${id}\n`, (letter) => letter.charCodeAt(0));
  const head = new Uint8Array(name.length + headLength);
  head.set(name);
  head.set(frontOf({ ephemeralKey, iv }), name.length);
  return head;
}

export function frameParcel(frame: ParcelFrame): Uint8Array<ArrayBuffer> {
  const sealed = new Uint8Array(headLength + frame.ciphertext.length);
  sealed.set(frontOf(frame));
  sealed.set(frame.ciphertext, headLength);
  return sealed;
}

/** Takes it apart; nothing of it is believed yet. Null where it is cut short, or of a format that is not known. */
export function readParcelFrame(sealed: Uint8Array): ParcelFrame | null {
  if (sealed[0] !== parcelVersion || sealed.length < headLength + tagLength) return null;
  return {
    ephemeralKey: sealed.slice(keyAt, ivAt),
    iv: sealed.slice(ivAt, headLength),
    ciphertext: sealed.slice(headLength),
  };
}

function frontOf({ ephemeralKey, iv }: Omit<ParcelFrame, 'ciphertext'>): Uint8Array {
  const front = new Uint8Array(headLength);
  front[0] = parcelVersion;
  front.set(ephemeralKey, keyAt);
  front.set(iv, ivAt);
  return front;
}
