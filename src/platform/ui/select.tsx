import type { Attributes } from './attributes.ts';
import { classNames } from './class-names.ts';
import type { FieldOptions } from './form-group.tsx';
import { FormGroup, isWrong } from './form-group.tsx';
import { hasWords } from './worded.ts';

/** `lang` for an answer that is written in another language than the page. */
export type SelectOption = Readonly<{
  value: string;
  text: string;
  lang?: string;
  selected?: boolean;
  disabled?: boolean;
  attributes?: Attributes;
}>;

/** A line between answers. */
type SelectDivider = Readonly<{ divider: true }>;

export type SelectProps = FieldOptions &
  Readonly<{ items: readonly (SelectOption | SelectDivider)[]; value?: string | undefined }>;

/** One answer out of many. Prefer radios when there are fewer than about ten. */
export function Select(props: SelectProps) {
  const { beforeInput, afterInput } = props.formGroup ?? {};
  return (
    <FormGroup field={props}>
      {(input) => {
        const select = (
          <select
            class={classNames('nhsuk-select', isWrong(props.errorMessage) && 'nhsuk-select--error', props.classes)}
            id={input.id}
            name={props.name}
            disabled={props.disabled}
            aria-describedby={input.describedBy}
            {...props.attributes}
          >
            {props.items.map((item) =>
              'divider' in item ? (
                <hr />
              ) : (
                <option
                  value={item.value}
                  lang={item.lang}
                  selected={item.selected ?? (props.value !== undefined && item.value === props.value)}
                  disabled={item.disabled}
                  {...item.attributes}
                >
                  {item.text}
                </option>
              ),
            )}
          </select>
        );
        if (![beforeInput, afterInput].some(hasWords)) return select;
        return (
          <div class="nhsuk-input-wrapper">
            {beforeInput?.text}
            {select}
            {afterInput?.text}
          </div>
        );
      }}
    </FormGroup>
  );
}
