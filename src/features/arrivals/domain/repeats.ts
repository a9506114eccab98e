import { fullNameKey, phoneKey, referenceKey } from '#features/matching/index.ts';

import { mark, type Mark } from './mark.ts';
import type { ReadPerson, RowRead } from './read-row.ts';

/** What a row has to do with an earlier one: the same person again, or perhaps. */
export type Repeat = Readonly<{ sameAs: number | null; marks: readonly Mark[] }>;

/**
 * Finds people who are in the list twice. Rows that say all the same are one person; so are rows of one name and one day of birth, unless their
 * references differ. Two rows with one name and nothing to tell them apart or together are left for a person to say.
 */
export function findRepeats(rows: readonly RowRead[]): readonly Repeat[] {
  const byName = new Map<string, RowRead[]>();
  return rows.map((row) => {
    const keys = nameKeys(row.person);
    const earlier = new Set(keys.flatMap((key) => byName.get(key) ?? []));
    for (const key of keys) remember(byName, key, row);
    let perhaps: RowRead | null = null;
    for (const other of earlier) {
      const verdict = compare(row, other);
      if (verdict === 'same')
        return { sameAs: other.line, marks: [mark('repeated-row', { line: String(other.line) })] };
      if (verdict === 'perhaps') perhaps ??= other;
    }
    return { sameAs: null, marks: perhaps === null ? [] : [mark('perhaps-repeated', { line: String(perhaps.line) })] };
  });
}

/** So many of one name are not looked through for each other; a list of nothing but one name would never end. */
const mostOfOneName = 60;

function remember(byName: Map<string, RowRead[]>, key: string, row: RowRead): void {
  const same = byName.get(key);
  if (same === undefined) byName.set(key, [row]);
  else if (same.length < mostOfOneName) same.push(row);
}

function compare(row: RowRead, other: RowRead): 'same' | 'perhaps' | 'other' {
  const [a, b] = [row.person, other.person];
  const references = agreement(a.portReference, b.portReference, referenceKey);
  const phones = agreement(a.phone, b.phone, phoneKey);
  const nhs = agreement(a.nhsNumber, b.nhsNumber, (number) => number);
  const births = agreement(
    a.born?.on ?? a.born?.asWritten ?? null,
    b.born?.on ?? b.born?.asWritten ?? null,
    (on) => on,
  );
  const isExact = a.born?.precision === 'day' && a.born.estimated !== true;
  if (nhs === 'differ' || (births === 'differ' && nhs !== 'agree')) return 'other';
  if (nhs === 'agree') return 'same';
  if (a.sex !== null && b.sex !== null && a.sex !== b.sex) return 'other';
  if (references === 'differ') return births === 'agree' && isExact ? 'perhaps' : 'other';
  if (births === 'agree' && (isExact || references === 'agree' || phones === 'agree')) return 'same';
  if (said(row) !== '' && said(row) === said(other)) return 'same';
  if (references === 'agree' || phones === 'agree') return births === 'unsaid' ? 'same' : 'perhaps';
  return 'perhaps';
}

function agreement(
  a: string | null,
  b: string | null,
  key: (value: string) => string | null,
): 'agree' | 'differ' | 'unsaid' {
  const [first, second] = [a === null ? null : key(a), b === null ? null : key(b)];
  if (first === null || second === null) return 'unsaid';
  return first === second ? 'agree' : 'differ';
}

function nameKeys({ name, romanised }: ReadPerson): string[] {
  const keys = [name, romanised].filter((each) => each !== null).map((each) => fullNameKey(each.full));
  return [...new Set(keys)].filter((key) => key !== '');
}

/** What a row says as one text, but for its own number in the list; empty where that is no more than one cell. */
function said({ written }: RowRead): string {
  const cells = Object.entries(written).filter(([heading]) => !/^(no\.?|#1?|s\.?\s?no\.?|number|row)$/i.test(heading));
  return cells.length > 1 ? JSON.stringify(cells) : '';
}
