import { eachRowOfBytes } from './csv-bytes.ts';

/** What parts the heads most often: a comma, a semicolon, a tab or a bar. */
export function delimiterOf(file: string): number {
  const counts = new Map([44, 59, 9, 124].map((byte) => [byte, 0]));
  eachRowOfBytes(file, 0, {
    cell: (bytes, from, to) => {
      let quoted = false;
      for (let at = from; at < to; at += 1) {
        const byte = bytes[at] ?? 0;
        if (byte === 34) quoted = !quoted;
        else if (!quoted && counts.has(byte)) counts.set(byte, (counts.get(byte) ?? 0) + 1);
      }
    },
    row: () => false,
  });
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
