import type { ButtonProps } from './button.tsx';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import type { InputProps } from './input.tsx';
import { Input } from './input.tsx';
import { useUiWords } from './ui-words.ts';

export type SearchInputProps = Omit<InputProps, 'formGroup' | 'type'> &
  Readonly<{ button?: Omit<ButtonProps, 'children'> & Readonly<{ text?: ButtonProps['children'] }> }>;

/** A search field with its button, for use inside a form that gets. */
export function SearchInput({ button, ...props }: SearchInputProps) {
  const words = useUiWords();
  const { text, ...buttonProps } = button ?? {};
  return (
    <Input
      {...props}
      type="search"
      autocomplete={props.autocomplete ?? 'off'}
      classes={classNames('nhsuk-search-input__input', props.classes)}
      inputWrapper={{
        ...props.inputWrapper,
        classes: classNames('nhsuk-search-input__wrapper', props.inputWrapper?.classes),
      }}
      formGroup={{
        classes: classNames('nhsuk-search-input', props.large && 'nhsuk-search-input--large'),
        afterInput: {
          text: (
            <Button
              icon="search"
              small={!props.large}
              disabled={props.disabled}
              ariaLabel={words('ui.search')}
              {...buttonProps}
              classes={classNames('nhsuk-search-input__button', buttonProps.classes)}
            >
              {text}
            </Button>
          ),
        },
      }}
    />
  );
}
