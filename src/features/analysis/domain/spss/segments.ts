/**
 * How SPSS keeps text of more than 255 bytes: in several variables, one after the other. Each counts for 252 bytes when their number is found, and holds 255. GNU PSPP developer's guide, System File Format, very long string record.
 */
const counted = 252;
const held = 255;

export type Segment = Readonly<{
  /** What its variable record says. */
  width: number;
  /** Bytes of the text that it holds. */
  holds: number;
  /** Bytes that it takes in a case, in eights. */
  takes: number;
}>;

/** The segments of a text variable of `width` bytes; one where it is 255 or less. */
export function segmentsOf(width: number): readonly Segment[] {
  if (width <= held) return [{ width, holds: width, takes: inEights(width) }];
  const number = Math.ceil(width / counted);
  return Array.from({ length: number }, (_, at) => {
    const own = at < number - 1 ? held : width - at * counted;
    return { width: own, holds: Math.max(0, Math.min(held, width - at * held)), takes: inEights(own) };
  });
}

export const inEights = (bytes: number): number => Math.ceil(bytes / 8) * 8;
