import type { ProposedPerson, Proposal } from '#platform/lists/domain/proposal.ts';
import { said, type Said } from '#platform/lists/domain/said.ts';
import type { Candidate, DescribedPerson, Verdict } from '#features/matching/index.ts';
import type { Journey } from '#features/people/index.ts';

import type { Plan } from './plan-arrival.ts';
import type { ReadRow } from './read-list.ts';

/** What the rows of a list are held against. Whoever reads and writes brings it; nothing here does. */
export type ProposeContext = Readonly<{
  /** Matching's verdict by line; for rows that are the same as an earlier row there is none. */
  verdicts: ReadonlyMap<number, Verdict>;
  /** Who the very same row, word for word, was taken for when an earlier list was committed. */
  before: ReadonlyMap<number, Readonly<{ personId: string; on: string }>>;
  journeys: ReadonlyMap<string, Journey>;
  /** Lines of this list by the person that they were taken for as known; added to. */
  claimed: Map<string, number>;
  /** What writing the row for a person would mean. */
  plan(row: ReadRow, personId: string, journey: Journey): Plan;
  /** What of a row needs a person, whoever it is about. */
  doubts(row: ReadRow): readonly Said[];
}>;

/** A row as matching asks for it; without a name it is described by its numbers. */
export function describe(row: ReadRow): DescribedPerson {
  const { person } = row;
  const names = [person.romanised, ...person.otherNames].filter((name) => name !== null);
  return {
    row: row.line,
    name: person.name ?? { full: '' },
    otherNames: names,
    born: person.born,
    sex: person.sex,
    nationality: person.nationality,
    languages: person.languages,
    phone: person.phone,
    nhsNumber: person.nhsNumber,
    portReference: person.portReference,
  };
}

/** One proposal for each row, in order. When in doubt, a person decides. */
export function propose(rows: readonly ReadRow[], context: ProposeContext): readonly Proposal[] {
  return rows.map((row) => proposeRow(row, context));
}

function proposeRow(row: ReadRow, context: ProposeContext): Proposal {
  if (row.sameAs !== null) {
    return {
      outcome: 'known',
      reasons: [said('arrivals.reason.same-as-row', { line: String(row.sameAs) })],
      people: [],
      sameAs: row.sameAs,
    };
  }
  const before = context.before.get(row.line);
  const verdict: Verdict =
    before !== undefined && context.journeys.has(before.personId)
      ? {
          outcome: 'known',
          personId: before.personId,
          reasons: [said('arrivals.reason.same-row-before', { on: before.on })],
        }
      : (context.verdicts.get(row.line) ?? { outcome: 'new', reasons: [] });
  const doubts = context.doubts(row);
  switch (verdict.outcome) {
    case 'known':
      return proposeKnown(row, verdict, doubts, context, before !== undefined);
    case 'likely':
      return {
        ...asked(row, verdict.candidates, doubts, context),
        outcome: doubts.length > 0 ? 'needs-a-person' : 'likely',
      };
    case 'needs-a-person':
      return asked(row, verdict.candidates, [...verdict.reasons, ...doubts], context);
    case 'new':
      return {
        outcome: doubts.length > 0 ? 'needs-a-person' : 'new',
        reasons: [...doubts, ...verdict.reasons],
        people: [],
        sameAs: null,
      };
  }
}

function proposeKnown(
  row: ReadRow,
  { personId, reasons, weighed }: Extract<Verdict, { outcome: 'known' }>,
  doubts: readonly Said[],
  context: ProposeContext,
  wasListedBefore: boolean,
): Proposal {
  const journey = context.journeys.get(personId);
  const plan = journey === undefined ? null : context.plan(row, personId, journey);
  const earlier = context.claimed.get(personId);
  const objections = [
    ...doubts,
    ...(plan?.objections ?? []),
    ...(wasListedBefore && plan?.changes.some(({ field }) => field === 'stay') === true
      ? [said('arrivals.reason.back-again')]
      : []),
    ...(earlier !== undefined && earlier !== row.line
      ? [said('arrivals.reason.two-rows-one-person', { line: String(earlier) })]
      : []),
  ];
  if (earlier === undefined) context.claimed.set(personId, row.line);
  const person: ProposedPerson = {
    personId,
    reasons,
    against: [],
    changes: plan?.changes ?? [],
    ...(weighed !== undefined && { weighed }),
  };
  return objections.length > 0
    ? { outcome: 'needs-a-person', reasons: objections, people: [person], sameAs: null }
    : { outcome: 'known', reasons, people: [person], sameAs: null };
}

function asked(
  row: ReadRow,
  candidates: readonly Candidate[],
  reasons: readonly Said[],
  context: ProposeContext,
): Proposal {
  const people = candidates.map(({ personId, reasons: its, against, weighed }): ProposedPerson => {
    const journey = context.journeys.get(personId);
    const plan = journey === undefined ? null : context.plan(row, personId, journey);
    return {
      personId,
      reasons: its,
      against: [...against, ...(plan?.objections ?? [])],
      changes: plan?.changes ?? [],
      ...(weighed !== undefined && { weighed }),
    };
  });
  return { outcome: 'needs-a-person', reasons, people, sameAs: null };
}
