import type { ComponentChildren } from 'preact';

import type { Attributes } from './attributes.ts';
import type { CaptionOptions } from './caption.tsx';
import { Caption } from './caption.tsx';
import { classNames, modifier } from './class-names.ts';
import { hasWords, worded, type Worded } from './worded.ts';

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;
export type HeadingSize = 'xxs' | 'xs' | 's' | 'm' | 'l' | 'xl';

const everySize: readonly HeadingSize[] = ['xxs', 'xs', 's', 'm', 'l', 'xl'];

export type HeadingOptions = Readonly<{
  text?: ComponentChildren;
  id?: string | undefined;
  level?: HeadingLevel | undefined;
  size?: HeadingSize | undefined;
  caption?: Worded<CaptionOptions> | undefined;
  visuallyHiddenText?: string | undefined;
  href?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
}>;

/** How another component uses a heading: under its own class, with the sizes that its style sheet knows. */
export type HeadingProps = HeadingOptions &
  Readonly<{
    element?: 'div' | 'p' | 'label' | 'legend' | 'caption' | 'a' | undefined;
    className?: string;
    classPrefix?: string;
    sizes?: readonly HeadingSize[];
    children?: ComponentChildren;
  }>;

/** A heading, level 1 unless it says otherwise. Nothing when there are no words. */
export function Heading(props: HeadingProps) {
  const { level = 1, className = 'nhsuk-heading', classes, sizes = everySize, visuallyHiddenText } = props;
  const text = props.children ?? props.text;
  if (!hasWords({ text })) return null;

  const prefix = props.classPrefix ?? `${className}-`;
  const sized = modifier(prefix, props.size, sizes, classes);
  const standsAlone = prefix === `${className}-`;
  const caption = worded(props.caption);
  const { placement } = caption ?? {};
  const captionElement = hasWords(caption) && (
    <Caption {...caption} size={caption.size ?? (sized ? props.size : undefined)} />
  );
  const Element = props.element ?? (`h${level}` as const);
  const classList = classNames(standsAlone && sized ? sized : classNames(className, sized), classes);

  return (
    <>
      {placement === 'before' && captionElement}
      <Element class={classList || undefined} id={props.id} {...props.attributes}>
        {(placement === 'start' || placement === undefined) && captionElement}
        {props.href ? (
          <a class="nhsuk-link" href={props.href}>
            {text}
          </a>
        ) : (
          text
        )}
        {visuallyHiddenText && <span class="nhsuk-u-visually-hidden"> {visuallyHiddenText}</span>}
        {placement === 'end' && captionElement}
      </Element>
      {placement === 'after' && captionElement}
    </>
  );
}
