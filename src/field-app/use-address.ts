import { useEffect, useState } from 'preact/hooks';

import { painted } from './after-paint.ts';

const inTheBar = (): string => (location.hash.startsWith('#/') ? location.hash.slice(2) : '');

/** Where the app has gone to and the bar does not say yet. */
let ahead: string | null = null;
const listeners = new Set<() => void>();

/** The address of the screen, what stands after `#/`. */
export const addressNow = (): string => ahead ?? inTheBar();

/** The address, for whoever draws its screen. A link to a part of the screen moves the reader there, and goes nowhere else. */
export function useAddress(): string {
  const [address, setAddress] = useState(addressNow);
  useEffect(() => {
    const changed = (): void => setAddress(addressNow());
    const moved = (): void => {
      // Somebody has gone elsewhere by a link or by the browser's own buttons.
      ahead = null;
      changed();
    };
    globalThis.addEventListener('hashchange', moved);
    document.addEventListener('click', followWithin);
    listeners.add(changed);
    return () => {
      globalThis.removeEventListener('hashchange', moved);
      document.removeEventListener('click', followWithin);
      listeners.delete(changed);
    };
  }, []);
  return address;
}

/** Opens another screen. The bar follows once it is on the screen: what a browser does for an address takes longer than drawing a question. */
export function go(path: string): void {
  const isLast = (): boolean => ahead === path;
  ahead = path;
  for (const changed of [...listeners]) changed();
  void painted().then(() => {
    if (!isLast()) return;
    ahead = null;
    if (path !== inTheBar()) history.pushState(null, '', `#/${path}`);
  });
}

function followWithin(event: MouseEvent): void {
  const link = (event.target as Element | null)?.closest('a[href^="#"]');
  const href = link?.getAttribute('href') ?? '#/';
  if (href.startsWith('#/')) return;
  event.preventDefault();
  const part = document.getElementById(href.slice(1));
  if (part === null) return;
  if (part.tabIndex < 0) part.tabIndex = -1;
  part.focus();
  part.scrollIntoView({ block: 'start' });
}
