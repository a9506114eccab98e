import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { exifOf, jpegWith, pictures, pngWith, segmentOf, webpWith } from '../../../testing/photographs.ts';
import { cleanPhotograph } from './clean-photograph.ts';
import { photographLimits } from './photograph.ts';
import { checksum } from './rebuild-png.ts';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text, 'latin1'));
const place = 'GPS 51.5007 N 0.1246 W, 12 Harbour Road';
const together = (...parts: readonly Uint8Array[]) => Uint8Array.from(Buffer.concat(parts));

function cleaned(bytes: Uint8Array): Uint8Array {
  const clean = cleanPhotograph(bytes);
  if (!clean.ok) throw new Error(`refused: ${clean.problems.join()}`);
  return clean.value.bytes;
}
const refusal = (bytes: Uint8Array): string => {
  const clean = cleanPhotograph(bytes);
  return clean.ok ? 'kept' : clean.problems.join();
};
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
/** The picture with other numbers where its size stands. */
const changed = (bytes: Uint8Array, at: number, ...values: readonly number[]): Uint8Array<ArrayBuffer> => {
  const copy = Uint8Array.from(bytes);
  copy.set(values, at);
  return copy;
};
const frameIn = (jpeg: Uint8Array): number => Buffer.from(jpeg).indexOf(Buffer.from([0xff, 0xc0]));

describe('what a photograph says beside its picture is taken out', () => {
  test.each([
    ['EXIF', jpegWith(exifOf(1, place))],
    ['EXIF with its numbers the other way round', jpegWith(exifOf(6, place, false))],
    ['XMP', jpegWith(segmentOf(0xe1, bytesOf(`http://ns.adobe.com/xap/1.0/\0${place}`)))],
    ['IPTC', jpegWith(segmentOf(0xed, bytesOf(place)))],
    ['a remark', jpegWith(segmentOf(0xfe, bytesOf(place)))],
    ['a small copy in JFIF', jpegWith(segmentOf(0xe0, bytesOf(`JFIF\0${place}`)))],
    ['what follows Adobe’s mark', jpegWith(segmentOf(0xee, bytesOf(`Adobe${'\0'.repeat(7)}${place}`)))],
    ['a second picture or a film after the end', together(pictures.jpeg, bytesOf(place), pictures.jpeg)],
    ['text in a PNG', pngWith('tEXt', bytesOf(place), checksum)],
    ['EXIF in a PNG', pngWith('eXIf', bytesOf(place), checksum)],
    ['what follows the end of a PNG', together(pictures.png, bytesOf(place))],
    ['EXIF in a WebP', webpWith(pictures.webp, 'EXIF', bytesOf(place))],
    ['XMP in a WebP', webpWith(pictures.webpLossless, 'XMP ', bytesOf(place))],
    ['what no WebP has', webpWith(pictures.webp, 'note', bytesOf(place))],
    ['what follows the end of a WebP', together(pictures.webp, bytesOf(place))],
  ])('%s', (_, bytes) => {
    expect(textOf(bytes)).toContain(place);
    expect(textOf(cleaned(bytes))).not.toContain('Harbour');
  });

  test.each(Object.entries(pictures))('colour profiles: a %s', (_, bytes) => {
    expect(textOf(cleaned(bytes))).not.toContain('acsp');
  });

  test('and everything that it does not know, whatever it is', () => {
    const applications = fc.integer({ min: 0xe0, max: 0xef });
    const body = fc.uint8Array({ minLength: 8, maxLength: 200 });
    fc.assert(
      fc.property(fc.array(fc.tuple(applications, body), { maxLength: 5 }), (segments) => {
        const marked = segments.map(([marker, one]) => segmentOf(marker, together(one, bytesOf(place))));
        return !textOf(cleaned(jpegWith(...marked))).includes('Harbour');
      }),
    );
  });
});

describe('the picture stays', () => {
  test('with which way is up, said by EXIF written anew', () => {
    const clean = cleaned(jpegWith(exifOf(6, place)));
    expect(textOf(clean).match(/Exif/g)).toHaveLength(1);
    expect(cleaned(clean)).toEqual(clean);
    expect(cleaned(jpegWith(exifOf(6, 'elsewhere', false)))).toEqual(clean);
    expect(textOf(cleaned(jpegWith(exifOf(1, place))))).not.toContain('Exif');
    expect(textOf(cleaned(jpegWith(exifOf(9, place))))).not.toContain('Exif');
  });

  test('with how its colours are to be read', () => {
    const clean = cleaned(jpegWith(segmentOf(0xee, bytesOf('Adobe\0d\0\0\0\0\u0001'))));
    expect(textOf(clean)).toContain('Adobe\0d\0\0\0\0\u0001');
  });

  test.each([
    ['jpeg', 'image/jpeg'],
    ['png', 'image/png'],
    ['webp', 'image/webp'],
    ['webpLossless', 'image/webp'],
  ] as const)('a %s is %s by its first bytes, and cleaning it twice is cleaning it once', (name, mediaType) => {
    const clean = cleanPhotograph(pictures[name]);
    expect(clean).toMatchObject({ ok: true, value: { mediaType } });
    const once = cleaned(pictures[name]);
    expect(cleaned(once)).toEqual(once);
    expect(once.length).toBeLessThanOrEqual(pictures[name].length);
  });

  test('of a WebP with its transparency', () => {
    expect(textOf(cleaned(pictures.webp))).toMatch(/^RIFF....WEBPVP8X.{14}ALPH/s);
    expect(textOf(cleaned(pictures.webpLossless))).toMatch(/^RIFF....WEBPVP8L/s);
  });
});

describe('what is no photograph is refused', () => {
  test.each([
    ['nothing', new Uint8Array(), 'no-picture'],
    ['a page', bytesOf('<!doctype html><script>alert(1)</script>'), 'no-picture'],
    ['a drawing with a script', bytesOf('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'no-picture'],
    ['a PDF', bytesOf('%PDF-1.7'), 'no-picture'],
    ['a GIF', bytesOf('GIF89a'), 'no-picture'],
    ['HEIC', bytesOf('\0\0\0\u0018ftypheic'), 'other-kind'],
    ['AVIF', bytesOf('\0\0\0\u0018ftypavif'), 'other-kind'],
    ['two bytes of a JPEG', Uint8Array.from([0xff, 0xd8]), 'no-picture'],
    ['a JPEG with nothing in it', Uint8Array.from([0xff, 0xd8, 0xff, 0xd9]), 'damaged'],
    ['a JPEG of no height', changed(pictures.jpeg, frameIn(pictures.jpeg) + 5, 0, 0), 'damaged'],
    ['a JPEG of two frames', jpegWith(segmentOf(0xc0, Uint8Array.from([8, 0, 1, 0, 1, 1]))), 'damaged'],
    ['a JPEG that browsers do not show', changed(pictures.jpeg, frameIn(pictures.jpeg) + 1, 0xc3), 'damaged'],
    ['a JPEG whose lengths lie', jpegWith(Uint8Array.from([0xff, 0xe1, 0xff, 0xff])), 'damaged'],
    ['a JPEG of a segment shorter than its own length', jpegWith(Uint8Array.from([0xff, 0xe1, 0, 1])), 'damaged'],
    ['an enormous JPEG', changed(pictures.jpeg, frameIn(pictures.jpeg) + 5, 0xff, 0xff, 0xff, 0xff), 'too-many-points'],
    ['a PNG that moves', pngWith('acTL', new Uint8Array(8), checksum), 'moving'],
    ['a PNG with a part twice', pngWith('IHDR', pictures.png.subarray(16, 29), checksum), 'damaged'],
    ['a PNG whose sums are wrong', changed(pictures.png, 45, 0), 'damaged'],
    ['a WebP that moves', webpWith(pictures.webp, 'ANIM', new Uint8Array(6)), 'moving'],
    ['a WebP with two pictures', webpWith(pictures.webpLossless, 'VP8L', new Uint8Array(9)), 'damaged'],
    ['a WebP of nothing', bytesOf('RIFF\u0004\0\0\0WEBP'), 'damaged'],
  ])('%s', (_, bytes, problem) => {
    expect(refusal(bytes)).toBe(problem);
  });

  test('and one that is larger than any is not even read', () => {
    expect(refusal(together(pictures.jpeg, new Uint8Array(photographLimits.bytes)))).toBe('too-large');
  });

  test('a JPEG in more scans than anybody needs keeps nobody busy', () => {
    const scan = pictures.jpeg.subarray(Buffer.from(pictures.jpeg).indexOf(Buffer.from([0xff, 0xda])), -2);
    const upTo = (scans: number) =>
      together(pictures.jpeg.subarray(0, -2), ...Array.from({ length: scans }, () => scan), pictures.jpeg.subarray(-2));
    expect([refusal(upTo(100)), refusal(upTo(300))]).toEqual(['kept', 'damaged']);
  });

  test.each(Object.entries(pictures))('a %s that was cut short, wherever', (_, bytes) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: bytes.length - 1 }),
        (length) => refusal(bytes.slice(0, length)) !== 'kept',
      ),
    );
  });

  test.each(Object.entries(pictures))('whatever is done to a %s, it is refused or is clean already', (_, bytes) => {
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const copy = Uint8Array.from(bytes);
        for (const [at, value] of changes) copy[at] = value;
        const clean = cleanPhotograph(copy);
        if (clean.ok) expect(cleaned(clean.value.bytes)).toEqual(clean.value.bytes);
      }),
    );
  });
});
