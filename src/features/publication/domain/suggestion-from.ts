import { textOf, type PublicReport } from '#features/analysis/index.ts';

/** As much as the form of suggestions takes. */
const longestSource = 200;

/** Where a finding becomes a suggestion: the form of suggestions, told which claim of which report it comes from. */
export function suggestionFrom(
  { title, claims, language }: PublicReport,
  claim: PublicReport['claims'][number],
): string {
  const place = `${String(claims.indexOf(claim) + 1)}: ${textOf(claim.text)}`;
  const source = `${textOf(title)}, ${place}`;
  const short = source.length > longestSource ? `${source.slice(0, longestSource - 1)}…` : source;
  const told = { from: 'finding', source: short, language };
  const query = Object.entries(told).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `/suggestions/new?${query.join('&')}`;
}
