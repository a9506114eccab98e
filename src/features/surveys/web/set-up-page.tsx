import { directionOf } from '#platform/instruments/domain/direction-of.ts';
import { Button } from '#platform/ui/button.tsx';
import { Checkboxes } from '#platform/ui/checkboxes.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { ErrorSummary, type ErrorItem } from '#platform/ui/error-summary.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Input } from '#platform/ui/input.tsx';
import { Radios } from '#platform/ui/radios.tsx';
import { Select } from '#platform/ui/select.tsx';
import { Textarea } from '#platform/ui/textarea.tsx';
import type { Typed } from '#platform/web/read-form.ts';

import type { FormName } from '../data/survey-forms.ts';
import { codeLimits } from '../domain/pairing/pairing-plan.ts';
import type { SurveyForm } from '../domain/survey-form.ts';
import { PeriodFields } from './period-fields.tsx';
import { agreedField } from './read-set-up.ts';
import { RulesFields } from './rules-fields.tsx';
import { sayLanguage } from './say-language.ts';
import type { Say } from './surveys-needs.ts';

type ChooseFormPageProps = Readonly<{ t: Say; forms: readonly Readonly<FormName & { title: string }>[] }>;

/** The first step: which questions are asked. */
export function ChooseFormPage({ t, forms }: ChooseFormPageProps) {
  return (
    <>
      <h1>{t('surveys.set-up.title')}</h1>
      <p>{t('surveys.set-up.choose')}</p>
      {forms.length === 0 && <p>{t('surveys.set-up.no-form')}</p>}
      <ul class="nhsuk-list nhsuk-list--bullet">
        {forms.map(({ id, version, title }) => (
          <li>
            <a href={`/surveys/new?form=${encodeURIComponent(id)}&version=${encodeURIComponent(version)}`}>
              <Dir>{title}</Dir>
            </a>{' '}
            <span dir="ltr">{version}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

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
        <PeriodFields t={t} value={value} errorFor={errorFor} />
        <h2>{t('surveys.set-up.population')}</h2>
        <p>{t('surveys.set-up.population-intro')}</p>
        <Textarea
          {...field('by-language')}
          label={t('surveys.set-up.by-language')}
          hint={t('surveys.set-up.by-language-hint', { languages: form.languages.join(', ') })}
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
        <Button preventDoubleClick>{t('surveys.set-up.do')}</Button>
      </Form>
    </>
  );
}

function PairingFields({ t, form, typed, errorFor }: Omit<SetUpPageProps, 'errorList'>) {
  const asText = (name: string): string => [typed[name] ?? ''].flat()[0] ?? '';
  const usable = form.questions.filter(({ answeredBy }) => ['one-choice', 'whole-number', 'text'].includes(answeredBy));
  return (
    <>
      <Radios
        name="pairing"
        value={asText('pairing') || undefined}
        fieldset={{ legend: { text: t('surveys.set-up.pairing-how'), size: 's' } }}
        errorMessage={errorFor('pairing')}
        items={(['nothing', 'card', 'self-made-code'] as const).map((by) => ({
          value: by,
          text: t('surveys.pairing.by', { by }),
        }))}
      />
      <Select
        name="card"
        label={t('surveys.set-up.card')}
        value={asText('card')}
        errorMessage={errorFor('card')}
        items={[
          { value: '', text: t('surveys.rules.none') },
          ...usable
            .filter(({ answeredBy }) => answeredBy === 'text')
            .map(({ path, label }) => ({ value: path, text: label })),
        ]}
      />
      <Checkboxes
        name="parts"
        values={[typed['parts'] ?? []].flat()}
        fieldset={{ legend: { text: t('surveys.set-up.parts'), size: 's' } }}
        hint={t('surveys.set-up.parts-hint', { fewest: codeLimits.fewestParts })}
        errorMessage={errorFor('parts')}
        items={usable.map(({ path, label }) => ({ value: path, text: label }))}
      />
    </>
  );
}
