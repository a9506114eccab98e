/** True where two keys are the same at the beginning and the end but for a letter or, in longer ones, two, or for as many as are said. */
export function isNearly(a: string, b: string, most = Math.max(a.length, b.length) > 3 ? 2 : 1): boolean {
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  let same = 0;
  while (same < shorter && a.charCodeAt(same) === b.charCodeAt(same)) same += 1;
  let last = 0;
  while (last < shorter - same && a.charCodeAt(a.length - 1 - last) === b.charCodeAt(b.length - 1 - last)) last += 1;
  return longer - same - last <= most;
}
