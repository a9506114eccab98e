import type { ComponentChildren } from 'preact';

import { classNames } from './class-names.ts';

export type ScrollProps = Readonly<{
  labelledBy?: string | undefined;
  variant?: 'reverse' | undefined;
  children?: ComponentChildren;
}>;

/** A frame that scrolls sideways by itself. The keyboard can reach it and move in it, with no script. */
export function Scroll({ labelledBy, variant, children }: ScrollProps) {
  return (
    <div class={classNames('nhsuk-scroll', variant && `nhsuk-scroll--${variant}`)} data-module="nhsuk-scroll">
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard */}
      <div class="nhsuk-scroll__content" role="region" aria-labelledby={labelledBy} tabIndex={0}>
        {children}
      </div>
    </div>
  );
}
