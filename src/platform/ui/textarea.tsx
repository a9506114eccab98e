import { classNames } from './class-names.ts';
import type { FieldOptions } from './form-group.tsx';
import { FormGroup, isWrong } from './form-group.tsx';

export type TextareaProps = FieldOptions &
  Readonly<{ value?: string | undefined; rows?: number; spellcheck?: boolean; autocomplete?: string }>;

/** Several lines of text. */
export function Textarea(props: TextareaProps) {
  return (
    <FormGroup field={props}>
      {(input) => (
        <textarea
          class={classNames('nhsuk-textarea', isWrong(props.errorMessage) && 'nhsuk-textarea--error', props.classes)}
          id={input.id}
          name={props.name}
          rows={props.rows ?? 5}
          spellcheck={props.spellcheck}
          disabled={props.disabled}
          aria-describedby={input.describedBy}
          autocomplete={props.autocomplete}
          {...props.attributes}
        >
          {props.value}
        </textarea>
      )}
    </FormGroup>
  );
}
