/** The kinds of picture that are kept, and what their names end in. */
export const mediaTypes = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' } as const;

export type MediaType = keyof typeof mediaTypes;

/** What a file field offers first. A telephone that takes pictures of another kind then gives one of these. */
export const acceptedPhotographs = Object.keys(mediaTypes).join(',');

/** How large a photograph may be. Points are counted along a side and in all. */
export const photographLimits = {
  bytes: 10 * 1024 * 1024,
  side: 10_000,
  points: 50_000_000,
  /** Of one that was drawn anew on a device. */
  sideOnDevice: 1600,
  bytesOnDevice: 2_500_000,
} as const;

/** A picture and nothing else. `id`: drawn by chance, a UUID in small letters. */
export type Photograph = Readonly<{ id: string; mediaType: MediaType; bytes: Uint8Array<ArrayBuffer> }>;

/** The name by which an answer knows a photograph. */
export const photographName = ({ id, mediaType }: Pick<Photograph, 'id' | 'mediaType'>): string =>
  `${id}.${mediaTypes[mediaType]}`;

const shape = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(jpg|png|webp)$/;

/** Null where it is no name that we give: answers that came from elsewhere name files that nobody has here. */
export function readPhotographName(name: string): Pick<Photograph, 'id' | 'mediaType'> | null {
  const [, id = '', ending] = shape.exec(name) ?? [];
  const [mediaType] = (Object.keys(mediaTypes) as MediaType[]).filter((one) => mediaTypes[one] === ending);
  return mediaType === undefined ? null : { id, mediaType };
}
