import type { ComponentChildren } from 'preact';

import { seenOn } from '#platform/instruments/domain/filling/read-page.ts';
import type { FormPage } from '#platform/instruments/domain/paging.ts';
import type { TypedFields } from '#platform/instruments/domain/typed-answer.ts';
import type { FillWords } from '#platform/instruments/ui/fill-words.ts';
import { PageParts } from '#platform/instruments/ui/page-parts.tsx';
import { idOf } from '#platform/instruments/ui/question-props.ts';
import { ErrorSummary } from '#platform/ui/error-summary.tsx';
import { Form } from '#platform/ui/form.tsx';

import { addingField, nextInstance, type OpenFilling } from '../../domain/fill-page.ts';
import type { Say } from '../forms-needs.ts';

/** What is wrong with the answer at a path, in words. */
export type PageError = Readonly<{ path: string; text: string }>;

export type QuestionsFormProps = Readonly<{
  t: Say;
  open: OpenFilling;
  page: FormPage;
  /** The language of whoever is asked, where somebody else reads the page. */
  beside: string | null;
  typed: TypedFields;
  errors: readonly PageError[];
  /** Where the page is sent. */
  action: string;
  /** The button that Enter presses: it comes first, and is not seen. */
  first: string;
  forStaff: boolean;
  /** The buttons. */
  children: ComponentChildren;
}>;

/** What is wrong with a page, each with a link to its question. */
export const PageErrors = ({ errors }: Readonly<{ errors: readonly PageError[] }>) =>
  errors.length === 0 ? null : (
    <ErrorSummary errorList={errors.map(({ path, text }) => ({ text, href: `#${idOf(path)}` }))} />
  );

/** One page of questions. Everything that can be done on it is a button of one form, so that nothing typed is lost by doing it. */
export function QuestionsForm(props: QuestionsFormProps) {
  const { t, open, page, beside, typed, errors, action, first, forStaff, children } = props;
  return (
    <Form action={action} attributes={{ autocomplete: 'off' }}>
      <button class="nhsuk-u-visually-hidden" type="submit" name="do" value="next" tabIndex={-1} aria-hidden="true">
        {first}
      </button>
      <input type="hidden" name={addingField} value={nextInstance(open.filling)} />
      <PageParts
        parts={page.parts}
        form={open.form}
        t={t as unknown as FillWords}
        beside={beside}
        typed={typed}
        seenOf={(path) => seenOn(open.filling, path)}
        errorFor={(path) => errors.find((error) => error.path === path)?.text}
        forStaff={forStaff}
      />
      {children}
    </Form>
  );
}
