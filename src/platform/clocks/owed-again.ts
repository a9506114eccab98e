import { z } from 'zod';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Source } from '#platform/calendar/source.ts';

import type { PersonPathway, StopRule } from './pathway.ts';

/** Which earlier entries an entry answers, by their ids; a clock that can be owed again reads it (`repeats.ts`). */
export const answersSchema = z.array(z.guid()).min(1).max(100);

type Owed = Pick<PersonPathway, 'name' | 'title' | 'titled' | 'starts' | 'allow' | 'source' | 'repeats'> &
  Readonly<{ answered: readonly StopRule[]; offered?: readonly string[] }>;

/**
 * A deadline that an entry begins and another answers, as often as it comes. Only death and a record made in error end it otherwise: whoever moves or
 * leaves is still owed a result.
 */
export function owedAgain({ answered, ...owed }: Owed): PersonPathway {
  return {
    about: 'person',
    version: 1,
    repeats: {},
    offered: [],
    ...owed,
    applies: owed.starts.map(({ kind }) => kind),
    restartsOnMove: false,
    stops: [...answered, ...ends],
    pauses: [],
    declined: [],
    notFound: [],
    signOff: null,
  };
}

const ends: readonly StopRule[] = [
  { kind: 'died', reason: 'died', evenBeforeStart: true },
  { kind: 'recorded-in-error', reason: 'recorded-in-error', evenBeforeStart: true },
];

/** The source of a deadline that nobody has published: ours, to be confirmed by whoever runs the service. `where` says where it is written down. */
export const workingTarget = (where: string): Source => ({
  title: 'Working target of this service; no published source',
  where,
  date: '2026-11-25' as LocalDate,
  mark: 'X',
});
