/** The page to go on to after signing in: an address of our own, or `home` for anything else, so that a link cannot send people elsewhere. */
export function safeNext(wanted: unknown, home: string): string {
  if (typeof wanted !== 'string' || !/^\/[^/\\]/u.test(wanted) || wanted.length > 2000) return home;
  const here = 'http://here.invalid';
  const url = URL.parse(wanted, here);
  return url !== null && url.origin === here && !/^\/(?:sign-in|sign-out)\b/u.test(url.pathname)
    ? url.pathname + url.search
    : home;
}
