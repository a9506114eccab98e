import type { Attributes } from './attributes.ts';
import type { GroupOptions } from './choice-group.tsx';
import { ChoiceGroup } from './choice-group.tsx';
import { classNames } from './class-names.ts';
import { isWrong } from './form-group.tsx';
import type { InputProps } from './input.tsx';
import { Input } from './input.tsx';
import type { LabelOptions } from './label.tsx';
import { useUiWords } from './ui-words.ts';
import { worded, type Worded } from './worded.ts';

type PartName = 'day' | 'month' | 'year';

type Part = Readonly<{
  label?: Worded<LabelOptions>;
  name?: string;
  value?: string;
  width?: InputProps['width'];
  autocomplete?: string;
  /** This part is the wrong one; `false` says that it is not. */
  error?: boolean;
  disabled?: boolean;
  classes?: string;
  attributes?: Attributes;
}>;

export type DateInputProps = GroupOptions &
  Readonly<{
    id: string;
    /** The parts are then named `bornOn[day]` and so on. */
    namePrefix?: string;
    /** Leave a part out with `false`. */
    day?: Part | false;
    month?: Part | false;
    year?: Part | false;
    /** What was typed, whatever it was. */
    values?: Readonly<Partial<Record<PartName, string>>> | undefined;
    disabled?: boolean;
  }>;

/** A date that someone knows, in three fields, or in two. What was typed stays as it was typed. */
export function DateInput(props: DateInputProps) {
  const words = useUiWords();
  const parts = (['day', 'month', 'year'] as const).flatMap((key) => {
    const part = props[key];
    return part === false ? [] : [{ key, ...part }];
  });
  const anyPartIsWrong = parts.some(({ error }) => error);
  const allAreWrong = isWrong(props.errorMessage) && !anyPartIsWrong;
  return (
    <ChoiceGroup group={props} id={props.id} isWrong={anyPartIsWrong} role="group">
      {() => (
        <div class={classNames('nhsuk-date-input', props.classes)} id={props.id} {...props.attributes}>
          {parts.map(({ key, name = key, ...part }) => {
            const label = worded(part.label);
            return (
              <div class="nhsuk-date-input__item">
                <Input
                  label={{
                    text: words(`ui.date.${key}`),
                    ...label,
                    classes: classNames('nhsuk-date-input__label', label?.classes),
                  }}
                  id={`${props.id}-${name}`}
                  name={props.namePrefix ? `${props.namePrefix}[${name}]` : name}
                  value={part.value ?? props.values?.[key]}
                  errorMessage={part.error ?? allAreWrong}
                  width={part.width ?? (key === 'year' ? 4 : 2)}
                  inputmode="numeric"
                  autocomplete={part.autocomplete}
                  disabled={part.disabled ?? props.disabled}
                  classes={classNames('nhsuk-date-input__input', part.classes)}
                  attributes={part.attributes}
                />
              </div>
            );
          })}
        </div>
      )}
    </ChoiceGroup>
  );
}
