import type { ComponentChildren } from 'preact';

import type { Attributes } from './attributes.ts';
import { classNames } from './class-names.ts';
import { useUiWords } from './ui-words.ts';

export type BackLinkProps = Readonly<{
  href?: string | undefined;
  /** Makes it a button of this type instead of a link. */
  type?: 'submit' | 'button' | undefined;
  variant?: 'reverse' | undefined;
  visuallyHiddenText?: string | undefined;
  id?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
  /** The word for "Back" unless given. */
  children?: ComponentChildren;
}>;

/** The way to the page before, at the top of the page. */
export function BackLink({
  href,
  type,
  variant,
  visuallyHiddenText,
  id,
  classes,
  attributes,
  children,
}: BackLinkProps) {
  const words = useUiWords();
  const common = {
    class: classNames('nhsuk-back-link', variant && `nhsuk-back-link--${variant}`, classes),
    id,
    ...attributes,
  };
  const inner = (
    <>
      {visuallyHiddenText && <span class="nhsuk-u-visually-hidden">{visuallyHiddenText} </span>}
      {children ?? words('ui.back')}
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
