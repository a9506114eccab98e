import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Requester, Tx } from '#platform/database/requester.ts';

import type { SurveyForm } from '../domain/survey-form.ts';
import type { ResponseWay, SurveyResponse } from '../domain/survey-response.ts';
import type { CollectionKnown } from './waves.ts';

export type FormName = Readonly<{ id: string; version: string }>;

/** How a way in is opened. */
export type CollectionToOpen = Readonly<{
  form: FormName;
  ways: readonly ResponseWay[];
  opensOn: LocalDate;
  closesOn: LocalDate | null;
}>;

/** A response as its collection has it, before it is known which wave that is. `sheet` is what stands on the paper. */
export type ResponseCollected = Omit<SurveyResponse, 'wave' | 'place'> & Readonly<{ sheet: string | null }>;

/** What a survey stands on: forms, their collections, and what was answered. */
export type SurveyForms = Readonly<{
  /** Versions that a survey can be set up on, by name. */
  usable(tx: Tx): Promise<readonly Readonly<FormName & { title: string }>[]>;
  /** Null where there is none that the requester may see. */
  find(tx: Tx, name: FormName): Promise<SurveyForm | null>;
  /** Whether the version may be opened for answers: it is published, and signed or in a demonstration. */
  mayOpen(tx: Tx, name: FormName): Promise<boolean>;
  /** Gives the id of the collection. */
  open(tx: Tx, requester: Requester, collection: CollectionToOpen): Promise<string>;
  collections(tx: Tx, ids: readonly string[]): Promise<readonly CollectionKnown[]>;
  responses(tx: Tx, form: FormName, collectionId: string): Promise<readonly ResponseCollected[]>;
  /** False where there is none that the requester may withdraw. */
  withdraw(tx: Tx, responseId: string): Promise<boolean>;
}>;
