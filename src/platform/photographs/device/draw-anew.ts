import { drawnSize } from '../domain/drawn-size.ts';
import { photographLimits } from '../domain/photograph.ts';

const qualities = [0.85, 0.7, 0.5];

/**
 * A photograph drawn once more, as a JPEG: the right way up, with so many points on its longer side at most, and with nothing of what the camera wrote beside it. Null where this
 * browser cannot show what was chosen.
 */
export async function drawAnew(file: Blob, mostPoints: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const picture = await createImageBitmap(file).catch(() => null);
  if (picture === null) return null;
  const canvas = document.createElement('canvas');
  Object.assign(canvas, drawnSize(picture, mostPoints));
  const drawing = canvas.getContext('2d', { alpha: false });
  if (drawing === null) return null;
  drawing.fillStyle = '#fff';
  drawing.fillRect(0, 0, canvas.width, canvas.height);
  drawing.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  for (const quality of qualities) {
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
    if (blob !== null && blob.size <= photographLimits.bytesOnDevice) return new Uint8Array(await blob.arrayBuffer());
  }
  return null;
}
