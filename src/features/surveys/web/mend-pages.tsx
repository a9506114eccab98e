import { toTypedDate } from '#platform/calendar/typed-date.ts';
import { Button } from '#platform/ui/button.tsx';
import { DateInput } from '#platform/ui/date-input.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { ErrorSummary, type ErrorItem } from '#platform/ui/error-summary.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Table } from '#platform/ui/table.tsx';
import { Textarea } from '#platform/ui/textarea.tsx';
import type { Typed } from '#platform/web/read-form.ts';

import type { Mended } from '../data/mended-store.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Survey, Wave, WayIn } from '../domain/survey.ts';
import { PlaceField } from './place-field.tsx';
import { surveyAddress } from './survey-address.ts';
import { SurveyFrame } from './survey-frame.tsx';
import type { Say } from './surveys-needs.ts';

type MendProps = Readonly<{
  t: Say;
  survey: Survey;
  typed: Typed;
  errorList: readonly ErrorItem[];
  errorFor: (field: string) => string | undefined;
}>;

type LastDayPageProps = MendProps & Readonly<{ before: readonly Mended<LocalDate | null>[] }>;

/** Moves the last day of a survey later. */
export function LastDayPage({ t, survey, typed, errorList, errorFor, before }: LastDayPageProps) {
  const stands = survey.closesOn === null ? null : toTypedDate(survey.closesOn);
  const value = (part: 'day' | 'month' | 'year') => String(typed[`until[${part}]`] ?? stands?.[part] ?? '');
  const say = (on: LocalDate | null) => (on === null ? t('surveys.period.by-hand') : t('surveys.day', { on }));
  return (
    <>
      {errorList.length > 0 && <ErrorSummary errorList={errorList} />}
      <SurveyFrame t={t} survey={survey} at="">
        <h2>{t('surveys.last-day.title')}</h2>
        <p>{t('surveys.last-day.intro')}</p>
        <Form action={`${surveyAddress(survey.id)}/last-day`}>
          <DateInput
            id="until"
            namePrefix="until"
            fieldset={{ legend: { text: t('surveys.period.closes'), size: 's' } }}
            hint={t('surveys.period.closes-hint')}
            errorMessage={errorFor('until')}
            values={{ day: value('day'), month: value('month'), year: value('year') }}
          />
          <Because t={t} typed={typed} errorFor={errorFor} />
          <Button preventDoubleClick>{t('surveys.last-day.title')}</Button>
        </Form>
        <Before t={t} rows={before.map(({ value: on, ...rest }) => ({ ...rest, said: say(on) }))} />
      </SurveyFrame>
    </>
  );
}

type PlacePageProps = MendProps & Readonly<{ wave: Wave; way: WayIn; before: readonly Mended<string | null>[] }>;

/** Corrects the name of the place of a way in. */
export function PlacePage({ t, survey, wave, way, typed, errorList, errorFor, before }: PlacePageProps) {
  return (
    <>
      {errorList.length > 0 && <ErrorSummary errorList={errorList} />}
      <SurveyFrame t={t} survey={survey} at="">
        <h2>{t('surveys.correct-place.title')}</h2>
        <p>
          {t('surveys.wave', { number: wave.number, kind: wave.kind })}, <span dir="ltr">{`/f/${way.token}`}</span>
        </p>
        <p>{t('surveys.correct-place.intro')}</p>
        <Form action={`${surveyAddress(survey.id)}/ways-in/${way.collectionId}`}>
          <PlaceField t={t} survey={survey} typed={typed} usual={way.place ?? ''} errorFor={errorFor} />
          <Because t={t} typed={typed} errorFor={errorFor} />
          <Button preventDoubleClick>{t('surveys.correct-place.title')}</Button>
        </Form>
        <Before t={t} rows={before.map(({ value, ...rest }) => ({ ...rest, said: value ?? t('surveys.no-place') }))} />
      </SurveyFrame>
    </>
  );
}

const Because = ({ t, typed, errorFor }: Pick<MendProps, 't' | 'typed' | 'errorFor'>) => (
  <Textarea
    name="because"
    label={t('surveys.rules.because')}
    value={String(typed['because'] ?? '')}
    errorMessage={errorFor('because')}
    rows={2}
  />
);

type BeforeProps = Readonly<{ t: Say; rows: readonly Readonly<{ said: string; because: string; madeAt: Date }>[] }>;

function Before({ t, rows }: BeforeProps) {
  if (rows.length === 0) return null;
  return (
    <Table
      caption={t('surveys.mended.before')}
      responsive
      firstCellIsHeader
      head={[t('surveys.mended.made'), t('surveys.mended.to'), t('surveys.rules.because')]}
      rows={rows.map(({ said, because, madeAt }) => [
        t('surveys.mended.at', { at: madeAt }),
        { text: <Dir>{said}</Dir> },
        { text: <Dir>{because}</Dir> },
      ])}
    />
  );
}
