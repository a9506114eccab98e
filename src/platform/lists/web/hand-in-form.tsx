import type { ComponentChildren } from 'preact';

import type { Translator } from '#platform/language/translator.ts';
import { Button } from '#platform/ui/button.tsx';
import { DateInput } from '#platform/ui/date-input.tsx';
import { FileUpload } from '#platform/ui/file-upload.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Input } from '#platform/ui/input.tsx';
import { PasswordInput } from '#platform/ui/password-input.tsx';

import type { TypedDate } from '#platform/calendar/typed-date.ts';

export type HandInFormProps = Readonly<{
  t: Translator;
  action: string;
  limitMb: number;
  on: TypedDate;
  words: Readonly<{ on: string; onHint: string }>;
  typed: (field: string) => string;
  errorFor: (field: string) => string | undefined;
  /** The feature's own fields: which site, where to. */
  children: ComponentChildren;
}>;

/** Handing a list in: for which site and day, the file, and its password if it has one. */
export function HandInForm({ t, action, limitMb, on, words, typed, errorFor, children }: HandInFormProps) {
  return (
    <Form action={action} upload>
      {children}
      <DateInput
        id="on"
        namePrefix="on"
        values={on}
        fieldset={{ legend: { text: words.on, size: 's' } }}
        hint={words.onHint}
        errorMessage={errorFor('on')}
      />
      <FileUpload
        name="file"
        label={t('lists.hand-in.file')}
        hint={t('lists.hand-in.file-hint', { limit: limitMb })}
        accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        errorMessage={errorFor('file')}
      />
      <PasswordInput
        name="password"
        autocomplete="new-password"
        label={t('lists.hand-in.password')}
        hint={t('lists.hand-in.password-hint')}
        errorMessage={errorFor('password')}
        width={20}
      />
      <Input
        name="sheet"
        label={t('lists.hand-in.sheet')}
        value={typed('sheet')}
        errorMessage={errorFor('sheet')}
        width={20}
      />
      <Button preventDoubleClick>{t('lists.hand-in.send')}</Button>
    </Form>
  );
}
