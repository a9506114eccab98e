import type { ComponentChildren } from 'preact';

import type { Form } from '../domain/form/form.ts';
import type { QuestionState } from '../domain/form/item-state.ts';
import type { TypedFields } from '../domain/typed-answer.ts';
import type { FillWords } from './fill-words.ts';

/** How a page shows photographs and takes them. */
export type PhotographsOnPage = Readonly<{
  /** On a device a photograph is drawn anew, and those that were taken on another are not here. */
  where: 'service' | 'device';
  /** Where a photograph is, by its name; null where it is not here, undefined while that is found out. */
  addressOf: (name: string) => string | null | undefined;
  accept: string;
  /** Which camera is opened at once, where one is. */
  capture?: 'environment';
}>;

/** What every part of a page is drawn with. */
export type FillProps = Readonly<{
  form: Form;
  t: FillWords;
  /** Language of whoever is asked, shown below the form's own; null where it is the same. */
  beside: string | null;
  /** What was typed and could not be kept; where a question is not in it, its answer is shown. */
  typed: TypedFields;
  /** What the page notes of a question, so that reading it knows what was in front of its reader: `seenOn`. */
  seenOf: (path: string) => string;
  /** In words, by path. */
  errorFor: (path: string) => string | undefined;
  /** Guidance is for whoever asks, and not for whoever answers alone. */
  forStaff: boolean;
  /** What is folded away is drawn when it is unfolded: only where there is script. */
  foldsAway?: boolean;
  /** Without it photographs are taken elsewhere. */
  photographs?: PhotographsOnPage | undefined;
}>;

export type QuestionProps = FillProps & Readonly<{ state: QuestionState }>;

/** What a field is drawn with: the question's words are set already. */
export type AnswerProps = QuestionProps &
  Readonly<{ label: ComponentChildren; hint: ComponentChildren; error: string | undefined }>;

/** An id that no address of a screen can be taken for. */
export const idOf = (path: string): string => `q${path.replaceAll('/', '.')}`;
