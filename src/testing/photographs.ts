/** Pictures of 24 by 16 points, as a browser writes them: each with a colour profile. */
export const pictures = {
  jpeg: fromBase64(
    '/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAAQABgDASIAAhEBAxEB/8QAFwAAAwEAAAAAAAAAAAAAAAAAAAQFA//EABsQAQABBQEAAAAAAAAAAAAAAADBBQZDRIGC/8QAFgEBAQEAAAAAAAAAAAAAAAAABQME/8QAHhEAAgEDBQAAAAAAAAAAAAAAAAECAxNhBBEScbH/2gAMAwEAAhEDEQA/AJ5Gp4uweR7g1/UIUZcZpjOtW9CS69MgmBvv4ALWT//Z',
  ),
  png: fromBase64(
    'iVBORw0KGgoAAAANSUhEUgAAABgAAAAQCAYAAAAMJL+VAAAAR0lEQVR4AeyRsQkAMAgExZWsskqmcZqskiY7JbUQkC++e+ELQXy48xNxkdjcicSNPCpoAQsRAdEaaUDkgOCgfVkP5KDy+GwPAAD//+tnSAAAAAAGSURBVAMAgNk+baul1XIAAAAASUVORK5CYII=',
  ),
  /** With transparency beside the picture. */
  webp: fromBase64(
    'UklGRl4CAABXRUJQVlA4WAoAAAAwAAAAFwAADwAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZBTFBIGgAAAAEXIBBIUp98jYgIB4EAYdKkVAUR/Q+1moETVlA4IE4AAAAQAwCdASoYABAALplotFoiqCgoCACYS1AF2I//3EAHQrgA/uoWgltp09dnxFHf+PUID37cJVP/5me1/1YkWf/SZO7fJ0/6qO//900YEAA=',
  ),
  webpLossless: fromBase64(
    'UklGRhoCAABXRUJQVlA4WAoAAAAwAAAAFwAADwAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZWUDhMLAAAAC8XwAMQFyAQSOLcfLNhFggkAe+5loCg6DnTA/IvCAQIkyalKojof1TqDIwA',
  ),
};

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(text, 'base64'));
}

const bytesOf = (text: string): Buffer => Buffer.from(text, 'latin1');

/** A segment of JPEG. */
export const segmentOf = (marker: number, body: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 0xff]), body]);

/** A JPEG with more segments after its beginning. */
export const jpegWith = (...segments: readonly Uint8Array[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(Buffer.concat([pictures.jpeg.subarray(0, 2), ...segments, pictures.jpeg.subarray(2)]));

/** EXIF as a telephone writes it: which way is up, and a text where places stand. `isLittle`: numbers backwards, as most telephones have them. */
export function exifOf(up: number, text: string, isLittle = true): Buffer {
  const n = (value: number, size: number): Buffer => {
    const bytes = Buffer.alloc(size);
    if (isLittle) bytes.writeUIntLE(value, 0, size);
    else bytes.writeUIntBE(value, 0, size);
    return bytes;
  };
  const tag = (id: number, kind: number, count: number, value: Buffer): Buffer =>
    Buffer.concat([n(id, 2), n(kind, 2), n(count, 4), value]);
  const head = Buffer.concat([bytesOf(isLittle ? 'II' : 'MM'), n(42, 2), n(8, 4), n(2, 2)]);
  const tags = [
    tag(0x010e, 2, text.length, n(38, 4)),
    tag(0x0112, 3, 1, Buffer.concat([n(up, 2), n(0, 2)])),
    n(0, 4),
    bytesOf(text),
  ];
  return segmentOf(0xe1, Buffer.concat([bytesOf('Exif\0\0'), head, ...tags]));
}

/** A PNG with one more part before its picture; with the sum that it ends in where `checksum` is given. */
export function pngWith(
  name: string,
  body: Uint8Array,
  checksum: (bytes: Uint8Array) => number,
): Uint8Array<ArrayBuffer> {
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  const named = Buffer.concat([bytesOf(name), body]);
  sum.writeUInt32BE(checksum(named));
  const afterHead = 33;
  const { png } = pictures;
  return Uint8Array.from(Buffer.concat([png.subarray(0, afterHead), length, named, sum, png.subarray(afterHead)]));
}

/** A WebP with one more part at its end. */
export function webpWith(webp: Uint8Array, name: string, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length);
  const whole = Buffer.concat([webp, bytesOf(name), length, body, Buffer.alloc(body.length % 2)]);
  whole.writeUInt32LE(whole.length - 8, 4);
  return Uint8Array.from(whole);
}
