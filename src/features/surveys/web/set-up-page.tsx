import { directionOf } from '#platform/instruments/domain/direction-of.ts';
import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { ErrorSummary, type ErrorItem } from '#platform/ui/error-summary.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Input } from '#platform/ui/input.tsx';
import { InsetText } from '#platform/ui/inset-text.tsx';
import { Radios } from '#platform/ui/radios.tsx';
import { Textarea } from '#platform/ui/textarea.tsx';
import type { Typed } from '#platform/web/read-form.ts';

import { lacksOf } from '../domain/form-for-survey.ts';
import type { SurveyForm } from '../domain/survey-form.ts';
import { Lacks } from './choose-form-page.tsx';
import { PairingFields } from './pairing-fields.tsx';
import { PeriodFields } from './period-fields.tsx';
import { agreedField, firstWaveKinds } from './read-set-up.ts';
import { RulesFields } from './rules-fields.tsx';
import { sayLanguage } from './say-language.ts';
import type { Say } from './surveys-needs.ts';
import { WithoutWords } from './without-words.tsx';

type SetUpPageProps = Readonly<{
  t: Say;
  form: SurveyForm;
  typed: Typed;
  errorList: readonly ErrorItem[];
  errorFor: (field: string) => string | undefined;
}>;

/** Everything that a survey is, on one page. */
export function SetUpPage({ t, form, typed, errorList, errorFor }: SetUpPageProps) {
  const value = (field: string): string => [typed[field] ?? ''].flat()[0] ?? '';
  const field = (name: string) => ({ name, value: value(name), errorMessage: errorFor(name) });
  const lacks = lacksOf(form);
  return (
    <>
      {errorList.length > 0 && <ErrorSummary errorList={errorList} />}
      <h1>
        <span class="nhsuk-caption-l">
          <Dir>{form.title}</Dir>
        </span>
        {t('surveys.set-up.title')}
      </h1>
      <p>{t('surveys.set-up.stays')}</p>
      {lacks.length > 0 && (
        <InsetText>
          <p>{t('surveys.set-up.form-lacks')}</p>
          <Lacks t={t} lacks={lacks} />
        </InsetText>
      )}
      <Form action="/surveys/new">
        <input type="hidden" name="form" value={form.id} />
        <input type="hidden" name="version" value={form.version} />
        <Input {...field('title')} label={t('surveys.set-up.name')} autocomplete="off" />
        <Textarea {...field('purpose')} label={t('surveys.set-up.purpose')} hint={t('surveys.set-up.purpose-hint')} />
        <h2>{t('surveys.set-up.consent')}</h2>
        <p>{t('surveys.set-up.consent-intro')}</p>
        {form.languages.map((tag) => (
          <Textarea
            {...field(agreedField(tag))}
            label={sayLanguage(t, tag)}
            attributes={{ lang: tag, dir: directionOf(tag) }}
          />
        ))}
        <h2>{t('surveys.set-up.period')}</h2>
        <p>{t('surveys.set-up.period-binds')}</p>
        <PeriodFields t={t} value={value} errorFor={errorFor} />
        <Radios
          name="first-wave"
          value={value('first-wave') || 'baseline'}
          fieldset={{ legend: { text: t('surveys.set-up.first-wave'), size: 's' } }}
          items={firstWaveKinds.map((kind) => ({
            value: kind,
            text: t('surveys.wave-kind', { kind }),
            hint: kind === 'pilot' ? t('surveys.set-up.pilot-first') : undefined,
          }))}
        />
        <h2>{t('surveys.set-up.population')}</h2>
        <p>{t('surveys.set-up.population-intro')}</p>
        <Textarea
          {...field('by-language')}
          label={t('surveys.set-up.by-language')}
          hint={t('surveys.set-up.by-language-hint', {
            languages: form.languages.map((tag) => sayLanguage(t, tag)).join(', '),
          })}
        />
        <Textarea
          {...field('by-place')}
          label={t('surveys.set-up.by-place')}
          hint={t('surveys.set-up.by-place-hint')}
        />
        <h2>{t('surveys.set-up.rules')}</h2>
        <RulesFields t={t} form={form} value={value} errorFor={errorFor} />
        <h2>{t('surveys.set-up.pairing')}</h2>
        <PairingFields t={t} form={form} typed={typed} errorFor={errorFor} />
        <WithoutWords t={t} form={form} typed={typed} errorMessage={errorFor('without-words')} />
        <Button preventDoubleClick>{t('surveys.set-up.do')}</Button>
      </Form>
    </>
  );
}
