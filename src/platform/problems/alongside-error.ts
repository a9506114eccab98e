/** A failure that nobody expected. `code` is stable (`ALO-<AREA>-<NNN>`) and has a section in docs/reference/error-codes.md; no personal data in `message`. */
export class AlongsideError extends Error {
  readonly code: `ALO-${string}-${number}`;
  /** HTTP status that a page shows for it; 500 unless said otherwise. */
  readonly status: number;

  constructor(code: `ALO-${string}-${number}`, message: string, options: { status?: number; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = 'AlongsideError';
    this.code = code;
    this.status = options.status ?? 500;
  }
}
