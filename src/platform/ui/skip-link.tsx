import type { ComponentChildren } from 'preact';

import type { Attributes } from './attributes.ts';
import { classNames } from './class-names.ts';
import { useUiWords } from './ui-words.ts';

export type SkipLinkProps = Readonly<{
  href?: string;
  id?: string;
  classes?: string;
  attributes?: Attributes;
  children?: ComponentChildren;
}>;

/** The first thing that the keyboard reaches: past the header, to the page itself. */
export function SkipLink({ href = '#maincontent', id, classes, attributes, children }: SkipLinkProps) {
  const words = useUiWords();
  return (
    <a class={classNames('nhsuk-skip-link', classes)} id={id} data-module="nhsuk-skip-link" href={href} {...attributes}>
      {children ?? words('ui.skip')}
    </a>
  );
}
