import { countryNameIn } from '#platform/language/country-name-in.ts';
import { formatDate } from '#platform/language/formats.ts';
import { languageNameIn } from '#platform/language/language-name-in.ts';
import type { Translator } from '#platform/language/translator.ts';

import type { PeopleKey } from '../content/catalogue.ts';
import type { DetailField, Details } from '../domain/details.ts';

export type Say = Translator<PeopleKey>;

/** A detail's value in words, as a list or a summary shows it. */
export function sayValue(field: string, value: unknown, t: Say): string {
  if (value === null || value === undefined) return t('people.value.none');
  const known = { [field]: value } as Details;
  switch (field as DetailField) {
    case 'name':
      return known.name?.full ?? '';
    case 'otherNames':
      return (known.otherNames ?? []).map((name) => name.full).join(', ');
    case 'born':
      return sayBirth(known.born, t);
    case 'sex':
      return t('people.value.sex', { sex: known.sex ?? '' });
    case 'nationality':
      return sayNationality(known.nationality ?? '', t);
    case 'languages':
      return (known.languages ?? []).map((tag) => languageNameIn(tag, t.language)).join(', ');
    case 'interpreterNeeded':
      return t(known.interpreterNeeded === true ? 'people.value.needed' : 'people.value.not-needed');
    default:
      return typeof value === 'string' ? value : JSON.stringify(value);
  }
}

/** ISO gives countries alone a code; travel documents call a person without one XXA. */
function sayNationality(code: string, t: Say): string {
  return code === 'XXA' ? t('people.value.stateless') : (countryNameIn(code, t.language) ?? code);
}

/** A date of birth as it was said, with what is uncertain of it. */
export function sayBirth(born: Details['born'], t: Say): string {
  if (born === null || born === undefined) return t('people.value.not-known');
  const text = born.on === undefined || born.precision !== 'day' ? born.asWritten : formatDate(born.on, t.language);
  if (born.ambiguous !== undefined) {
    const days = born.ambiguous.map((day) => formatDate(day, t.language)).join(' / ');
    return t('people.value.ambiguous', { text: born.asWritten, days });
  }
  return born.estimated === true ? t('people.value.estimated', { text }) : text;
}

export const shownFields = [
  'name',
  'romanisedName',
  'otherNames',
  'born',
  'sex',
  'nationality',
  'languages',
  'interpreterNeeded',
  'phone',
  'email',
  'nhsNumber',
  'portReference',
  'family',
] as const satisfies readonly DetailField[];
