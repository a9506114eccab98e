import type { FormProblem } from '#platform/web/read-form.ts';

import type { RecoverProblem } from '../data/one-time-codes.ts';
import { shortestPassword } from '../domain/password.ts';

/** A refusal as the problem of a field. It is worded alike whether or not there is such an account. */
export function formProblem(
  problem: RecoverProblem | undefined,
  fields: Readonly<{ wrong: string; wrongMessage: string; password?: string }>,
): FormProblem {
  switch (problem?.kind) {
    case 'wait':
      return {
        field: fields.wrong,
        message: 'access.sign-in.wait',
        values: { minutes: Math.ceil(problem.seconds / 60) },
      };
    case 'password':
      return {
        field: fields.password ?? 'password',
        message: `access.password.${problem.problem}`,
        values: { shortest: shortestPassword },
      };
    default:
      return { field: fields.wrong, message: fields.wrongMessage };
  }
}
