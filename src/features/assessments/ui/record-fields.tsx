import type { LocalDate } from '#platform/calendar/local-date.ts';
import { toTypedDate } from '#platform/calendar/typed-date.ts';
import type { Translator } from '#platform/language/translator.ts';
import { DateInput } from '#platform/ui/date-input.tsx';
import { Radios } from '#platform/ui/radios.tsx';
import { Select } from '#platform/ui/select.tsx';

import type { AssessmentsKey } from '../content/catalogue.ts';
import type { What } from '../domain/assessment-form.ts';
import { declineReasons, offerModes } from '../domain/kinds.ts';

export type RecordFieldsProps = Readonly<{
  t: Translator<AssessmentsKey>;
  today: LocalDate;
  /** What the reader's role may record. */
  whats: readonly What[];
  typed: Readonly<Record<string, string | readonly string[]>>;
  errorFor?: ((field: string) => string | undefined) | undefined;
}>;

/** What happened to the initial health assessment of one person. The day is today unless somebody says otherwise. */
export function RecordFields({ t, today, whats, typed, errorFor = noError }: RecordFieldsProps) {
  const said = (field: string): string => String(typed[field] ?? '');
  const proposed = toTypedDate(today);
  const date =
    'on[day]' in typed ? { day: said('on[day]'), month: said('on[month]'), year: said('on[year]') } : proposed;
  const details = {
    offered: (
      <Choose
        t={t}
        field="mode"
        options={offerModes}
        words="assessments.mode"
        chosen={said('mode')}
        error={errorFor('mode')}
      />
    ),
    declined: (
      <Choose
        t={t}
        field="reason"
        options={declineReasons}
        words="assessments.reason-declined"
        chosen={said('reason')}
        error={errorFor('reason')}
      />
    ),
    done: undefined,
    'not-found': undefined,
  };
  return (
    <>
      <Radios
        name="what"
        value={said('what')}
        fieldset={{ legend: { text: t('assessments.record.what'), size: 'm' } }}
        errorMessage={errorFor('what')}
        items={whats.map((what) => ({
          value: what,
          text: t(`assessments.record.${what}`),
          hint: t(`assessments.record.${what}-hint`),
          conditional: details[what],
        }))}
      />
      <DateInput
        id="on"
        namePrefix="on"
        values={date}
        fieldset={{ legend: { text: t('assessments.record.on'), size: 'm' } }}
        hint={t('assessments.record.on-hint', { example: `${proposed.day} ${proposed.month} ${proposed.year}` })}
        errorMessage={errorFor('on')}
      />
    </>
  );
}

const noError = (): undefined => undefined;

type ChooseProps<Option extends string> = Readonly<{
  t: Translator<AssessmentsKey>;
  field: 'mode' | 'reason';
  options: readonly Option[];
  words: string;
  chosen: string;
  error: string | undefined;
}>;

function Choose<Option extends string>({ t, field, options, words, chosen, error }: ChooseProps<Option>) {
  const items = options.map((value) => ({ value, text: t(`${words}.${value}` as AssessmentsKey) }));
  return (
    <Select
      name={field}
      label={t(`assessments.record.${field}`)}
      value={chosen}
      errorMessage={error}
      items={[{ value: '', text: t('assessments.record.not-said') }, ...items]}
    />
  );
}
