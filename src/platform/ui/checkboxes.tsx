import type { Choice, Divider } from './choices.ts';
import { choiceId, isDivider } from './choices.ts';
import type { GroupOptions } from './choice-group.tsx';
import { ChoiceGroup } from './choice-group.tsx';
import { classNames, option } from './class-names.ts';
import { describedBy } from './described-by.ts';
import { Hint } from './hint.tsx';
import { Label } from './label.tsx';
import { hasWords, worded } from './worded.ts';

/** `name` only where it differs from the group's. */
export type CheckboxChoice = Choice & Readonly<{ name?: string }>;

export type CheckboxesProps = GroupOptions &
  Readonly<{
    name?: string;
    idPrefix?: string;
    items: readonly (CheckboxChoice | Divider)[];
    /** The values chosen. */
    values?: readonly string[] | undefined;
    describedBy?: string;
    small?: boolean;
    inline?: boolean;
    disabled?: boolean;
    id?: string;
  }>;

/** As many answers as are true. With no fieldset, each is described by the group's hint and error. */
export function Checkboxes(props: CheckboxesProps) {
  const prefix = props.idPrefix ?? props.name ?? '';
  const classList = classNames(
    'nhsuk-checkboxes',
    option('nhsuk-checkboxes--small', props.small, props.classes),
    option('nhsuk-checkboxes--inline', props.inline, props.classes),
    props.classes,
  );
  return (
    <ChoiceGroup group={props} id={prefix} describedBy={props.describedBy}>
      {(ids) => (
        <div class={classList} id={props.id} data-module="nhsuk-checkboxes" {...props.attributes}>
          {props.items.map((item, index) =>
            isDivider(item) ? (
              <div class="nhsuk-checkboxes__divider">{item.divider}</div>
            ) : (
              <Checkbox
                group={props}
                choice={item}
                id={choiceId(prefix, item, index)}
                describedBy={props.fieldset ? undefined : ids}
              />
            ),
          )}
        </div>
      )}
    </ChoiceGroup>
  );
}

type CheckboxProps = Readonly<{
  group: CheckboxesProps;
  choice: CheckboxChoice;
  id: string;
  describedBy: string | undefined;
}>;

function Checkbox({ group, choice, id, describedBy: groupIds }: CheckboxProps) {
  const hint = worded(choice.hint);
  const hintId = hasWords(hint) ? (hint.id ?? `${id}-item-hint`) : undefined;
  const isChecked = choice.checked ?? group.values?.includes(choice.value) ?? false;
  return (
    <>
      <div class="nhsuk-checkboxes__item">
        <input
          class={classNames('nhsuk-checkboxes__input', choice.classes)}
          id={id}
          name={choice.name ?? group.name}
          type="checkbox"
          value={choice.value}
          checked={isChecked}
          disabled={choice.disabled ?? group.disabled}
          data-aria-controls={choice.conditional ? `conditional-${id}` : undefined}
          aria-describedby={describedBy(groupIds, hintId)}
          {...choice.attributes}
        />
        <Label text={choice.text} for={id} classes="nhsuk-checkboxes__label" />
        {hintId && <Hint {...hint} id={hintId} classes={classNames('nhsuk-checkboxes__hint', hint?.classes)} />}
      </div>
      {choice.conditional && (
        <div
          class={classNames('nhsuk-checkboxes__conditional', !isChecked && 'nhsuk-checkboxes__conditional--hidden')}
          id={`conditional-${id}`}
        >
          {choice.conditional}
        </div>
      )}
    </>
  );
}
