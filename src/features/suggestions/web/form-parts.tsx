import type { ComponentChildren } from 'preact';

import { allLanguages } from '#platform/language/language.ts';
import { languageNameIn } from '#platform/language/language-name-in.ts';
import { Button } from '#platform/ui/button.tsx';
import { ErrorSummary, type ErrorItem } from '#platform/ui/error-summary.tsx';
import { Form } from '#platform/ui/form.tsx';
import { DateInput } from '#platform/ui/date-input.tsx';
import { Select } from '#platform/ui/select.tsx';

import type { Say } from './suggestions-needs.ts';

/** What a form is filled with: as it was typed, or as the record has it. */
export type Filled = Readonly<{
  typed: Readonly<Record<string, string | readonly string[]>>;
  errorList?: readonly ErrorItem[];
  errorFor?: (field: string) => string | undefined;
}>;

export type FormProps = Readonly<{ t: Say; action: string; filled: Filled; seen: string }>;

/** A page that is one form. `seen`: the entries that its reader had in front of them. */
export function FormPage(props: FormProps & Readonly<{ title: string; save?: string; children: ComponentChildren }>) {
  const { t, action, filled, seen, title, save, children } = props;
  const errorList = filled.errorList ?? [];
  return (
    <>
      {errorList.length > 0 && <ErrorSummary errorList={errorList} />}
      <h1>{title}</h1>
      <Form action={action}>
        <input type="hidden" name="seen" value={seen} />
        {children}
        <Button>{save ?? t('suggestions.form.save')}</Button>
      </Form>
    </>
  );
}

/** The properties of a field by its name. */
export const fieldOf =
  ({ filled }: Readonly<{ filled: Filled }>) =>
  (name: string) => ({ id: name, name, value: typedIn(filled, name), errorMessage: filled.errorFor?.(name) });

/** One answer; of several the one at `place`. */
export function typedIn({ typed }: Filled, name: string, place = 0): string {
  const said = typed[name];
  if (typeof said === 'string') return place === 0 ? said : '';
  return said?.[place] ?? '';
}

type LanguageFieldProps = Readonly<{ t: Say; filled: Filled; name: string; label: string; place?: number }>;

/** A language out of all that we know, by its name in the reader's. Several of one name are told apart by `place`. */
export function LanguageField({ t, filled, name, label, place = 0 }: LanguageFieldProps) {
  const items = allLanguages()
    .map(({ tag }) => ({ value: tag, text: languageNameIn(tag, t.language) }))
    .sort((a, b) => a.text.localeCompare(b.text, t.language));
  return (
    <Select
      id={place === 0 ? name : `${name}-${place}`}
      name={name}
      value={typedIn(filled, name, place)}
      errorMessage={place === 0 ? filled.errorFor?.(name) : undefined}
      label={label}
      items={[{ value: '', text: t('suggestions.form.language-choose') }, ...items]}
    />
  );
}

/** A day in three fields. */
export function DayField({
  filled,
  name,
  legend,
  hint,
}: Readonly<{ filled: Filled; name: string; legend: string; hint?: string }>) {
  const part = (which: string): string => typedIn(filled, `${name}[${which}]`);
  return (
    <DateInput
      id={name}
      namePrefix={name}
      fieldset={{ legend: { text: legend, size: 's' } }}
      {...(hint !== undefined && { hint })}
      errorMessage={filled.errorFor?.(name)}
      values={{ day: part('day'), month: part('month'), year: part('year') }}
    />
  );
}
