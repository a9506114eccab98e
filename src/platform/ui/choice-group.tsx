import type { ComponentChildren } from 'preact';

import type { Attributes } from './attributes.ts';
import { classNames } from './class-names.ts';
import { describedBy } from './described-by.ts';
import { ErrorMessage } from './error-message.tsx';
import type { FieldsetOptions } from './fieldset.tsx';
import { Fieldset } from './fieldset.tsx';
import type { FieldOptions } from './form-group.tsx';
import { errorOptions, isWrong } from './form-group.tsx';
import type { HintOptions } from './hint.tsx';
import { Hint } from './hint.tsx';
import { hasWords, worded, type Worded } from './worded.ts';

/** What every group of fields has: radios, checkboxes, the parts of a date. */
export type GroupOptions = Readonly<{
  fieldset?: FieldsetOptions | null | undefined;
  hint?: Worded<HintOptions> | undefined;
  errorMessage?: FieldOptions['errorMessage'];
  classes?: string | undefined;
  attributes?: Attributes | undefined;
  formGroup?: Readonly<{ classes?: string | undefined; attributes?: Attributes | undefined }> | undefined;
}>;

type ChoiceGroupProps = Readonly<{
  group: GroupOptions;
  id: string;
  describedBy?: string | undefined;
  isWrong?: boolean;
  role?: string;
  children: (describedBy: string | undefined) => ComponentChildren;
}>;

/** Legend, hint, error and the fields, tied together for assistive technology. */
export function ChoiceGroup({ group, id, children, ...props }: ChoiceGroupProps) {
  const hint = worded(group.hint);
  const error = errorOptions(group.errorMessage);
  const hintId = hasWords(hint) ? (hint.id ?? `${id}-hint`) : undefined;
  const errorId = hasWords(error) ? (error.id ?? `${id}-error`) : undefined;
  const ids = describedBy(group.fieldset?.describedBy ?? props.describedBy, hintId, errorId);
  const wrong = props.isWrong || isWrong(group.errorMessage);
  const inner = (
    <>
      {hintId && <Hint {...hint} id={hintId} />}
      {errorId && <ErrorMessage {...error} id={errorId} />}
      {children(ids)}
    </>
  );
  return (
    <div
      class={classNames('nhsuk-form-group', wrong && 'nhsuk-form-group--error', group.formGroup?.classes)}
      {...group.formGroup?.attributes}
    >
      {group.fieldset ? (
        <Fieldset role={props.role} {...group.fieldset} describedBy={ids}>
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </div>
  );
}
