export { actions, actionNeededNow, actionTaken, type Action } from './domain/action-kinds.ts';
export { recordableBy, type What } from './domain/assessment-form.ts';
export { assessmentCase, type AssessmentCase, type Where } from './domain/assessment-case.ts';
export {
  assessmentQualityIndicator,
  countQuality,
  countQualityBy,
  medianHours,
  qualityOf,
  shortUnderMinutes,
  type Quality,
  type QualityCounts,
} from './domain/assessment-quality.ts';
export {
  nothingKnown,
  risks,
  safeguardingFlags,
  symptoms,
  topics,
  type AgeRange,
  type Circumstances,
  type Country,
  type DateRange,
  type Known,
  type Risk,
  type Symptom,
  type Topic,
} from './domain/circumstances.ts';
export {
  countAssessments,
  countAssessmentsBy,
  initialAssessmentIndicator,
  lastCompleteArrival,
  type AssessmentCounts,
  type AssessmentDimension,
  type Cohort,
} from './domain/initial-assessment-indicator.ts';
export {
  assessmentDeclined,
  assessmentDone,
  assessmentKinds,
  assessmentOffered,
  declineReasons,
  notFound,
  offerModes,
} from './domain/kinds.ts';
export { breachReasons, outcomeOf, type BreachReason, type Outcome } from './domain/outcome.ts';
export { assessmentAfterArrivalAtSite, assessmentAfterArrivalInUk, assessmentPathways } from './domain/pathways.ts';
export { doneAssessments, type AboutDone, type DoneAssessment, type HowDone } from './domain/done-assessment.ts';
export { assessmentSent, receivedByPractice, sendings } from './domain/practice-kinds.ts';
export { followRules } from './domain/follow-rules.ts';
export { whatFollows, type Following } from './domain/what-follows.ts';
