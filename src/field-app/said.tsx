import { useEffect, useState } from 'preact/hooks';

import { painted } from './after-paint.ts';

/** What has just happened, in words. It stands apart from every screen, so that saying it draws nothing else. */
export type Saying = Readonly<{
  say(words: string): void;
  /** Another screen is opened: what was said just now goes along, and no further. */
  moveOn(nowMs: number): void;
  /** Resolves once what was said last is on the screen; null where it is there already. */
  shown(): Promise<void> | null;
  listen(listener: (words: string) => void): () => void;
}>;

const justNowMs = 1000;

export function says(): Saying {
  const listeners = new Set<(words: string) => void>();
  let saidAt = 0;
  let shown: Promise<void> | null = null;
  const tell = (words: string): void => {
    for (const listener of listeners) listener(words);
  };
  return {
    say(words) {
      saidAt = Date.now();
      tell(words);
      const mine = painted().then(() => {
        if (shown === mine) shown = null;
      });
      shown = mine;
    },
    moveOn(nowMs) {
      if (nowMs - saidAt > justNowMs) tell('');
    },
    shown: () => shown,
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

export function Said({ saying }: Readonly<{ saying: Saying }>) {
  const [words, setWords] = useState('');
  useEffect(() => saying.listen(setWords), [saying]);
  return (
    <p role="status" class={words === '' ? 'nhsuk-u-visually-hidden' : 'field-strip__said'}>
      {words}
    </p>
  );
}
