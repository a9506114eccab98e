/**
 * A short name for a set of subject ids (UUIDs, lower case), the same whatever their order: device and service compare what is held without sending it.
 * Four 32-bit sums of two mixes of each id; meets nobody who would want two sets to look alike, as both sides want to know that they differ.
 */
export function digestOf(ids: Iterable<string>): string {
  const sums = [0, 0, 0, 0];
  let count = 0;
  for (const id of ids) {
    count += 1;
    for (let lane = 0; lane < 4; lane += 1) sums[lane] = ((sums[lane] ?? 0) + mix(id, lane)) >>> 0;
  }
  return `${count}-${sums.map((sum) => sum.toString(16).padStart(8, '0')).join('')}`;
}

function mix(text: string, lane: number): number {
  let hash = Math.imul(0x9e3779b1, lane + 1) >>> 0;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) >>> 0;
  return (hash ^ (hash >>> 16)) >>> 0;
}
