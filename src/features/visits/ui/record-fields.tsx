import type { LocalDate } from '#platform/calendar/local-date.ts';
import { toTypedDate } from '#platform/calendar/typed-date.ts';
import type { Translator } from '#platform/language/translator.ts';
import { DateInput } from '#platform/ui/date-input.tsx';
import { Input } from '#platform/ui/input.tsx';
import { Radios } from '#platform/ui/radios.tsx';

import type { VisitsKey } from '../content/catalogue.ts';

export type RecordFieldsProps = Readonly<{
  t: Translator<VisitsKey>;
  today: LocalDate;
  typed: Readonly<Record<string, string | readonly string[]>>;
  errorFor?: ((field: string) => string | undefined) | undefined;
}>;

/** That somebody visited a site. The day is today unless somebody says otherwise. */
export function RecordFields({ t, today, typed, errorFor = noError }: RecordFieldsProps) {
  const said = (field: string): string => String(typed[field] ?? '');
  const proposed = toTypedDate(today);
  const date =
    'on[day]' in typed ? { day: said('on[day]'), month: said('on[month]'), year: said('on[year]') } : proposed;
  return (
    <>
      <Radios
        name="clinical"
        value={said('clinical')}
        fieldset={{ legend: { text: t('visits.record.clinical'), size: 'm' } }}
        hint={t('visits.record.clinical-hint')}
        errorMessage={errorFor('clinical')}
        items={[
          { value: 'yes', text: t('visits.record.yes') },
          { value: 'no', text: t('visits.record.no') },
        ]}
      />
      <DateInput
        id="on"
        namePrefix="on"
        values={date}
        fieldset={{ legend: { text: t('visits.record.on'), size: 'm' } }}
        hint={t('visits.record.on-hint', { example: `${proposed.day} ${proposed.month} ${proposed.year}` })}
        errorMessage={errorFor('on')}
      />
      <Input
        name="peopleSeen"
        label={t('visits.record.people-seen')}
        value={said('peopleSeen')}
        errorMessage={errorFor('peopleSeen')}
        inputmode="numeric"
        width={4}
      />
    </>
  );
}

const noError = (): undefined => undefined;
