import type { ComponentChildren } from 'preact';

import { ErrorSummary, type ErrorItem } from '#platform/ui/error-summary.tsx';
import { Button } from '#platform/ui/button.tsx';
import { Form } from '#platform/ui/form.tsx';

import type { Say } from './places-needs.ts';

/** What somebody typed and what is wrong with it. */
export type Filled = Readonly<{
  typed: Readonly<Record<string, string | readonly string[]>>;
  errorList?: readonly ErrorItem[];
  errorFor?: (field: string) => string | undefined;
}>;

export const said = (filled: Filled, field: string): string => String(filled.typed[field] ?? '');

export const wrong = (filled: Filled, field: string): string | undefined => filled.errorFor?.(field);

/** A date's three fields as they were typed. */
export const saidDay = (filled: Filled, name: string) => ({
  day: said(filled, `${name}[day]`),
  month: said(filled, `${name}[month]`),
  year: said(filled, `${name}[year]`),
});

type FormPageProps = Readonly<{
  t: Say;
  title: string;
  action: string;
  filled: Filled;
  intro?: ComponentChildren;
  children: ComponentChildren;
}>;

/** A page with one form: what is wrong with it first, then its fields and one button. */
export function FormPage({ t, title, action, filled, intro, children }: FormPageProps) {
  const { errorList = [] } = filled;
  return (
    <>
      {errorList.length > 0 && <ErrorSummary errorList={errorList} />}
      <h1>{title}</h1>
      {intro}
      <Form action={action}>
        {children}
        <Button>{t('places.form.save')}</Button>
      </Form>
    </>
  );
}
