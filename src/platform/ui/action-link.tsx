import type { ComponentChildren } from 'preact';

import type { Attributes } from './attributes.ts';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';

export type ActionLinkProps = Readonly<{
  href?: string;
  /** Makes it a button of this type instead of a link. */
  type?: 'submit' | 'button';
  variant?: 'reverse';
  id?: string;
  classes?: string;
  attributes?: Attributes;
  children?: ComponentChildren;
}>;

/** The one thing that a page wants its reader to do next. */
export function ActionLink({ href, type, variant, id, classes, attributes, children }: ActionLinkProps) {
  const common = {
    class: classNames('nhsuk-action-link', variant && `nhsuk-action-link--${variant}`, classes),
    id,
    ...attributes,
  };
  const inner = (
    <>
      <Icon name="arrow-right-circle" />
      <span class="nhsuk-action-link__text">{children}</span>
    </>
  );
  return href && !type ? (
    <a {...common} href={href}>
      {inner}
    </a>
  ) : (
    <button {...common} type={type ?? 'submit'}>
      {inner}
    </button>
  );
}
