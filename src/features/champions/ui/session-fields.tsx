import type { LocalDate } from '#platform/calendar/local-date.ts';
import { toTypedDate } from '#platform/calendar/typed-date.ts';
import { allLanguages } from '#platform/language/language.ts';
import { languageNameIn } from '#platform/language/language-name-in.ts';
import { DateInput } from '#platform/ui/date-input.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import type { ErrorItem } from '#platform/ui/error-summary.tsx';
import { Input } from '#platform/ui/input.tsx';
import { Radios } from '#platform/ui/radios.tsx';
import { Select } from '#platform/ui/select.tsx';
import { Textarea } from '#platform/ui/textarea.tsx';

import { cancelReasons, crowds, things } from '../domain/session.ts';
import type { Say } from './say-session.tsx';

/** What a form is filled with: as it was typed, or as the record has it. */
export type Filled = Readonly<{
  typed: Readonly<Record<string, string | readonly string[]>>;
  errorList?: readonly ErrorItem[];
  errorFor?: (field: string) => string | undefined;
}>;

export type FieldsProps = Readonly<{ t: Say; today: LocalDate; filled: Filled }>;

/** The fields of a plan. `champions` are those who may be said to run it. */
export function PlanFields(
  props: FieldsProps & Readonly<{ champions: readonly Readonly<{ id: string; name: string }>[] }>,
) {
  const { t, champions } = props;
  const field = fieldOf(props);
  return (
    <>
      <Input {...field('what')} label={t('champions.form.what')} hint={t('champions.form.what-hint')} />
      <Day {...props} hint="champions.form.on-hint" />
      <Input {...field('at')} label={t('champions.form.at')} hint={t('champions.form.at-hint')} width={5} />
      <Language {...props} none={t('champions.session.any-language')} />
      {champions.length > 0 && (
        <Select
          {...field('runBy')}
          label={t('champions.form.run-by')}
          items={[
            { value: '', text: t('champions.session.nobody-yet') },
            ...champions.map(({ id, name }) => ({ value: id, text: name })),
          ]}
        />
      )}
    </>
  );
}

/** Why a session is called off. */
export function CallOffFields(props: FieldsProps) {
  const { t } = props;
  return (
    <Radios
      {...fieldOf(props)('why')}
      fieldset={{ legend: { text: t('champions.form.off-why'), size: 's' } }}
      items={cancelReasons.map((why) => ({ value: why, text: t('champions.session.reason', { why }) }))}
    />
  );
}

/** What was held: of the plan that `which` names, or without one. */
export function HeldFields(props: FieldsProps & Readonly<{ which: string | null }>) {
  const { t, which } = props;
  const field = fieldOf(props);
  return (
    <>
      {which === null ? (
        <Input {...field('what')} label={t('champions.form.what')} hint={t('champions.form.what-hint')} />
      ) : (
        <p>
          <Dir>{which}</Dir>
        </p>
      )}
      <Day {...props} hint="champions.form.on-past-hint" />
      <Language {...props} none={t('champions.form.language-choose')} />
      <Radios
        {...field('about')}
        fieldset={{ legend: { text: t('champions.form.about'), size: 's' } }}
        items={crowds.map((about) => ({ value: about, text: t('champions.session.about', { about }) }))}
      />
      <Input {...field('counted')} label={t('champions.form.counted')} inputmode="numeric" width={4} />
      <Textarea {...field('asked')} label={t('champions.form.asked')} hint={t('champions.form.asked-hint')} rows={4} />
    </>
  );
}

/** What was handed out, in which language, how many. */
export function HandOutFields(props: FieldsProps) {
  const { t } = props;
  const field = fieldOf(props);
  return (
    <>
      <Radios
        {...field('thing')}
        fieldset={{ legend: { text: t('champions.form.thing'), size: 's' } }}
        items={things.map((thing) => ({ value: thing, text: t(`champions.thing.${thing}`) }))}
      />
      <Input {...field('called')} label={t('champions.form.called')} hint={t('champions.form.called-hint')} />
      <Language {...props} none={t('champions.form.language-choose')} />
      <Input {...field('howMany')} label={t('champions.form.how-many')} inputmode="numeric" width={5} />
      <Day {...props} hint="champions.form.on-past-hint" />
    </>
  );
}

function Day(props: FieldsProps & Readonly<{ hint: 'champions.form.on-hint' | 'champions.form.on-past-hint' }>) {
  const { t, today, filled } = props;
  const { typed, errorFor } = filled;
  const proposed = toTypedDate(today);
  const said = (part: string) => String(typed[`on[${part}]`] ?? '');
  const isPast = props.hint === 'champions.form.on-past-hint';
  const values =
    'on[day]' in typed
      ? { day: said('day'), month: said('month'), year: said('year') }
      : isPast
        ? proposed
        : { day: '', month: '', year: '' };
  return (
    <DateInput
      id="on"
      namePrefix="on"
      values={values}
      fieldset={{ legend: { text: t('champions.form.on'), size: 's' } }}
      hint={t(props.hint, { example: `${proposed.day} ${proposed.month} ${proposed.year}` })}
      errorMessage={errorFor?.('on')}
    />
  );
}

function Language(props: FieldsProps & Readonly<{ none: string }>) {
  const { t, none } = props;
  return (
    <Select
      {...fieldOf(props)('language')}
      label={t('champions.form.language')}
      items={[
        { value: '', text: none },
        ...allLanguages().map(({ tag }) => ({ value: tag, text: languageNameIn(tag, t.language) })),
      ]}
    />
  );
}

const fieldOf =
  ({ filled }: FieldsProps) =>
  (name: string) => ({
    name,
    value: String(filled.typed[name] ?? ''),
    errorMessage: filled.errorFor?.(name),
  });
