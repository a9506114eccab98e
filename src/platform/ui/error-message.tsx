import type { ComponentChildren } from 'preact';

import type { Attributes } from './attributes.ts';
import { classNames } from './class-names.ts';
import { useUiWords } from './ui-words.ts';

export type ErrorMessageOptions = Readonly<{
  text?: ComponentChildren;
  id?: string | undefined;
  /** Read before the message by assistive technology; the word for "Error" unless given, nothing when empty. */
  visuallyHiddenText?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
}>;

/** What is wrong with one answer, and how to put it right. */
export function ErrorMessage({ text, id, visuallyHiddenText, classes, attributes }: ErrorMessageOptions) {
  const words = useUiWords();
  const prefix = visuallyHiddenText ?? words('ui.error');
  return (
    <span class={classNames('nhsuk-error-message', classes)} id={id} {...attributes}>
      {prefix && <span class="nhsuk-u-visually-hidden">{prefix}: </span>}
      {text}
    </span>
  );
}
