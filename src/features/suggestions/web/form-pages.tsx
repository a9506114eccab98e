import { Input } from '#platform/ui/input.tsx';
import { Radios } from '#platform/ui/radios.tsx';
import { Select } from '#platform/ui/select.tsx';
import { Textarea } from '#platform/ui/textarea.tsx';
import { languageNameIn } from '#platform/language/language-name-in.ts';

import { origins, outcomes, returnWays, withdrawReasons } from '../domain/suggestion.ts';
import { DayField, fieldOf, FormPage, LanguageField, type FormProps } from './form-parts.tsx';

type Named = Readonly<{ id: string; name: string }>;

const legend = (text: string) => ({ legend: { text, size: 's' as const } });

/** What was said, for the first time or put right. */
export function TakeUpPage(props: FormProps) {
  const { t, filled } = props;
  const field = fieldOf(props);
  return (
    <FormPage {...props} title={t('suggestions.form.take-title')}>
      <Textarea {...field('said')} label={t('suggestions.form.said')} hint={t('suggestions.form.said-hint')} />
      <LanguageField t={t} filled={filled} name="language" label={t('suggestions.form.language')} />
      <Textarea {...field('english')} label={t('suggestions.form.english')} hint={t('suggestions.form.english-hint')} />
      <Radios
        {...field('from')}
        fieldset={legend(t('suggestions.form.from'))}
        items={origins.map((from) => ({ value: from, text: t('suggestions.one.origin', { from }) }))}
      />
      <Input {...field('source')} label={t('suggestions.form.source')} hint={t('suggestions.form.source-hint')} />
      <Input
        {...field('people')}
        label={t('suggestions.form.people')}
        hint={t('suggestions.form.people-hint')}
        width={5}
        inputmode="numeric"
      />
      <DayField filled={filled} name="on" legend={t('suggestions.form.on')} hint={t('suggestions.form.on-hint')} />
      {[0, 1, 2].map((place) => (
        <LanguageField
          t={t}
          filled={filled}
          name="returnIn"
          place={place}
          label={t(place === 0 ? 'suggestions.form.return-in' : 'suggestions.form.return-in-more')}
        />
      ))}
    </FormPage>
  );
}

/** Who of the reader's own team answers for it. */
export function OwnPage(props: FormProps & Readonly<{ colleagues: readonly Named[] }>) {
  const { t, colleagues } = props;
  const field = fieldOf(props);
  return (
    <FormPage {...props} title={t('suggestions.form.own-title')}>
      <Select
        {...field('owner')}
        label={t('suggestions.form.owner')}
        items={[
          { value: '', text: t('suggestions.form.owner-choose') },
          ...colleagues.map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
      <Input {...field('as')} label={t('suggestions.form.as')} hint={t('suggestions.form.as-hint')} />
    </FormPage>
  );
}

export function GivePage(props: FormProps & Readonly<{ teams: readonly Named[] }>) {
  const { t, teams } = props;
  return (
    <FormPage {...props} title={t('suggestions.form.give-title')}>
      <p>{t('suggestions.form.give-note')}</p>
      <Select
        {...fieldOf(props)('team')}
        label={t('suggestions.form.team')}
        items={[
          { value: '', text: t('suggestions.form.team-choose') },
          ...teams.map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
    </FormPage>
  );
}

export function AnswerPage(props: FormProps) {
  const { t, filled } = props;
  const field = fieldOf(props);
  return (
    <FormPage {...props} title={t('suggestions.form.answer-title')}>
      <Radios
        {...field('outcome')}
        fieldset={legend(t('suggestions.form.outcome'))}
        items={outcomes.map((outcome) => ({ value: outcome, text: t('suggestions.one.outcome', { outcome }) }))}
      />
      <Textarea {...field('words')} label={t('suggestions.form.words')} hint={t('suggestions.form.words-hint')} />
      <DayField filled={filled} name="by" legend={t('suggestions.form.by')} />
    </FormPage>
  );
}

/** `languages`: those in which somebody is still to be told come first. */
export function ReturnPage(props: FormProps & Readonly<{ languages: readonly string[] }>) {
  const { t, languages } = props;
  const field = fieldOf(props);
  return (
    <FormPage {...props} title={t('suggestions.form.return-title')}>
      <Radios
        {...field('language')}
        fieldset={legend(t('suggestions.form.return-language'))}
        items={languages.map((tag) => ({ value: tag, text: languageNameIn(tag, t.language) }))}
      />
      <Radios
        {...field('way')}
        fieldset={legend(t('suggestions.form.way'))}
        items={returnWays.map((way) => ({ value: way, text: t('suggestions.form.way-is', { way }) }))}
      />
    </FormPage>
  );
}

export function WithdrawPage(props: FormProps) {
  const { t } = props;
  return (
    <FormPage {...props} title={t('suggestions.form.withdraw-title')} save={t('suggestions.one.withdraw')}>
      <p>{t('suggestions.form.withdraw-note')}</p>
      <Radios
        {...fieldOf(props)('why')}
        fieldset={legend(t('suggestions.form.why'))}
        items={withdrawReasons.map((why) => ({ value: why, text: t('suggestions.form.why-is', { why }) }))}
      />
    </FormPage>
  );
}
