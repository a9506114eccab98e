import { toTypedDate } from '#platform/calendar/typed-date.ts';
import { Button } from '#platform/ui/button.tsx';
import { Checkboxes } from '#platform/ui/checkboxes.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Input } from '#platform/ui/input.tsx';
import { Radios } from '#platform/ui/radios.tsx';

import { waveKinds } from '../domain/survey.ts';
import { responseWays } from '../domain/survey-response.ts';
import { PeriodFields } from './period-fields.tsx';
import { PlaceField } from './place-field.tsx';
import { surveyAddress } from './survey-address.ts';
import type { SurveyPageProps } from './survey-page-props.ts';

/** Opens a wave: another time at which the same is asked. */
export function AddWave({ t, open: { survey, waves }, typed, errorFor }: SurveyPageProps) {
  const first = toTypedDate(survey.opensOn);
  const last = survey.closesOn === null ? null : toTypedDate(survey.closesOn);
  const usual: Readonly<Record<string, string>> = {
    'opens[day]': first.day,
    'opens[month]': first.month,
    'opens[year]': first.year,
    'closes[day]': last?.day ?? '',
    'closes[month]': last?.month ?? '',
    'closes[year]': last?.year ?? '',
  };
  const value = (field: string): string => String(typed[field] ?? usual[field] ?? '');
  return (
    <>
      <h2>{t('surveys.add-wave.title')}</h2>
      <Form action={`${surveyAddress(survey.id)}/waves`}>
        <Radios
          name="kind"
          value={value('kind') || (waves.length === 0 ? 'baseline' : 'follow-up')}
          fieldset={{ legend: { text: t('surveys.add-wave.kind'), size: 's' } }}
          errorMessage={errorFor('kind')}
          items={waveKinds.map((kind) => ({
            value: kind,
            text: t('surveys.wave-kind', { kind }),
            hint: kind === 'pilot' ? t('surveys.page.pilot') : undefined,
          }))}
        />
        <PeriodFields t={t} value={value} errorFor={errorFor} />
        <Button variant="secondary" preventDoubleClick>
          {t('surveys.add-wave.do')}
        </Button>
      </Form>
    </>
  );
}

/** Opens a way into a wave, for one place or for all. */
export function AddWayIn({ t, open: { survey, waves }, typed, errorFor }: SurveyPageProps) {
  const value = (field: string): string => String(typed[field] ?? '');
  return (
    <>
      <h2>{t('surveys.add-way.title')}</h2>
      <p>{t('surveys.add-way.intro')}</p>
      <Form action={`${surveyAddress(survey.id)}/ways-in`}>
        <Radios
          name="wave"
          value={value('wave') || String(waves.at(-1)?.number ?? '')}
          fieldset={{ legend: { text: t('surveys.add-way.wave'), size: 's' } }}
          errorMessage={errorFor('wave')}
          items={waves.map(({ number, kind }) => ({
            value: String(number),
            text: t('surveys.wave', { number, kind }),
          }))}
        />
        <Checkboxes
          name="ways"
          values={[typed['ways'] ?? []].flat()}
          fieldset={{ legend: { text: t('surveys.add-way.ways'), size: 's' } }}
          errorMessage={errorFor('ways')}
          items={responseWays.map((way) => ({
            value: way,
            text: t('surveys.way', { way }),
            hint: way === 'device' ? t('surveys.add-way.device-hint') : undefined,
          }))}
        />
        <PlaceField t={t} survey={survey} typed={typed} errorFor={errorFor} />
        <Input
          name="invited"
          label={t('surveys.add-way.invited')}
          hint={t('surveys.add-way.invited-hint')}
          value={value('invited')}
          errorMessage={errorFor('invited')}
          width={5}
          inputmode="numeric"
          autocomplete="off"
        />
        <Button preventDoubleClick>{t('surveys.add-way.do')}</Button>
      </Form>
    </>
  );
}
