import type { ComponentChildren } from 'preact';

import { seenOn } from '#platform/instruments/domain/filling/read-page.ts';
import type { FormPage } from '#platform/instruments/domain/paging.ts';
import type { TypedFields } from '#platform/instruments/domain/typed-answer.ts';
import type { PageError } from '#platform/instruments/ui/page-errors.tsx';
import type { PhotographsOnPage } from '#platform/instruments/ui/question-props.ts';
import { PageForm } from '#platform/instruments/ui/page-form.tsx';

import { addingField, nextInstance, type OpenFilling } from '../../domain/fill-page.ts';
import type { Say } from '../forms-needs.ts';

export type QuestionsFormProps = Readonly<{
  t: Say;
  open: OpenFilling;
  page: FormPage;
  /** The language of whoever is asked, where somebody else reads the page. */
  beside: string | null;
  typed: TypedFields;
  errors: readonly PageError[];
  action: string;
  id?: string;
  first: string;
  forStaff: boolean;
  photographs: PhotographsOnPage;
  children: ComponentChildren;
}>;

/** One page of questions, with the id of what may be added to it, so that a page sent twice adds one. */
export function QuestionsForm({ open, page, children, ...props }: QuestionsFormProps) {
  return (
    <PageForm {...props} form={open.form} parts={page.parts} seenOf={(path) => seenOn(open.filling, path)}>
      <input type="hidden" name={addingField} value={nextInstance(open.filling)} />
      {children}
    </PageForm>
  );
}
