import { countriesIn } from '#platform/language/country-name-in.ts';
import { allLanguages, findLanguage } from '#platform/language/language.ts';
import { languageNameIn } from '#platform/language/language-name-in.ts';
import { Input } from '#platform/ui/input.tsx';
import { Radios } from '#platform/ui/radios.tsx';
import { Select } from '#platform/ui/select.tsx';

import type { Say } from './say-value.ts';

export type DetailsFieldsProps = Readonly<{
  t: Say;
  /** Field by field, as text; what was typed where there was a problem. */
  typed: Readonly<Record<string, string | readonly string[] | undefined>>;
  errorFor: (field: string) => string | undefined;
}>;

/** The fields of a person's details, all of them optional but a name of some kind. */
export function DetailsFields({ t, typed, errorFor }: DetailsFieldsProps) {
  const text = (field: string) => String(typed[field] ?? '');
  const languages = [typed['languages'] ?? []].flat().map((tag) => findLanguage(tag)?.tag ?? tag);
  const line = (field: 'romanisedName' | 'phone' | 'email' | 'portReference') => (
    <Input
      id={field}
      name={field}
      label={t(`people.field.${field}`)}
      value={text(field)}
      errorMessage={errorFor(field)}
      width={20}
    />
  );
  return (
    <>
      <Input
        id="name"
        name="name"
        label={t('people.field.name')}
        value={text('name')}
        errorMessage={errorFor('name')}
        attributes={{ dir: 'auto' }}
      />
      {line('romanisedName')}
      <Input
        id="born"
        name="born"
        label={t('people.field.born')}
        hint={t('people.edit.born-hint')}
        value={text('born')}
        errorMessage={errorFor('born')}
        width={20}
      />
      <Radios
        idPrefix="sex"
        name="sex"
        fieldset={{ legend: { text: t('people.field.sex'), size: 's' } }}
        items={[
          { value: 'female', text: t('people.edit.female'), checked: text('sex') === 'female' },
          { value: 'male', text: t('people.edit.male'), checked: text('sex') === 'male' },
          { value: 'other', text: t('people.edit.other'), checked: text('sex') === 'other' },
          { value: '', text: t('people.value.not-known'), checked: text('sex') === '' },
        ]}
      />
      {Array.from({ length: Math.max(2, languages.length) }, (_, index) => (
        <Select
          id={index === 0 ? 'languages' : `languages-${index + 1}`}
          name="languages"
          label={t('people.field.languages')}
          hint={index === 0 ? t('people.edit.languages-hint') : undefined}
          items={[
            { value: '', text: t('people.value.not-known') },
            ...allLanguages().map((language) => ({
              value: language.tag,
              text: `${languageNameIn(language.tag, t.language)} – ${language.own}`,
              selected: languages[index] === language.tag,
            })),
          ]}
        />
      ))}
      <Radios
        idPrefix="interpreterNeeded"
        name="interpreterNeeded"
        fieldset={{ legend: { text: t('people.edit.interpreter-ask'), size: 's' } }}
        items={[
          { value: 'yes', text: t('people.edit.yes'), checked: text('interpreterNeeded') === 'yes' },
          { value: 'no', text: t('people.edit.no'), checked: text('interpreterNeeded') === 'no' },
          { value: '', text: t('people.edit.unknown'), checked: text('interpreterNeeded') === '' },
        ]}
      />
      <Select
        id="nationality"
        name="nationality"
        label={t('people.field.nationality')}
        items={[
          { value: '', text: t('people.value.not-known') },
          { value: 'XXA', text: t('people.value.stateless'), selected: text('nationality') === 'XXA' },
          ...countriesIn(t.language).map(({ code, name }) => ({
            value: code,
            text: name,
            selected: text('nationality') === code,
          })),
        ]}
      />
      {line('phone')}
      {line('email')}
      <Input
        id="nhsNumber"
        name="nhsNumber"
        label={t('people.field.nhsNumber')}
        hint={t('people.edit.nhs-hint')}
        value={text('nhsNumber')}
        errorMessage={errorFor('nhsNumber')}
        width={20}
        inputmode="numeric"
      />
      {line('portReference')}
    </>
  );
}
