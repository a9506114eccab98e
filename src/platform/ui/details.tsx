import type { ComponentChildren } from 'preact';

import type { Attributes } from './attributes.ts';
import { classNames } from './class-names.ts';
import { worded, type Worded } from './worded.ts';

export type DetailsProps = Readonly<{
  summary: Worded<Readonly<{ text?: ComponentChildren; classes?: string; attributes?: Attributes }>>;
  open?: boolean;
  variant?: 'reverse';
  id?: string;
  classes?: string;
  attributes?: Attributes;
  /** Called when somebody unfolds it or folds it again. */
  onToggle?: (() => void) | undefined;
  children?: ComponentChildren;
}>;

/** More for those who want it, folded away. Works without script. */
export function Details({ summary, open, variant, id, classes, attributes, onToggle, children }: DetailsProps) {
  const parts = worded(summary);
  return (
    <details
      class={classNames('nhsuk-details', variant && `nhsuk-details--${variant}`, classes)}
      id={id}
      open={open}
      onToggle={onToggle}
      {...attributes}
    >
      <summary class={classNames('nhsuk-details__summary', parts?.classes)} {...parts?.attributes}>
        <span class="nhsuk-details__summary-text">{parts?.text}</span>
      </summary>
      <div class="nhsuk-details__text">{children}</div>
    </details>
  );
}
