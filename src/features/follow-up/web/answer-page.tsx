import type { LocalDate } from '#platform/calendar/local-date.ts';
import { toTypedDate } from '#platform/calendar/typed-date.ts';
import type { Translator } from '#platform/language/translator.ts';
import { Button } from '#platform/ui/button.tsx';
import { DateInput } from '#platform/ui/date-input.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { ErrorSummary, type ErrorItem } from '#platform/ui/error-summary.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Input } from '#platform/ui/input.tsx';
import { Radios } from '#platform/ui/radios.tsx';
import type { Typed } from '#platform/web/read-form.ts';

import type { FollowUpKey } from '../content/catalogue.ts';
import { answerForms, type AnswerField } from '../domain/answer-form.ts';

type AnswerPageProps = Readonly<{
  t: Translator<FollowUpKey>;
  today: LocalDate;
  person: Readonly<{ id: string; name: string }>;
  /** What is answered, in words, and the entry's id. */
  about: string;
  entryId: string;
  kind: string;
  typed: Typed;
  errorList?: readonly ErrorItem[];
  errorFor?: (field: string) => string | undefined;
}>;

/** The form that records what became of something owed. */
export function AnswerPage(props: AnswerPageProps) {
  const { t, today, person, about, entryId, kind, typed, errorList = [], errorFor = () => undefined } = props;
  const said = (name: string): string => String(typed[name] ?? '');
  const proposed = toTypedDate(today);
  const values =
    'on[day]' in typed ? { day: said('on[day]'), month: said('on[month]'), year: said('on[year]') } : proposed;
  const asked = answerForms[kind];
  return (
    <>
      {errorList.length > 0 && <ErrorSummary errorList={errorList} />}
      <h1>
        <span class="nhsuk-caption-l">{t.rich('follow-up.for', { name: <Dir>{person.name}</Dir> })}</span>
        {t(`follow-up.answer.${kind}` as FollowUpKey)}
      </h1>
      <p>
        <Dir>{about}</Dir>
      </p>
      <Form action={`/people/${person.id}/follow-up/${entryId}?as=${kind}`}>
        <DateInput
          id="on"
          namePrefix="on"
          values={values}
          fieldset={{ legend: { text: t('follow-up.on'), size: 's' } }}
          hint={t('follow-up.on-hint')}
          errorMessage={errorFor('on')}
        />
        {asked?.asksTime === true && (
          <Input
            id="time"
            name="time"
            label={{ text: t('follow-up.time'), size: 's' }}
            hint={t('follow-up.time-hint')}
            value={said('time')}
            errorMessage={errorFor('time')}
            width={5}
            autocomplete="off"
          />
        )}
        {asked?.fields.map((field) => (
          <Field t={t} field={field} value={said(field.name)} error={errorFor(field.name)} />
        ))}
        <Button>{t('follow-up.save')}</Button>
      </Form>
    </>
  );
}

type FieldProps = Readonly<{
  t: Translator<FollowUpKey>;
  field: AnswerField;
  value: string;
  error: string | undefined;
}>;

function Field({ t, field, value, error }: FieldProps) {
  const label = t(`follow-up.field.${field.name}` as FollowUpKey);
  if (field.is === 'text') {
    return (
      <Input
        id={field.name}
        name={field.name}
        label={{ text: label, size: 's' }}
        value={value}
        errorMessage={error}
        autocomplete="off"
        attributes={{ dir: 'auto' }}
      />
    );
  }
  const options = field.options.map((option) => ({
    value: option,
    text: (t as Translator)(`${field.words}.${option}`),
  }));
  return (
    <Radios
      name={field.name}
      value={value}
      fieldset={{ legend: { text: label, size: 's' } }}
      errorMessage={error}
      items={field.required ? options : [...options, { value: '', text: t('follow-up.not-said') }]}
    />
  );
}
