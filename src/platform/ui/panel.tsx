import type { ComponentChildren } from 'preact';

import type { Attributes } from './attributes.ts';
import { classNames } from './class-names.ts';
import type { HeadingOptions } from './heading.tsx';
import { Heading } from './heading.tsx';
import { hasWords, worded, type Worded } from './worded.ts';

export type PanelProps = Readonly<{
  heading: Worded<HeadingOptions>;
  /** Stops to ask about a possible mistake, instead of saying that something is finished. */
  variant?: 'interruption';
  id?: string;
  classes?: string;
  attributes?: Attributes;
  children?: ComponentChildren;
}>;

/** The end of something: it is done, and what happens next. */
export function Panel({ heading, variant, id, classes, attributes, children }: PanelProps) {
  return (
    <div class={classNames('nhsuk-panel', variant && `nhsuk-panel--${variant}`, classes)} id={id} {...attributes}>
      <Heading
        {...worded(heading)}
        className="nhsuk-panel__heading"
        classPrefix="nhsuk-panel__heading--"
        sizes={['m', 'l', 'xl']}
      />
      {hasWords({ text: children }) && <div class="nhsuk-panel__body">{children}</div>}
    </div>
  );
}
