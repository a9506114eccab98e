import type { AnswersGiven, InstanceChange, InstrumentName } from '#platform/instruments/domain/answer.ts';
import { draftAnswers, type NewAnswer } from '#platform/instruments/domain/filling/draft-answers.ts';
import { readPage, takeAnswers } from '#platform/instruments/domain/filling/read-page.ts';
import type { Form } from '#platform/instruments/domain/form/form.ts';
import { instanceAt } from '#platform/instruments/domain/form/instance-ids.ts';
import type { Mode } from '#platform/instruments/domain/mode.ts';
import { isAsked, pageAt, pagesOf, questionsOf, type FormPage } from '#platform/instruments/domain/paging.ts';
import type { TypedFields, TypedProblem } from '#platform/instruments/domain/typed-answer.ts';

import type { Filling } from './filling.ts';

/** A response in the middle of being filled; `mode` is kept with what is answered now. */
export type OpenFilling = Readonly<{
  id: string;
  instrument: InstrumentName;
  form: Form;
  filling: Filling;
  mode: Mode;
}>;

/** What a page said that is new, as it is kept; what could not be read is told, and what could is kept all the same. */
export type PageSaved = Readonly<{
  bodies: readonly AnswersGiven[];
  problems: readonly TypedProblem[];
  /** The page of what was added to a repeat. */
  grown: string | null;
  hasChanged: boolean;
}>;

/** The field of a page that holds the id of an instance that may be added there, so that a page sent twice adds one. */
export const addingField = 'adding';

/** Reads a page that was sent. The form is then as it stands after it. */
export function savePage(open: OpenFilling, typed: TypedFields): PageSaved {
  const { form, filling, mode } = open;
  const begun: NewAnswer[] = takeAnswers(form, []).slice();
  const { given, problems } = readPage(form, filling, typed);
  const answers = [...begun, ...takeAnswers(form, given)];
  const { changes, grown } = changeRepeats(open, typed);
  const drafts = draftAnswers({ ...open, statements: filling.statements }, mode, answers, changes);
  return { bodies: drafts.map(({ body }) => body), problems, grown, hasChanged: changes.length > 0 };
}

/** The buttons that add to a repeat and take away from it. */
function changeRepeats(
  { form, filling }: OpenFilling,
  typed: TypedFields,
): Readonly<{ changes: readonly InstanceChange[]; grown: string | null }> {
  const [add, remove, id] = [textOf(typed, 'add'), textOf(typed, 'remove'), textOf(typed, addingField)];
  if (add !== '' && /^\d{1,5}$/.test(id)) {
    const path = `${add}[${id}]`;
    if (filling.answers.instances[add]?.[id] !== undefined) return { changes: [], grown: pageWith(form, path) };
    const added = form.addInstance(add, id);
    if (!added.ok) return { changes: [], grown: null };
    return { changes: [{ path: add, id, is: 'there' }], grown: pageWith(form, path) };
  }
  const gone = instanceAt(remove);
  if (gone === null || !form.removeInstance(remove).ok) return { changes: [], grown: null };
  return { changes: [{ path: gone.repeat, id: gone.id, is: 'removed' }], grown: null };
}

const pageWith = (form: Form, instance: string): string | null => pageAt(pagesOf(form), instance)?.path ?? null;

/** An id for the next instance that this response adds. Numbers, so that an id says nothing of when. */
export function nextInstance({ answers }: Filling): string {
  const ids = Object.values(answers.instances).flatMap((repeat) => Object.keys(repeat).map(Number));
  return String(Math.max(1, ...ids.filter(Number.isInteger)) + 1);
}

/** The pages beside one; null where it is the last, or the first. */
export function besidePage(form: Form, at: string): Readonly<{ before: string | null; after: string | null }> {
  const pages = pagesOf(form);
  const here = pages.findIndex(({ path }) => path === at);
  return { before: pages[here - 1]?.path ?? null, after: here < 0 ? null : (pages[here + 1]?.path ?? null) };
}

/** The first page with something that nobody has answered; else the last. */
export function firstOpenPage(form: Form): string | null {
  const pages = pagesOf(form);
  const isOpen = ({ parts }: FormPage): boolean =>
    questionsOf(parts).some((state) => isAsked(state) && state.said === null);
  return (pages.find(isOpen) ?? pages.at(-1))?.path ?? null;
}

const textOf = (typed: TypedFields, name: string): string => {
  const given = typed[name];
  return typeof given === 'string' ? given : (given?.[0] ?? '');
};
