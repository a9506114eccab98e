import type { ComponentChildren } from 'preact';

import type { Attributes } from './attributes.ts';
import { classNames } from './class-names.ts';

export type HintOptions = Readonly<{
  text?: ComponentChildren;
  id?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
}>;

/** Help with a question, shown before the answer is given. */
export function Hint({ text, id, classes, attributes }: HintOptions) {
  return (
    <div class={classNames('nhsuk-hint', classes)} id={id} {...attributes}>
      {text}
    </div>
  );
}
