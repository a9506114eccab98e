import { compareDetails, type Comparison } from './compare-details.ts';
import type { NotAnswered, SearchAnswer, SpinePatient, TraceAnswer } from './demographics-service.ts';
import type { HeldDetails } from './held-details.ts';
import type { NhsNumber } from './nhs-number.ts';
import { statusAfter, type Outcome, type StatusCode } from './status-code.ts';

/** What a check came to, for the record and for whoever asked. `patient` is for them to look at and is never kept. */
export type Finding = Readonly<{
  outcome: Outcome;
  status: StatusCode;
  /** The number that was asked about; none where it was looked for by name and date. */
  number: NhsNumber | null;
  supersededBy: NhsNumber | null;
  /** `person`: somebody who asked the person says that it is them, although the details are not word for word the same. */
  settledBy: 'details' | 'person' | null;
  because: NotAnswered['because'] | null;
  patient: SpinePatient | null;
  comparison: Comparison | null;
}>;

/**
 * What the Spine's answer about a number means for our record. It blocks nothing and changes nothing: whatever comes of it, care goes on, and what the person says of
 * themselves stands. `isThem`: a person with our record and the Spine's before them says that both are the same.
 */
export function judgeTrace(number: NhsNumber, answer: TraceAnswer, held: HeldDetails, isThem = false): Finding {
  if (answer.is === 'not-answered') return finding('not-answered', { number, because: answer.because });
  if (answer.is === 'not-found') return finding('no-match', { number });
  if (answer.is === 'invalidated') return finding('invalidated', { number });
  const { patient } = answer;
  const comparison = compareDetails(held, patient);
  const seen = { number, patient, comparison };
  if (patient.nhsNumber !== number) return finding('superseded', { ...seen, supersededBy: patient.nhsNumber });
  const each = [comparison.name, comparison.born];
  if (patient.isDead) return finding('details-differ', seen);
  if (each.every((one) => one === 'agrees')) return finding('verified', { ...seen, settledBy: 'details' });
  if (isThem && each.some((one) => one !== 'not-known')) return finding('verified', { ...seen, settledBy: 'person' });
  const isUnlike = each.some((one) => one === 'differs' || one === 'partly');
  return finding(isUnlike ? 'details-differ' : 'present-not-verified', seen);
}

/** What the answers to searches come to: nobody, one whom a person has to look at, or more than one. The last of them decides. */
export function judgeSearch(answers: readonly SearchAnswer[], held: HeldDetails): Finding {
  const last = answers.at(-1);
  if (last === undefined) return finding('not-answered', { because: 'not-connected' });
  if (last.is === 'not-answered') return finding('not-answered', { because: last.because });
  if (last.is === 'too-many' || last.matches.length > 1) return finding('multiple', {});
  const patient = last.matches[0]?.patient ?? null;
  if (patient === null) return finding('no-match', {});
  return finding('trace-needed', { patient, comparison: compareDetails(held, patient) });
}

/** Whether there is nothing to be gained by asking on: somebody was found, or nobody answers. */
export const isFinal = (answer: SearchAnswer): boolean => answer.is !== 'found' || answer.matches.length > 0;

function finding(outcome: Outcome, more: Partial<Finding>): Finding {
  const { number = null } = more;
  return {
    outcome,
    status: statusAfter(outcome, number !== null),
    number,
    supersededBy: null,
    settledBy: null,
    because: null,
    patient: null,
    comparison: null,
    ...more,
  };
}
