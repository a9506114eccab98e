/** What the service worker has. */
export type Kept = Readonly<{ has: (address: string) => boolean; shell: string }>;

type Asked = Readonly<{ method: string; mode: string; url: string }>;

/**
 * The address under which an answer is kept, or null where the network has to answer: everything that is data. The page is the same for every opening,
 * whatever stands after the question mark.
 */
export function answerFrom(kept: Kept, origin: string, { method, mode, url }: Asked): string | null {
  const asked = new URL(url);
  if (method !== 'GET' || asked.origin !== origin) return null;
  const path = asked.pathname.replace(/\/$/, '');
  if (mode === 'navigate') return path === kept.shell ? kept.shell : null;
  return kept.has(asked.pathname) ? asked.pathname : null;
}
