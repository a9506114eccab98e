/** Everything that can be wrong with a request as such, each with a page that says what happened and what to do, and its HTTP status. */
export const pageProblems = {
  'bad-request': 400,
  'upload-cut': 400,
  'sign-in-needed': 401,
  'not-allowed': 403,
  'form-expired': 403,
  'not-found': 404,
  'too-large': 413,
  'too-many': 429,
  fault: 500,
  unavailable: 503,
} as const;

export type PageProblemKind = keyof typeof pageProblems;

export type PageProblemDetails = Readonly<{
  /** The most that is taken, for `too-large`. */
  maxBytes?: number | undefined;
  /** How long to wait, for `too-many`. */
  seconds?: number | undefined;
}>;

/** Thrown to end a request with the page for what is wrong with it: `throw new PageProblem('not-found')`. Not a failure; it is not logged as one. */
export class PageProblem extends Error {
  readonly kind: PageProblemKind;
  readonly statusCode: number;
  readonly details: PageProblemDetails;

  constructor(kind: PageProblemKind, details: PageProblemDetails = {}) {
    super(kind);
    this.name = 'PageProblem';
    this.kind = kind;
    this.statusCode = pageProblems[kind];
    this.details = details;
  }
}

/** The most that a form without files may hold, in bytes: three hundred rows under review are a tenth of it. */
export const largestForm = 1024 * 1024;

/** Which of them an error is, whoever threw it: one of ours, a plugin's, or one that nobody expected. */
export function problemOf(error: unknown, isUnavailable: (error: unknown) => boolean): PageProblem {
  if (error instanceof PageProblem) return error;
  if (isUnavailable(error)) return new PageProblem('unavailable');
  const { statusCode, status, code } = (error ?? {}) as { statusCode?: unknown; status?: unknown; code?: unknown };
  const answer = typeof statusCode === 'number' ? statusCode : typeof status === 'number' ? status : 500;
  if (code === 'FST_MP_PREMATURE_CLOSE') return new PageProblem('upload-cut');
  if (code === 'FST_CSRF_MISSING_SECRET' || code === 'FST_CSRF_INVALID_TOKEN') return new PageProblem('form-expired');
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return new PageProblem('too-large', { maxBytes: largestForm });
  return new PageProblem(kindFor(answer));
}

function kindFor(status: number): PageProblemKind {
  if (status === 401) return 'sign-in-needed';
  if (status === 403) return 'not-allowed';
  if (status === 404) return 'not-found';
  if (status === 413) return 'too-large';
  if (status === 429) return 'too-many';
  if (status === 503) return 'unavailable';
  return status >= 400 && status < 500 ? 'bad-request' : 'fault';
}
