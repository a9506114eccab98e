import type { ComponentChildren } from 'preact';

import type { Attributes } from './attributes.ts';
import type { BackLinkProps } from './back-link.tsx';
import { BackLink } from './back-link.tsx';
import { classNames } from './class-names.ts';
import { useUiWords } from './ui-words.ts';

type Crumb = Readonly<{ href: string; text: ComponentChildren; attributes?: Attributes }>;

export type BreadcrumbProps = Readonly<{
  /** From the start page to the page above this one. */
  items: readonly Crumb[];
  variant?: 'reverse';
  backLink?: Omit<BackLinkProps, 'children'> & Readonly<{ text?: ComponentChildren }>;
  ariaLabel?: string;
  id?: string;
  classes?: string;
  attributes?: Attributes;
}>;

/** Where this page is in the service; on a small screen, the way one level up. */
export function Breadcrumb({ items, variant, backLink, ariaLabel, id, classes, attributes }: BreadcrumbProps) {
  const words = useUiWords();
  const last = items.at(-1);
  const { text, ...back } = backLink ?? {};
  return (
    <nav
      class={classNames('nhsuk-breadcrumb', variant && `nhsuk-breadcrumb--${variant}`, classes)}
      id={id}
      aria-label={ariaLabel ?? words('ui.breadcrumb')}
      {...attributes}
    >
      <ol class="nhsuk-breadcrumb__list">
        {items.map((item) => (
          <li class="nhsuk-breadcrumb__list-item">
            <a class="nhsuk-breadcrumb__link" href={item.href} {...item.attributes}>
              {item.text}
            </a>
          </li>
        ))}
      </ol>
      <BackLink
        variant={variant}
        visuallyHiddenText={words('ui.back-to')}
        href={last?.href}
        attributes={last?.attributes}
        {...back}
      >
        {text ?? last?.text}
      </BackLink>
    </nav>
  );
}
