import type { InputProps } from './input.tsx';
import { Input } from './input.tsx';
import { classNames } from './class-names.ts';

export type PasswordInputProps = Omit<InputProps, 'type' | 'spellcheck' | 'autocapitalize' | 'formGroup'> &
  Readonly<{ autocomplete?: 'current-password' | 'new-password' }>;

/**
 * A password. Pasting is allowed and a password manager can fill it in. The button that shows what was typed needs a script, so it is
 * left out; it is also why the wrapper is always there.
 */
export function PasswordInput(props: PasswordInputProps) {
  return (
    <Input
      {...props}
      type="password"
      spellcheck={false}
      autocapitalize="none"
      autocomplete={props.autocomplete ?? 'current-password'}
      classes={classNames('nhsuk-password-input__input nhsuk-js-password-input-input', props.classes)}
      inputWrapper={props.inputWrapper ?? {}}
      formGroup={{ classes: 'nhsuk-password-input', attributes: { 'data-module': 'nhsuk-password-input' } }}
    />
  );
}
