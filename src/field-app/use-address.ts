import { useEffect, useState } from 'preact/hooks';

const read = (): string => (location.hash.startsWith('#/') ? location.hash.slice(2) : '');

/** The address of the screen, what stands after `#/`. A link to a part of the screen moves the reader there, and goes nowhere else. */
export function useAddress(): string {
  const [address, setAddress] = useState(read);
  useEffect(() => {
    const changed = (): void => setAddress(read());
    globalThis.addEventListener('hashchange', changed);
    document.addEventListener('click', followWithin);
    return () => {
      globalThis.removeEventListener('hashchange', changed);
      document.removeEventListener('click', followWithin);
    };
  }, []);
  return address;
}

export const go = (path: string): void => {
  location.hash = `/${path}`;
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
