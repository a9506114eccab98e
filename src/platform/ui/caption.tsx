import type { ComponentChildren } from 'preact';

import type { Attributes } from './attributes.ts';
import { classNames, modifier } from './class-names.ts';

const sizes = ['m', 'l', 'xl', 'xxl'] as const;

export type CaptionOptions = Readonly<{
  text?: ComponentChildren;
  id?: string | undefined;
  size?: (typeof sizes)[number] | 's' | 'xs' | 'xxs' | undefined;
  placement?: 'before' | 'start' | 'end' | 'after' | undefined;
  element?: 'span' | 'p' | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
}>;

/** The few words above or below a heading that say what it belongs to. */
export function Caption({ text, id, size, placement, element: Element = 'span', classes, attributes }: CaptionOptions) {
  const sized = modifier('nhsuk-caption-', size as (typeof sizes)[number] | undefined, sizes, classes);
  const isBelow = placement === 'after' || placement === 'end';
  return (
    <Element
      class={classNames(sized ?? 'nhsuk-caption', isBelow && 'nhsuk-caption--bottom', classes)}
      id={id}
      {...attributes}
    >
      {text}
    </Element>
  );
}
