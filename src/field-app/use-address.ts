import { useEffect, useState } from 'preact/hooks';

export const addressNow = (): string => (location.hash.startsWith('#/') ? location.hash.slice(2) : '');

/** The address of the screen, what stands after `#/`. A link to a part of the screen moves the reader there, and goes nowhere else. */
export function useAddress(): string {
  const [address, setAddress] = useState(addressNow);
  useEffect(() => {
    const changed = (): void => setAddress(addressNow());
    globalThis.addEventListener('hashchange', changed);
    gone.add(changed);
    document.addEventListener('click', followWithin);
    return () => {
      globalThis.removeEventListener('hashchange', changed);
      gone.delete(changed);
      document.removeEventListener('click', followWithin);
    };
  }, []);
  return address;
}

/** Whoever shows the address hears at once that it is another, and not only when the browser comes to say so. */
const gone = new Set<() => void>();

export const go = (path: string): void => {
  location.hash = `/${path}`;
  for (const changed of gone) changed();
};

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
