import type { ComponentChildren } from 'preact';

import type { Attributes } from './attributes.ts';
import { classNames } from './class-names.ts';
import { describedBy } from './described-by.ts';
import type { ErrorMessageOptions } from './error-message.tsx';
import { ErrorMessage } from './error-message.tsx';
import type { HintOptions } from './hint.tsx';
import { Hint } from './hint.tsx';
import type { LabelOptions } from './label.tsx';
import { Label } from './label.tsx';
import { hasWords, worded, type Worded } from './worded.ts';

/** What every single field has. `true` as the error marks the field without saying why; say why elsewhere on the page. */
export type FieldOptions = Readonly<{
  name: string;
  label: Worded<LabelOptions>;
  hint?: Worded<HintOptions> | undefined;
  errorMessage?: Worded<ErrorMessageOptions> | boolean | undefined;
  /** The name, unless given. An error summary links to it. */
  id?: string | undefined;
  classes?: string | undefined;
  describedBy?: string | undefined;
  disabled?: boolean | undefined;
  attributes?: Attributes | undefined;
  formGroup?: FormGroupOptions | undefined;
}>;

export type FormGroupOptions = Readonly<{
  classes?: string | undefined;
  attributes?: Attributes | undefined;
  beforeInput?: { text?: ComponentChildren } | undefined;
  afterInput?: { text?: ComponentChildren } | undefined;
}>;

/** True when a field is to be shown as wrong. */
export const isWrong = (errorMessage: FieldOptions['errorMessage']): boolean =>
  errorMessage === true ||
  (typeof errorMessage === 'string' && errorMessage !== '') ||
  hasWords(errorOptions(errorMessage));

/** The message in full; nothing when the field is only marked. */
export const errorOptions = (errorMessage: FieldOptions['errorMessage']): ErrorMessageOptions | undefined =>
  typeof errorMessage === 'boolean' ? undefined : worded(errorMessage);

type FormGroupProps = Readonly<{
  field: FieldOptions;
  className?: string;
  attributes?: Attributes;
  /** The field itself; it is told its id and what describes it. */
  children: (input: Readonly<{ id: string; describedBy: string | undefined }>) => ComponentChildren;
}>;

/** Label, hint, error and field, tied together for assistive technology. */
export function FormGroup({ field, className, attributes, children }: FormGroupProps) {
  const id = field.id ?? field.name;
  const hint = worded(field.hint);
  const error = errorOptions(field.errorMessage);
  const hintId = hasWords(hint) ? (hint.id ?? `${id}-hint`) : undefined;
  const errorId = hasWords(error) ? (error.id ?? `${id}-error`) : undefined;
  const label = worded(field.label);
  return (
    <div
      class={classNames(
        'nhsuk-form-group',
        isWrong(field.errorMessage) && 'nhsuk-form-group--error',
        field.formGroup?.classes,
        className,
      )}
      {...attributes}
      {...field.formGroup?.attributes}
    >
      <Label {...label} for={label?.for ?? id} />
      {hintId && <Hint {...hint} id={hintId} />}
      {errorId && <ErrorMessage {...error} id={errorId} />}
      {children({ id, describedBy: describedBy(field.describedBy, hintId, errorId) })}
    </div>
  );
}
