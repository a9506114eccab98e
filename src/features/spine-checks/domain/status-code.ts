/**
 * NHS NUMBER STATUS INDICATOR CODE of the NHS Data Model and Dictionary (read 26 November 2026 in its release of June 2026,
 * https://archive.datadictionary.nhs.uk/), with the word that FHIR UK Core has for each (NHSNumberVerificationStatus).
 */
export const statusCodes = {
  '01': 'number-present-and-verified',
  '02': 'number-present-but-not-traced',
  '03': 'trace-required',
  /** No match, or several. */
  '04': 'trace-attempted',
  /** The number or the details conflict. */
  '05': 'trace-needs-to-be-resolved',
  '06': 'trace-in-progress',
  '07': 'number-not-present-and-trace-not-required',
  /** A baby under six weeks. */
  '08': 'trace-postponed',
} as const;

/**
 * Those that our checks leave a record with. `06` is never given, as a check ends at once; `07` and `08` are for a clinician to say and are never worked out.
 */
export const givenCodes = ['01', '02', '03', '04', '05'] as const;
export type StatusCode = (typeof givenCodes)[number];
export type FhirStatus = (typeof statusCodes)[StatusCode];

/** What a check can come to. `details-differ`: the Spine has the number, and something else than we for name or date, or that the person died. */
export const outcomes = [
  'verified',
  'present-not-verified',
  'details-differ',
  'superseded',
  'invalidated',
  'trace-needed',
  'multiple',
  'no-match',
  'not-answered',
] as const;
export type Outcome = (typeof outcomes)[number];

/** The code that an outcome leaves a record with. A service that is down leaves things as they were before anybody asked. */
export function statusAfter(outcome: Outcome, hasNumber: boolean): StatusCode {
  switch (outcome) {
    case 'verified':
      return '01';
    case 'present-not-verified':
      return '02';
    case 'details-differ':
    case 'superseded':
    case 'invalidated':
      return '05';
    case 'multiple':
    case 'no-match':
      return '04';
    case 'trace-needed':
    case 'not-answered':
      return hasNumber ? '02' : '03';
  }
}
