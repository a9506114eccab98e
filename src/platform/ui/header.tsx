import type { ComponentChildren } from 'preact';

import type { Attributes } from './attributes.ts';
import { classNames } from './class-names.ts';
import { Form } from './form.tsx';
import { Icon } from './icon.tsx';
import { useUiWords } from './ui-words.ts';

export type AccountItem = Readonly<{
  text: ComponentChildren;
  href?: string | undefined;
  /** Makes it a button that posts here, for what changes something (signing out). */
  action?: string | undefined;
  icon?: boolean;
  classes?: string;
}>;

export type NavigationLink = Readonly<{
  text: ComponentChildren;
  href?: string | undefined;
  /** This page. */
  current?: boolean;
  /** A page under this link. */
  active?: boolean;
  classes?: string;
  attributes?: Attributes;
}>;

export type HeaderProps = Readonly<{
  /** The name of the service, and where it starts; without it the name leads nowhere. */
  service: Readonly<{ text: string; href?: string }>;
  /** Drawn before the name; it says nothing more than the name does. */
  mark?: ComponentChildren;
  account?:
    | Readonly<{ items: readonly AccountItem[]; ariaLabel?: string; classes?: string; attributes?: Attributes }>
    | undefined;
  navigation?:
    | Readonly<{ items: readonly NavigationLink[]; ariaLabel?: string; classes?: string; attributes?: Attributes }>
    | undefined;
  inline?: boolean;
  containerClasses?: string;
  id?: string;
  classes?: string;
  attributes?: Attributes;
}>;

/** The top of every page: which service, who is signed in, where to go. It carries our own name and mark, never the NHS logo. */
export function Header(props: HeaderProps) {
  return (
    <header
      class={classNames('nhsuk-header', props.inline && 'nhsuk-header--inline', props.classes)}
      id={props.id}
      data-module="nhsuk-header"
      role="banner"
      {...props.attributes}
    >
      <div class={classNames('nhsuk-header__container nhsuk-width-container', props.containerClasses)}>
        <div class="nhsuk-header__service">
          <a class="nhsuk-header__service-logo" {...(props.service.href !== undefined && { href: props.service.href })}>
            {props.mark}
            <span class="nhsuk-header__service-name">{props.service.text}</span>
          </a>
        </div>
        {props.account && <Account {...props.account} />}
      </div>
      {props.navigation && props.navigation.items.length > 0 && (
        <Navigation {...props.navigation} containerClasses={props.containerClasses} />
      )}
    </header>
  );
}

function Account({ items, ariaLabel, classes, attributes }: NonNullable<HeaderProps['account']>) {
  const words = useUiWords();
  return (
    <nav
      class={classNames('nhsuk-header__account', classes)}
      aria-label={ariaLabel ?? words('ui.account')}
      {...attributes}
    >
      <ul class="nhsuk-header__account-list">
        {items.map((item) => (
          <li class={classNames('nhsuk-header__account-item', item.classes)}>
            <AccountEntry item={item} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function AccountEntry({ item }: Readonly<{ item: AccountItem }>) {
  const inner = (
    <>
      {item.icon && <Icon name="user" />}
      {item.text}
    </>
  );
  if (item.href) {
    return (
      <a class="nhsuk-header__account-link" href={item.href}>
        {inner}
      </a>
    );
  }
  if (!item.action) return inner;
  return (
    <Form action={item.action} classes="nhsuk-header__account-form">
      <button class="nhsuk-header__account-button">{inner}</button>
    </Form>
  );
}

type NavigationProps = NonNullable<HeaderProps['navigation']> & Readonly<{ containerClasses: string | undefined }>;

function Navigation({ items, ariaLabel, classes, attributes, containerClasses }: NavigationProps) {
  const words = useUiWords();
  return (
    <nav
      class={classNames('nhsuk-header__navigation', classes)}
      aria-label={ariaLabel ?? words('ui.menu')}
      {...attributes}
    >
      <div class={classNames('nhsuk-header__navigation-container nhsuk-width-container', containerClasses)}>
        <ul class="nhsuk-header__navigation-list">
          {items.map((item) => (
            <NavigationItem item={item} />
          ))}
        </ul>
      </div>
    </nav>
  );
}

function NavigationItem({ item }: Readonly<{ item: NavigationLink }>) {
  const isHere = item.current || item.active;
  const here = item.current ? 'page' : item.active ? 'true' : undefined;
  const text = isHere ? <strong class="nhsuk-header__navigation-item-current-fallback">{item.text}</strong> : item.text;
  return (
    <li
      class={classNames(
        'nhsuk-header__navigation-item',
        isHere && 'nhsuk-header__navigation-item--current',
        item.classes,
      )}
      {...item.attributes}
    >
      {item.href ? (
        <a class="nhsuk-header__navigation-link" href={item.href} aria-current={here}>
          {text}
        </a>
      ) : (
        <span class="nhsuk-header__navigation-text" aria-current={here}>
          {text}
        </span>
      )}
    </li>
  );
}
