import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import { Dir } from '#platform/ui/dir.tsx';

type ScreenHeadingProps = Readonly<{
  /** A name as its owner writes it. */
  text: string;
  /** What the window is called where that must not be the heading: browsers write it to the disk, in plain text, so it never names a person. */
  windowName?: string;
  caption?: ComponentChildren;
}>;

/** The first heading of a screen. The window takes its name, and whoever reads by ear or keyboard goes on from it. */
export function ScreenHeading({ text, windowName = text, caption }: ScreenHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${windowName} – Alongside`;
  }, [windowName]);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    globalThis.scrollTo(0, 0);
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {caption !== undefined && <span class="nhsuk-caption-l">{caption}</span>}
      <Dir>{text}</Dir>
    </h1>
  );
}
