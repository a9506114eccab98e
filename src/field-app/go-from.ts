import type { Saying } from './said.tsx';
import { addressNow, go } from './use-address.ts';

/**
 * Goes on to another screen from the one at this address: once what was said just before is on the screen, and only while the reader is still there. Whoever has moved
 * on meanwhile is not carried along.
 */
export function goFrom(
  address: string,
  { shown }: Pick<Saying, 'shown'>,
  at: Readonly<{ now: () => string; go: (path: string) => void }> = { now: addressNow, go },
): (path: string) => void {
  const goOn = (path: string): void => {
    if (at.now() === address) at.go(path);
  };
  return (path) => {
    const saying = shown();
    if (saying === null) goOn(path);
    else void saying.then(() => goOn(path));
  };
}
