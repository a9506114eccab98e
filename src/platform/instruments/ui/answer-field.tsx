import { Checkboxes } from '#platform/ui/checkboxes.tsx';
import { DateInput } from '#platform/ui/date-input.tsx';
import { Input } from '#platform/ui/input.tsx';
import { Textarea } from '#platform/ui/textarea.tsx';

import { kindOf } from '../domain/question-kind.ts';
import { fieldOf } from '../domain/typed-answer.ts';
import { ChoiceField } from './choice-field.tsx';
import { PhotographField } from './photograph-field.tsx';
import { idOf, type AnswerProps } from './question-props.ts';

/** The field that an answer of this kind is typed into. */
export function AnswerField(props: AnswerProps) {
  const { state, typed, label, error, t } = props;
  const { path, question, choices } = state;
  const id = idOf(path);
  const hint = { text: props.hint };
  const text = (part?: string): string => String(typed[fieldOf(path, part)] ?? '');
  const legend = { text: label, size: 's' } as const;
  if (choices !== null && kindOf(question.kind).choices === true) return <ChoiceField {...props} />;
  if (question.kind === 'image') return <PhotographField {...props} />;
  if (question.kind === 'acknowledge') {
    return (
      <Checkboxes
        name={path}
        idPrefix={id}
        values={[text()]}
        fieldset={{ legend }}
        hint={hint}
        errorMessage={error}
        items={[{ value: 'OK', text: t('instruments.fill.acknowledge') }]}
      />
    );
  }
  const field = {
    id,
    name: path,
    label: { text: label, size: 's' as const },
    hint,
    errorMessage: error,
    value: text(),
  };
  switch (kindOf(question.kind).value) {
    case 'integer':
    case 'decimal': {
      const inputmode = kindOf(question.kind).value === 'integer' ? 'numeric' : 'decimal';
      return <Input {...field} inputmode={inputmode} autocomplete="off" width={10} />;
    }
    case 'date':
    case 'estimated-date':
    case 'date-time':
      return <DateField {...props} />;
    case 'time':
      return (
        <Input {...field} width={5} autocomplete="off" hint={{ text: [props.hint, ' ', t('instruments.fill.time')] }} />
      );
    default:
      return question.appearance?.includes('multiline') === true ? (
        <Textarea {...field} rows={3} autocomplete="off" attributes={{ dir: 'auto' }} />
      ) : (
        <Input {...field} autocomplete="off" attributes={{ dir: 'auto' }} />
      );
  }
}

/** A day; or, where it may be estimated, as much of one as somebody knows. */
function DateField({ state: { path, question }, typed, label, hint, error, t }: AnswerProps) {
  const id = idOf(path);
  const text = (part: string): string => String(typed[fieldOf(path, part)] ?? '');
  const is = kindOf(question.kind).value;
  const isEstimated = is === 'estimated-date';
  return (
    <>
      <DateInput
        id={id}
        namePrefix={path}
        fieldset={{ legend: { text: label, size: 's' } }}
        hint={{ text: isEstimated ? [hint, ' ', t('instruments.fill.estimated')] : hint }}
        errorMessage={error}
        values={{ day: text('day'), month: text('month'), year: text('year') }}
      />
      {isEstimated && (
        <Checkboxes
          name={fieldOf(path, 'about')}
          idPrefix={`${id}-about`}
          values={[text('about')]}
          small
          items={[{ value: 'yes', text: t('instruments.fill.about') }]}
        />
      )}
      {is === 'date-time' && (
        <Input
          id={`${id}-time`}
          name={fieldOf(path, 'time')}
          label={t('instruments.fill.time')}
          value={text('time')}
          width={5}
          autocomplete="off"
        />
      )}
    </>
  );
}
