import type { ComponentChildren } from 'preact';

import type { Permission } from '#platform/access/domain/permissions.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { PersonPathway } from '#platform/clocks/pathway.ts';
import type { Database, Requester, Tx } from '#platform/database/requester.ts';
import type { Translator } from '#platform/language/translator.ts';
import type { DeskWriter } from '#platform/record/data/desk-writer.ts';
import type { Recorder } from '#platform/record/data/recorder.ts';
import type { Birth } from '#features/matching/index.ts';

import type { OpenedPerson } from './open-person.ts';

/** What pages about people are given: the world as it is, and what other features know. */
export type PeopleNeeds = Readonly<{
  db: Database;
  recorder: Recorder;
  write: DeskWriter;
  today: () => LocalDate;
  may: (requester: Requester, permission: Exclude<Permission, 'public'>) => boolean;
  /** Reads a date of birth as people write it; null where nothing can be read from it. */
  readBirth: (text: string, today: LocalDate) => Birth | null;
  /** Reads a day as people write it. */
  readDay: (text: string, today: LocalDate) => LocalDate | null;
  /** The rules behind the clocks, by name. */
  pathways: ReadonlyMap<string, PersonPathway>;
  /** What other features have to say of a person before anything else, such as that there may be an earlier record. */
  noticesFor: (tx: Tx, opened: OpenedPerson, t: Translator, requester: Requester) => Promise<ComponentChildren>;
  /** What other features offer to record about a person, as links or forms. */
  actionsFor: (opened: OpenedPerson, t: Translator, requester: Requester) => ComponentChildren;
  /** What other features say of a person, after the details. */
  partsFor: (opened: OpenedPerson, t: Translator, requester: Requester) => ComponentChildren;
}>;
