import type { ComponentChildren } from 'preact';

import type { Attributes } from './attributes.ts';
import type { CaptionOptions } from './caption.tsx';
import { Caption } from './caption.tsx';
import type { HeadingLevel, HeadingOptions, HeadingSize } from './heading.tsx';
import { Heading } from './heading.tsx';
import { hasWords, worded, type Worded } from './worded.ts';

export type LabelOptions = Readonly<{
  text?: ComponentChildren;
  /** Makes the label the page's heading as well: `true`, the words themselves, or options. */
  heading?: Worded<HeadingOptions> | boolean | undefined;
  caption?: Worded<CaptionOptions> | undefined;
  size?: HeadingSize | undefined;
  for?: string | undefined;
  id?: string | undefined;
  visuallyHiddenText?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
}>;

/** What label and legend have in common: the words, size and caption, from the part itself or from its heading. */
export function labelParts(options: LabelOptions) {
  const isHeading = Boolean(options.heading);
  const heading =
    typeof options.heading === 'object' || typeof options.heading === 'string' ? worded(options.heading) : {};
  const size = isHeading ? (heading?.size ?? options.size) : options.size;
  const caption = worded((isHeading ? heading?.caption : undefined) ?? options.caption);
  const level: HeadingLevel = heading?.level ?? 1;
  return {
    isHeading,
    heading: heading ?? {},
    level,
    size,
    text: isHeading ? (heading?.text ?? options.text) : options.text,
    visuallyHiddenText: (isHeading ? heading?.visuallyHiddenText : undefined) ?? options.visuallyHiddenText,
    caption: hasWords(caption) ? { ...caption, size: caption.size ?? size } : undefined,
  };
}

/** The label of one field. With `heading` it is the page's question too, so that the question is read once. */
export function Label(props: LabelOptions) {
  const { isHeading, heading, level, size, text, visuallyHiddenText, caption } = labelParts(props);
  if (!hasWords({ text })) return null;
  const isOutside = caption?.placement === 'before' || caption?.placement === 'after';
  const label = (
    <Heading
      text={text}
      id={props.id}
      element="label"
      className="nhsuk-label"
      classPrefix="nhsuk-label--"
      sizes={['s', 'm', 'l', 'xl']}
      size={size}
      classes={props.classes}
      caption={isOutside ? undefined : caption}
      visuallyHiddenText={visuallyHiddenText}
      attributes={{ for: props.for, ...props.attributes }}
    />
  );
  const Wrapper = `h${level}` as const;
  return (
    <>
      {caption?.placement === 'before' && <Caption {...caption} />}
      {isHeading ? (
        <Wrapper class="nhsuk-label-wrapper" id={heading.id} {...heading.attributes}>
          {label}
        </Wrapper>
      ) : (
        label
      )}
      {caption?.placement === 'after' && <Caption {...caption} />}
    </>
  );
}
