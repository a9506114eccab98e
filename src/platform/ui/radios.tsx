import type { Choice, Divider } from './choices.ts';
import { choiceId, isDivider } from './choices.ts';
import type { GroupOptions } from './choice-group.tsx';
import { ChoiceGroup } from './choice-group.tsx';
import { classNames, option } from './class-names.ts';
import { Hint } from './hint.tsx';
import { Label } from './label.tsx';
import { hasWords, worded } from './worded.ts';

export type RadiosProps = GroupOptions &
  Readonly<{
    name: string;
    idPrefix?: string;
    items: readonly (Choice | Divider)[];
    /** The value chosen. */
    value?: string | undefined;
    small?: boolean;
    inline?: boolean;
    disabled?: boolean;
    id?: string;
  }>;

/** One answer out of a few. Nothing is chosen for the reader unless it was their own answer. */
export function Radios(props: RadiosProps) {
  const prefix = props.idPrefix ?? props.name;
  const classList = classNames(
    'nhsuk-radios',
    option('nhsuk-radios--small', props.small, props.classes),
    option('nhsuk-radios--inline', props.inline, props.classes),
    props.classes,
  );
  return (
    <ChoiceGroup group={props} id={prefix}>
      {() => (
        <div class={classList} id={props.id} data-module="nhsuk-radios" {...props.attributes}>
          {props.items.map((item, index) =>
            isDivider(item) ? (
              <div class="nhsuk-radios__divider">{item.divider}</div>
            ) : (
              <Radio group={props} choice={item} id={choiceId(prefix, item, index)} />
            ),
          )}
        </div>
      )}
    </ChoiceGroup>
  );
}

function Radio({ group, choice, id }: Readonly<{ group: RadiosProps; choice: Choice; id: string }>) {
  const hint = worded(choice.hint);
  const hintId = hasWords(hint) ? (hint.id ?? `${id}-item-hint`) : undefined;
  const isChecked = choice.checked ?? (group.value !== undefined && choice.value === group.value);
  return (
    <>
      <div class="nhsuk-radios__item">
        <input
          class={classNames('nhsuk-radios__input', choice.classes)}
          id={id}
          name={group.name}
          type="radio"
          value={choice.value}
          checked={isChecked}
          disabled={choice.disabled ?? group.disabled}
          data-aria-controls={choice.conditional ? `conditional-${id}` : undefined}
          aria-describedby={hintId}
          {...choice.attributes}
        />
        <Label text={choice.text} for={id} classes="nhsuk-radios__label" />
        {hintId && <Hint {...hint} id={hintId} classes={classNames('nhsuk-radios__hint', hint?.classes)} />}
      </div>
      {choice.conditional && (
        <div
          class={classNames('nhsuk-radios__conditional', !isChecked && 'nhsuk-radios__conditional--hidden')}
          id={`conditional-${id}`}
        >
          {choice.conditional}
        </div>
      )}
    </>
  );
}
