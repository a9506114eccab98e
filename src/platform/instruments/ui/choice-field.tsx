import { Checkboxes } from '#platform/ui/checkboxes.tsx';
import { Fieldset } from '#platform/ui/fieldset.tsx';
import { Input } from '#platform/ui/input.tsx';
import { Radios } from '#platform/ui/radios.tsx';
import { Select } from '#platform/ui/select.tsx';

import type { Choice } from '../domain/choice-list.ts';
import { kindOf } from '../domain/question-kind.ts';
import { fieldOf } from '../domain/typed-answer.ts';
import { idOf, type AnswerProps } from './question-props.ts';
import { Spoken } from './spoken.tsx';

/** Past so many choices one of them is found faster in a list. */
const mostRadios = 12;

/** One choice, several, or several in an order. */
export function ChoiceField(props: AnswerProps) {
  const { form, state, typed, label, hint, error, beside, t } = props;
  const { path, question } = state;
  const choices = state.choices ?? [];
  const id = idOf(path);
  const text = (choice: Choice) => (
    <Spoken
      said={form.choiceLabel(path, choice)}
      beside={beside === null ? null : form.choiceLabel(path, choice, beside)}
      otherwise={choice.name}
    />
  );
  const legend = { text: label, size: 's' } as const;
  if (question.kind === 'rank') {
    return (
      <Fieldset legend={legend} id={id}>
        <div class="nhsuk-hint">
          {hint} {t('instruments.fill.rank')}
        </div>
        {error !== undefined && <span class="nhsuk-error-message">{error}</span>}
        {choices.map((choice) => (
          <Input
            id={`${id}-rank-${choice.name}`}
            name={fieldOf(path, `rank-${choice.name}`)}
            label={{ text: text(choice) }}
            value={String(typed[fieldOf(path, `rank-${choice.name}`)] ?? '')}
            inputmode="numeric"
            autocomplete="off"
            width={2}
          />
        ))}
      </Fieldset>
    );
  }
  if (kindOf(question.kind).value === 'items') {
    const chosen = [typed[path] ?? []].flat();
    return (
      <Checkboxes
        name={path}
        idPrefix={id}
        values={chosen}
        fieldset={{ legend }}
        hint={{ text: hint }}
        errorMessage={error}
        items={[
          ...choices.map((choice) => ({ value: choice.name, text: text(choice) })),
          ...unoffered(chosen, choices),
        ]}
      />
    );
  }
  const chosen = String(typed[path] ?? '');
  if (choices.length > mostRadios || question.appearance?.includes('minimal') === true) {
    const words = (choice: Choice): string => {
      const said = form.choiceLabel(path, choice)?.text ?? choice.name;
      const second = beside === null ? undefined : form.choiceLabel(path, choice, beside);
      return second === undefined || second === null || second.text === said ? said : `${said} – ${second.text}`;
    };
    return (
      <Select
        id={id}
        name={path}
        label={{ text: label, size: 's' }}
        hint={{ text: hint }}
        errorMessage={error}
        value={chosen}
        items={[
          { value: '', text: t('instruments.fill.choose') },
          ...choices.map((choice) => ({ value: choice.name, text: words(choice) })),
          ...(chosen === '' ? [] : unoffered([chosen], choices)),
        ]}
      />
    );
  }
  return (
    <Radios
      name={path}
      idPrefix={id}
      value={chosen}
      fieldset={{ legend }}
      hint={{ text: hint }}
      errorMessage={error}
      items={[
        ...choices.map((choice) => ({ value: choice.name, text: text(choice) })),
        ...(chosen === '' ? [] : unoffered([chosen], choices)),
      ]}
    />
  );
}

/** What was chosen once and is offered no more stays on the page, so that saving it does not take it away unseen. */
const unoffered = (chosen: readonly string[], choices: readonly Choice[]) =>
  chosen.filter((name) => !choices.some((choice) => choice.name === name)).map((name) => ({ value: name, text: name }));
