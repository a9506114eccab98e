import type { ComponentChildren } from 'preact';

import type { GuardedPermission } from '#platform/access/domain/permissions.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Requester } from '#platform/database/requester.ts';
import type { Translator } from '#platform/language/translator.ts';
import type { Result } from '#platform/problems/result.ts';

import type { FileHandedIn } from '../data/hand-in-list.ts';
import type { ListDesk } from '../data/list-desk.ts';
import type { ListPlace } from '../data/list-places.ts';
import type { ListPurpose } from '../data/list-purpose.ts';
import type { FindPeopleShown } from '../data/person-shown.ts';
import type { Received } from '../data/receive-list.ts';
import type { IncomingList } from '../domain/incoming-list.ts';
import type { RowShown } from '../domain/row-shown.ts';
import type { Said } from '../domain/said.ts';

/** What a form of the feature's own knows when it is shown. */
export type FieldsProps = Readonly<{
  t: Translator;
  /** The sites that the reader may choose, their own team's first. */
  places: readonly ListPlace[];
  requester: Requester;
  typed: (field: string) => string;
  errorFor: (field: string) => string | undefined;
}>;

export type HandInProblems = readonly Readonly<{ problem: string; values: Said['values'] }>[];

/** What a feature brings to have pages for its lists: handing in, review, commit, undo. Its words are keys of its content. */
export type ListsWebNeeds<Read> = Readonly<{
  desk: ListDesk;
  purpose: ListPurpose<Read>;
  /** Where its pages are, such as `/arrivals`. */
  base: string;
  mayCommit: Extract<GuardedPermission, 'arrivals.commit' | 'moves.commit'>;
  may: (requester: Requester, permission: GuardedPermission) => boolean;
  findPeople: FindPeopleShown;
  showRow: (read: Read) => RowShown;
  /** Its own fields of the form: which site, where to. */
  Fields: (props: FieldsProps) => ComponentChildren;
  /** Takes the file in with the form's other fields; problems by the field that they belong to are the caller's to place. */
  handIn: (
    requester: Requester,
    handed: Readonly<{ file: FileHandedIn; on: LocalDate; field: (name: string) => string }>,
  ) => Promise<Result<Received, HandInProblems[number]>>;
  /** Begins every key of its content: `arrivals` for `arrivals.page.title`. */
  words: 'arrivals' | 'moves';
  subtitle: (t: Translator, list: IncomingList, placeName: string) => string;
}>;

/** The field under which a problem is shown; those of the file itself are shown there. */
export function fieldOf(problem: string): string {
  if (problem === 'no-such-place' || problem === 'no-team-for-place' || problem === 'no-place') return 'place';
  if (problem === 'no-such-destination') return 'to';
  if (problem === 'no-such-sheet') return 'sheet';
  return problem === 'password-needed' || problem === 'wrong-password' ? 'password' : 'file';
}
