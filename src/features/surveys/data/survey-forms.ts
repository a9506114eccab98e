import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Requester, Tx } from '#platform/database/requester.ts';

import type { FormUnusable, FormUse } from '../domain/form-for-survey.ts';
import type { SurveyForm } from '../domain/survey-form.ts';
import type { ResponseWay, SurveyResponse } from '../domain/survey-response.ts';
import type { CollectionKnown } from './waves.ts';

export type FormName = Readonly<{ id: string; version: string }>;

/** A version that is offered for a survey; `because` where it cannot be taken. */
export type FormOffered = Readonly<
  FormName & { title: string; because: FormUnusable | null; lacks: readonly FormUse[] }
>;

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
  /** Versions that a survey can be set up on, or that are told why it cannot, with what the questions of each are not enough for. */
  listed(tx: Tx): Promise<readonly FormOffered[]>;
  /** Null where there is none that the requester may see. */
  find(tx: Tx, name: FormName): Promise<SurveyForm | null>;
  /** Whether the version may be opened for answers: it is published, and signed or in a demonstration. */
  mayOpen(tx: Tx, name: FormName): Promise<boolean>;
  /** Gives the id of the collection. */
  open(tx: Tx, requester: Requester, collection: CollectionToOpen): Promise<string>;
  collections(tx: Tx, ids: readonly string[]): Promise<readonly CollectionKnown[]>;
  responses(tx: Tx, form: FormName, collectionId: string): Promise<readonly ResponseCollected[]>;
  /** One-use codes for the link of a way in, as the paths of links to send. With the first, nobody begins by that link without one. */
  makeAccessLinks(
    tx: Tx,
    way: Pick<CollectionKnown, 'collectionId' | 'token'>,
    count: number,
  ): Promise<readonly string[]>;
  /** Null where the link needs no codes. */
  accessCodes(tx: Tx, collectionId: string): Promise<Readonly<{ made: number; spent: number }> | null>;
  /** How many began and handed in, of one way in. */
  countResponses(tx: Tx, collectionId: string): Promise<Readonly<{ begun: number; done: number }>>;
  /** Runs `work` on behalf of whoever opened a link; on nobody's where there is no such link. */
  asAnswerer<T>(token: string, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** The response of these ways in that somebody's code opens, as it was typed; null where there is none. */
  responseOfCode(tx: Tx, typed: string, collectionIds: readonly string[]): Promise<string | null>;
  /** False where there is none that the requester may withdraw. */
  withdraw(tx: Tx, responseId: string): Promise<boolean>;
}>;
