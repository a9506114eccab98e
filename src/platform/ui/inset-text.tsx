import type { ComponentChildren } from 'preact';

import type { Attributes } from './attributes.ts';
import { classNames } from './class-names.ts';
import { useUiWords } from './ui-words.ts';

export type InsetTextProps = Readonly<{
  visuallyHiddenText?: string;
  id?: string;
  classes?: string;
  attributes?: Attributes;
  children?: ComponentChildren;
}>;

/** Something to notice in the run of a page. Text alone gets its own paragraph. */
export function InsetText({ visuallyHiddenText, id, classes, attributes, children }: InsetTextProps) {
  const words = useUiWords();
  return (
    <div class={classNames('nhsuk-inset-text', classes)} id={id} {...attributes}>
      <span class="nhsuk-u-visually-hidden">{visuallyHiddenText ?? words('ui.information')}: </span>
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  );
}
