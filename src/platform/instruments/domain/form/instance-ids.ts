/** The id of the instance that a repeat begins with; a counted repeat's go on `2`, `3`. Those that a person adds have ids made where they were added. */
export const firstInstance = '1';

/** The ids of the instances that are there, in their order: counted ones first, then by id, which for a UUIDv7 is by when they were added. */
export function instanceIds(said: Readonly<Record<string, 'there' | 'removed'>>, most: number): readonly string[] {
  const ids = Object.keys(said).filter((id) => said[id] === 'there');
  if (said[firstInstance] === undefined) ids.push(firstInstance);
  return ids.sort(compareIds).slice(0, most);
}

export const countedIds = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, place) => String(place + 1));

function compareIds(a: string, b: string): number {
  const [isACount, isBCount] = [/^\d{1,5}$/.test(a), /^\d{1,5}$/.test(b)];
  if (isACount && isBCount) return Number(a) - Number(b);
  if (isACount !== isBCount) return isACount ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The repeat and the id of an instance's path, `/data/household[2]`; null for any other path. */
export function instanceAt(path: string): Readonly<{ repeat: string; id: string }> | null {
  const [, repeat, id] = /^(.*)\[([^[\]]+)\]$/.exec(path) ?? [];
  return repeat === undefined || id === undefined ? null : { repeat, id };
}
