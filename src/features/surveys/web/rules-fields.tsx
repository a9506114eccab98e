import { Input } from '#platform/ui/input.tsx';
import { Select } from '#platform/ui/select.tsx';

import type { SurveyForm } from '../domain/survey-form.ts';
import { choiceValue } from './read-rules.ts';
import type { Say } from './surveys-needs.ts';

type RulesFieldsProps = Readonly<{
  t: Say;
  form: SurveyForm;
  value: (field: string) => string;
  errorFor: (field: string) => string | undefined;
}>;

/** What is decided for the usual rules: consent, who is meant, and how much has to be answered. */
export function RulesFields({ t, form, value, errorFor }: RulesFieldsProps) {
  const choices = form.questions
    .filter(({ answeredBy }) => answeredBy === 'one-choice' || answeredBy === 'several-choices')
    .flatMap(({ path, label, choices: some }) =>
      some.map((choice) => ({ value: choiceValue(path, choice.code), text: `${label} – ${choice.label}` })),
    );
  const numbers = form.questions.filter(({ answeredBy }) => answeredBy === 'whole-number');
  const none = { value: '', text: t('surveys.rules.none') };
  return (
    <>
      <Select
        name="consent"
        label={t('surveys.rules.consent')}
        hint={t('surveys.rules.consent-hint')}
        value={value('consent')}
        errorMessage={errorFor('consent')}
        items={[none, ...choices]}
      />
      <Input
        name="fewest"
        label={t('surveys.rules.fewest')}
        hint={t('surveys.rules.fewest-hint')}
        value={value('fewest') || '2'}
        errorMessage={errorFor('fewest')}
        width={4}
        inputmode="numeric"
        autocomplete="off"
      />
      <Select
        name="excluded"
        label={t('surveys.rules.excluded')}
        value={value('excluded')}
        errorMessage={errorFor('excluded')}
        items={[none, ...choices]}
      />
      <Select
        name="below-question"
        label={t('surveys.rules.below-question')}
        value={value('below-question')}
        items={[none, ...numbers.map(({ path, label }) => ({ value: path, text: label }))]}
      />
      <Input
        name="below-number"
        label={t('surveys.rules.below-number')}
        value={value('below-number')}
        errorMessage={errorFor('below-number')}
        width={4}
        inputmode="numeric"
        autocomplete="off"
      />
    </>
  );
}
