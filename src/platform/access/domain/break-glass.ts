import type { Result } from '#platform/problems/result.ts';
import { failure, success } from '#platform/problems/result.ts';

export const breakGlassHours = 3;
export const shortestReason = 20;
export const longestReason = 2000;

/** Searches in an hour that find nobody, after which one must ask an administrator; so that it cannot be used to try names. */
export const breakGlassSearchesAnHour = 5;

export type ReasonProblem = 'reason-too-short' | 'reason-too-long';

/** A reason in words: at least twenty characters with at least three words, so that "asdf" or "needed" is not one. */
export function breakGlassReason(text: string): Result<string, ReasonProblem> {
  const reason = text.trim().replaceAll(/\s+/gu, ' ');
  const length = [...reason].length;
  if (length > longestReason) return failure('reason-too-long');
  if (length < shortestReason || reason.split(' ').length < 3) return failure('reason-too-short');
  return success(reason);
}
