import type { ComponentChildren } from 'preact';

import type { Attributes } from './attributes.ts';
import { classNames, modifier, option } from './class-names.ts';

const colours = ['white', 'grey', 'green', 'aqua-green', 'blue', 'purple', 'pink', 'red', 'orange', 'yellow'] as const;

export type TagOptions = Readonly<{
  /** `false` for a state that needs no attention. The words must say it without the colour. */
  colour?: (typeof colours)[number] | false | undefined;
  border?: boolean | undefined;
  id?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
}>;

/** The state that something is in, in a word or two. */
export function Tag({
  colour,
  border,
  id,
  classes,
  attributes,
  children,
}: TagOptions & Readonly<{ children?: ComponentChildren }>) {
  return (
    <strong
      class={classNames(
        'nhsuk-tag',
        modifier('nhsuk-tag--', colour, colours, classes),
        option('nhsuk-tag--no-colour', colour === false, classes),
        option('nhsuk-tag--no-border', border === false, classes),
        classes,
      )}
      id={id}
      {...attributes}
    >
      {children}
    </strong>
  );
}
