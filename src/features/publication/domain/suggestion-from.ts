import type { PublicReport } from '#features/analysis/index.ts';
import { reportSource } from '#features/suggestions/index.ts';

import type { PublicQuotation } from './snapshot.ts';

/** A claim as it is read, a percentage with its sign. */
export const findingWords = ({ text }: PublicReport['claims'][number]): string =>
  text
    .map((piece) =>
      piece.is === 'words' ? piece.text : `${piece.value.text}${piece.value.unit === 'percent' ? '%' : ''}`,
    )
    .join('');

/** Where a finding becomes a suggestion: the form of suggestions, told which claim of which report it comes from. */
export function suggestionFromFinding(
  reportId: string,
  { claims, language }: PublicReport,
  claim: PublicReport['claims'][number],
): string {
  const words = `${String(claims.indexOf(claim) + 1)}: ${findingWords(claim)}`;
  return address('finding', reportSource(reportId, words), language);
}

/** Where somebody's words in a report become one. */
export const suggestionFromQuotation = (reportId: string, { words, language }: PublicQuotation): string =>
  address('quotation', reportSource(reportId, words), language);

function address(from: string, source: string, language: string): string {
  const query = Object.entries({ from, source, language }).map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  );
  return `/suggestions/new?${query.join('&')}`;
}
