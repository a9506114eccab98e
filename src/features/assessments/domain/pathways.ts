import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { PersonPathway, StopRule } from '#platform/clocks/pathway.ts';

/**
 * What was done at an earlier site need not be done again. A decline ends the site clock of the place where it was said only:
 * whoever moves is offered again at the next.
 */
const stops: readonly StopRule[] = [
  { kind: 'assessment-done', reason: 'done', evenBeforeStart: true },
  { kind: 'assessment-declined', reason: 'declined' },
  { kind: 'stay-ended', when: 'left', reason: 'left' },
  { kind: 'stay-ended', when: 'moved-out-of-england', reason: 'moved-out-of-england' },
  { kind: 'died', reason: 'died', evenBeforeStart: true },
  { kind: 'recorded-in-error', reason: 'recorded-in-error', evenBeforeStart: true },
];

const assessment = {
  about: 'person',
  version: 1,
  allow: { days: 10 },
  pauses: [],
  stops,
  /** Nobody is assessed, or says no, without having been offered it. */
  offered: ['assessment-offered', 'assessment-done', 'assessment-declined'],
  declined: ['assessment-declined'],
  notFound: ['not-found'],
  signOff: null,
} as const;

/** Ten days from arriving in the United Kingdom. No move restarts it. Choices: docs/decisions/0010-ten-days-are-calendar-days.md. */
export const assessmentAfterArrivalInUk: PersonPathway = {
  ...assessment,
  name: 'assessment-within-10-days-of-arrival-in-uk',
  title: 'assessments.pathway.arrival-in-uk',
  applies: null,
  starts: [
    { kind: 'arrived-in-uk', as: 'stated', once: true, says: 'assessments.why.arrived-in-uk' },
    { kind: 'stay-began', as: 'assumed', says: 'assessments.why.first-stay-instead' },
  ],
  restartsOnMove: false,
  source: {
    title: 'Delivering with dignity (British Red Cross)',
    where: 'Section 2.3: integrated care boards 4.i and 5.ii; Home Office 1.iii; NHS England 1.vi',
    date: '2024-08-01' as LocalDate,
    mark: 'R',
  },
};

/** Ten days from coming to the site where the person lives now: a second clock for the team there. No policy asks for it. */
export const assessmentAfterArrivalAtSite: PersonPathway = {
  ...assessment,
  name: 'assessment-within-10-days-of-arrival-at-site',
  title: 'assessments.pathway.arrival-at-site',
  applies: ['stay-began'],
  starts: [{ kind: 'stay-began', as: 'stated', says: 'assessments.why.arrived-at-site' }],
  restartsOnMove: true,
  source: {
    title: 'Working target of this service; no published source',
    where: 'docs/decisions/0010-ten-days-are-calendar-days.md',
    date: '2026-11-22' as LocalDate,
    mark: 'X',
  },
};

export const assessmentPathways: readonly PersonPathway[] = [assessmentAfterArrivalInUk, assessmentAfterArrivalAtSite];
