import { ErrorSummary } from '#platform/ui/error-summary.tsx';

import type { Form } from '../domain/form/form.ts';
import { questionsOf, type FormPage } from '../domain/paging.ts';
import type { TypedProblem } from '../domain/typed-answer.ts';
import type { FillWords } from './fill-words.ts';
import { idOf } from './question-props.ts';

/** What is wrong with the answer at a path, in words. */
export type PageError = Readonly<{ path: string; text: string }>;

/** What is wrong with a page, each with a link to its question. */
export const PageErrors = ({ errors }: Readonly<{ errors: readonly PageError[] }>) =>
  errors.length === 0 ? null : (
    <ErrorSummary errorList={errors.map(({ path, text }) => ({ text, href: `#${idOf(path)}` }))} />
  );

export const errorIn =
  (errors: readonly PageError[]) =>
  (path: string): string | undefined =>
    errors.find((error) => error.path === path)?.text;

/** What was typed and is no answer, in words. */
export const sayProblem = (t: FillWords, { path, is }: TypedProblem): PageError => ({
  path,
  text: t(`instruments.fill.wrong.${is}`),
});

/** What cannot stay as it is on a page, in the form's own words where it has them. */
export function faultsOn(t: FillWords, form: Form, { parts }: FormPage): readonly PageError[] {
  return questionsOf(parts).flatMap(({ path, fault }) =>
    fault === null ? [] : [{ path, text: form.message(path)?.text ?? t(`instruments.fill.wrong.${fault.is}`) }],
  );
}
