import type { LocalDate } from '#platform/calendar/local-date.ts';
import { owedAgain, workingTarget } from '#platform/clocks/owed-again.ts';
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

const ours = workingTarget('src/features/assessments/README.md');

/** What cannot wait is seen to on the day it was found, by somebody who is there. */
export const actionToday: PersonPathway = owedAgain({
  name: 'action-today',
  title: 'assessments.pathway.action-today',
  starts: [{ kind: 'action-needed-now', as: 'stated', says: 'assessments.why.action-needed' }],
  repeats: { by: 'what' },
  allow: { days: 0 },
  answered: [{ kind: 'action-taken', reason: 'done' }],
  source: ours,
});

/** The practice has what was found within a working day, and says so: having sent it is not enough. Only what was filled in here can be sent. */
const practiceHasAssessment: PersonPathway = owedAgain({
  name: 'practice-has-assessment',
  title: 'assessments.pathway.practice-has-it',
  starts: [{ kind: 'assessment-done', where: { response: true }, as: 'stated', says: 'assessments.why.done' }],
  allow: { workingDays: 1 },
  answered: [{ kind: 'received-by-practice', reason: 'done' }],
  offered: ['assessment-sent'],
  source: ours,
});

export const assessmentPathways: readonly PersonPathway[] = [
  assessmentAfterArrivalInUk,
  assessmentAfterArrivalAtSite,
  actionToday,
  practiceHasAssessment,
];
