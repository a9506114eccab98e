import type { ComponentChildren } from 'preact';

import type { Attributes } from './attributes.ts';
import { classNames, modifier, option } from './class-names.ts';
import type { FieldOptions } from './form-group.tsx';
import { FormGroup, isWrong } from './form-group.tsx';
import { hasWords, worded, type Worded } from './worded.ts';

const widths = [2, 3, 4, 5, 10, 20, 30] as const;

type Affix = Readonly<{ text?: ComponentChildren; classes?: string; attributes?: Attributes }>;

export type InputProps = FieldOptions &
  Readonly<{
    value?: string | undefined;
    type?: 'text' | 'email' | 'tel' | 'search' | 'password' | 'number' | 'url' | undefined;
    inputmode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'search' | undefined;
    autocomplete?: string | undefined;
    autocapitalize?: string | undefined;
    spellcheck?: boolean | undefined;
    placeholder?: string | undefined;
    /** In characters; how long an answer is expected to be, not a limit. */
    width?: (typeof widths)[number] | undefined;
    /** Letters of one width, for numbers that are read out. */
    code?: boolean | undefined;
    large?: boolean | undefined;
    prefix?: Worded<Affix> | undefined;
    suffix?: Worded<Affix> | undefined;
    inputWrapper?: Readonly<{ classes?: string; attributes?: Attributes }> | undefined;
  }>;

/** One line of text. */
export function Input(props: InputProps) {
  const prefix = worded(props.prefix);
  const suffix = worded(props.suffix);
  const { beforeInput, afterInput } = props.formGroup ?? {};
  const isWrapped = [prefix, suffix, beforeInput, afterInput].some(hasWords) || props.inputWrapper !== undefined;
  return (
    <FormGroup field={props}>
      {(input) =>
        isWrapped ? (
          <div
            class={classNames(
              'nhsuk-input-wrapper',
              props.large && 'nhsuk-input-wrapper--large',
              props.inputWrapper?.classes,
            )}
            {...props.inputWrapper?.attributes}
          >
            {beforeInput?.text}
            <AffixText affix={prefix} type="prefix" />
            <InputElement {...props} {...input} />
            <AffixText affix={suffix} type="suffix" />
            {afterInput?.text}
          </div>
        ) : (
          <InputElement {...props} {...input} />
        )
      }
    </FormGroup>
  );
}

/** The field without its label; for another component that has its own way of naming it. */
export function InputElement(props: Omit<InputProps, 'label'>) {
  const { classes, autocomplete, autocapitalize } = props;
  const kind: Attributes = { type: props.type ?? 'text', autocomplete, autocapitalize };
  return (
    <input
      class={classNames(
        'nhsuk-input',
        option('nhsuk-input--large', props.large, classes),
        option('nhsuk-input--code', props.code, classes),
        isWrong(props.errorMessage) && 'nhsuk-input--error',
        modifier('nhsuk-input--width-', props.width, widths, classes),
        classes,
      )}
      id={props.id}
      name={props.name}
      spellcheck={props.spellcheck}
      value={props.value}
      disabled={props.disabled}
      aria-describedby={props.describedBy}
      placeholder={props.placeholder}
      inputmode={props.inputmode}
      {...kind}
      {...props.attributes}
    />
  );
}

function AffixText({ affix, type }: Readonly<{ affix: Affix | undefined; type: 'prefix' | 'suffix' }>) {
  if (!hasWords(affix)) return null;
  return (
    <div class={classNames(`nhsuk-input-wrapper__${type}`, affix.classes)} aria-hidden="true" {...affix.attributes}>
      {affix.text}
    </div>
  );
}
