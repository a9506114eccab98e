import type { LocalDate } from '#platform/calendar/local-date.ts';
import { toTypedDate } from '#platform/calendar/typed-date.ts';
import type { DueThisWeek } from '#platform/clocks/weekly-contacts.ts';
import type { Translator } from '#platform/language/translator.ts';
import { Button } from '#platform/ui/button.tsx';
import { DateInput } from '#platform/ui/date-input.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { ErrorSummary, type ErrorItem } from '#platform/ui/error-summary.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Input } from '#platform/ui/input.tsx';
import { Radios } from '#platform/ui/radios.tsx';

import type { VisitsKey } from '../content/catalogue.ts';
import { ContactsDue } from './contacts-due.tsx';

export type RecordPageProps = Readonly<{
  t: Translator<VisitsKey>;
  today: LocalDate;
  site: Readonly<{ code: string; name: string }>;
  due: DueThisWeek | null;
  typed: Readonly<Record<string, string | readonly string[]>>;
  errorList?: readonly ErrorItem[];
  errorFor?: (field: string) => string | undefined;
}>;

/** That somebody visited a site. The day is today unless somebody says otherwise. */
export function RecordPage({ t, today, site, due, typed, errorList = [], errorFor = noError }: RecordPageProps) {
  const said = (field: string): string => String(typed[field] ?? '');
  const proposed = toTypedDate(today);
  const date =
    'on[day]' in typed ? { day: said('on[day]'), month: said('on[month]'), year: said('on[year]') } : proposed;
  return (
    <>
      {errorList.length > 0 && <ErrorSummary errorList={errorList} />}
      <h1>
        <span class="nhsuk-caption-l">
          <Dir>{site.name}</Dir>
        </span>
        {t('visits.record.title')}
      </h1>
      {due !== null && <ContactsDue t={t} due={due} />}
      <Form action={`/sites/${site.code}/visit`}>
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
        <Button>{t('visits.record.save')}</Button>
      </Form>
    </>
  );
}

const noError = (): undefined => undefined;
