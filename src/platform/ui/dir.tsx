import type { ComponentChildren } from 'preact';

/**
 * Words of unknown script inside a page of another: a name as its owner writes it, a room, what somebody typed. It runs its own way and cannot
 * drag the words beside it along. Give `lang` when the language is known, so that it is read out and drawn right.
 */
export function Dir({ lang, children }: Readonly<{ lang?: string | undefined; children: ComponentChildren }>) {
  return (
    <bdi dir="auto" lang={lang}>
      {children}
    </bdi>
  );
}
