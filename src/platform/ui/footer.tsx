import type { ComponentChildren } from 'preact';

import type { Attributes } from './attributes.ts';
import { classNames } from './class-names.ts';
import { useUiWords } from './ui-words.ts';
import { hasWords } from './worded.ts';

export type FooterLink = Readonly<{ href: string; text: ComponentChildren; attributes?: Attributes }>;

export type FooterProps = Readonly<{
  /** Links about the service itself. */
  links?: readonly FooterLink[];
  /** Read as the heading of the links by assistive technology. */
  linksHeading?: string;
  containerClasses?: string;
  id?: string;
  classes?: string;
  attributes?: Attributes;
  /** Text is a paragraph; anything else as it is. */
  children?: ComponentChildren;
}>;

/** The end of every page. */
export function Footer({ links = [], linksHeading, containerClasses, id, classes, attributes, children }: FooterProps) {
  const words = useUiWords();
  return (
    <footer class={classNames('nhsuk-footer', classes)} id={id} role="contentinfo" {...attributes}>
      <div class={classNames('nhsuk-width-container', containerClasses)}>
        <div class="nhsuk-footer__meta">
          {links.length > 0 && (
            <>
              <h2 class="nhsuk-u-visually-hidden">{linksHeading ?? words('ui.support-links')}</h2>
              <ul class="nhsuk-footer__list">
                {links.map((link) => (
                  <li class="nhsuk-footer__list-item">
                    <a class="nhsuk-footer__list-item-link" href={link.href} {...link.attributes}>
                      {link.text}
                    </a>
                  </li>
                ))}
              </ul>
            </>
          )}
          {typeof children === 'string' && hasWords({ text: children }) ? (
            <p class="nhsuk-body-s">{children}</p>
          ) : (
            children
          )}
        </div>
      </div>
    </footer>
  );
}
