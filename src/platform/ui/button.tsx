import type { ComponentChildren } from 'preact';

import type { Attributes } from './attributes.ts';
import { classNames, modifier, option } from './class-names.ts';
import type { IconName } from './icon.tsx';
import { Icon } from './icon.tsx';

const variants = ['brand', 'login', 'reverse', 'secondary', 'secondary-solid', 'warning'] as const;

export type ButtonProps = Readonly<{
  /** Makes it a link that looks like a button; for going somewhere, never for changing something. */
  href?: string | undefined;
  type?: 'submit' | 'button' | undefined;
  name?: string | undefined;
  value?: string | undefined;
  variant?: (typeof variants)[number] | undefined;
  small?: boolean | undefined;
  icon?: IconName | Readonly<{ name: IconName; placement: 'start' | 'end' }> | undefined;
  disabled?: boolean | undefined;
  preventDoubleClick?: boolean | undefined;
  ariaLabel?: string | undefined;
  id?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
  children?: ComponentChildren;
}>;

/** A button that sends its form, unless it says otherwise. */
export function Button(props: ButtonProps) {
  const { variant, small, disabled, classes, children } = props;
  const icon = typeof props.icon === 'string' ? ({ name: props.icon, placement: 'start' } as const) : props.icon;
  const common = {
    class: classNames(
      'nhsuk-button',
      modifier('nhsuk-button--', variant, variants, classes),
      option('nhsuk-button--icon', Boolean(icon), classes),
      option('nhsuk-button--small', small, classes),
      classes,
    ),
    id: props.id,
    'data-module': 'nhsuk-button',
    'data-prevent-double-click': props.preventDoubleClick?.toString(),
    'aria-label': props.ariaLabel,
  };
  const text = icon && children ? <span class="nhsuk-button__content">{children}</span> : children;
  const inner = (
    <>
      {icon?.placement === 'start' && <Icon name={icon.name} />}
      {text}
      {icon?.placement === 'end' && <Icon name={icon.name} />}
    </>
  );
  if (props.href && !props.type) {
    return (
      <a {...common} href={props.href} role="button" draggable={false} {...props.attributes}>
        {inner}
      </a>
    );
  }
  return (
    <button
      {...common}
      type={props.type ?? 'submit'}
      name={props.name}
      value={props.value}
      disabled={disabled}
      aria-disabled={disabled ? 'true' : undefined}
      {...props.attributes}
    >
      {inner}
    </button>
  );
}
