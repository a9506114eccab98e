import type { ComponentChildren } from 'preact';

import type { Attributes } from './attributes.ts';
import type { HintOptions } from './hint.tsx';
import type { Worded } from './worded.ts';

/** One answer that can be chosen. */
export type Choice = Readonly<{
  value: string;
  text: ComponentChildren;
  hint?: Worded<HintOptions> | undefined;
  id?: string | undefined;
  checked?: boolean | undefined;
  /** `false` keeps this one usable when the whole group is not. */
  disabled?: boolean | undefined;
  /** Asked only of those who choose this. Without script it is always shown, so word it so that it can be left empty. */
  conditional?: ComponentChildren;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
}>;

/** A word such as "or" between answers. */
export type Divider = Readonly<{ divider: string }>;

/** The first answer has the group's own id, so that an error summary can link to it; the others are numbered. */
export const choiceId = (prefix: string, choice: Choice | Divider, index: number): string =>
  ('value' in choice && choice.id) || (index === 0 ? prefix : `${prefix}-${index + 1}`);

export const isDivider = (item: Choice | Divider): item is Divider => 'divider' in item;
