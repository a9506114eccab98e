const display = {
  INVALID_RESOURCE_ID: 'Resource Id is invalid',
  RESOURCE_NOT_FOUND: 'Resource not found',
  INVALIDATED_RESOURCE:
    'Resource that has been marked as invalid was requested - invalid resources cannot be retrieved',
  MISSING_VALUE: 'Required value is missing',
  INVALID_VALUE: 'Provided value is invalid',
  INVALID_SEARCH_DATA: 'Search data is invalid',
  UNSUPPORTED_SERVICE: 'Unsupported Service',
  ADDITIONAL_PROPERTIES: 'Additional properties detected',
  TOO_MANY_MATCHES: 'Too Many Matches',
  TOO_MANY_REQUESTS: 'Too Many Requests',
  ACCESS_DENIED: 'Access Denied',
  UNABLE_TO_CALL_SERVICE: 'Unable to call service',
} as const;

export type FakeCode = keyof typeof display;

/** Something is wrong with what was asked: a status, the service's own code, and what it says of it. */
export class FakeProblem extends Error {
  readonly status: number;
  readonly code: FakeCode;

  constructor(status: number, code: FakeCode, diagnostics: string) {
    super(diagnostics);
    this.name = 'FakeProblem';
    this.status = status;
    this.code = code;
  }
}

/** FHIR's OperationOutcome as the service writes it. */
export const operationOutcome = (code: FakeCode, diagnostics: string): object => ({
  resourceType: 'OperationOutcome',
  issue: [
    {
      severity: code === 'TOO_MANY_MATCHES' ? 'information' : 'error',
      code: code === 'TOO_MANY_MATCHES' ? 'multiple-matches' : 'value',
      details: {
        coding: [
          {
            system: 'https://fhir.nhs.uk/R4/CodeSystem/Spine-ErrorOrWarningCode',
            version: '1',
            code,
            display: display[code],
          },
        ],
      },
      diagnostics,
    },
  ],
});
