import { parseLocalDate, type LocalDate } from '#platform/calendar/local-date.ts';
import { failure, success, type Result } from '#platform/problems/result.ts';

/** Whose answers were taken back: the random id of the response that is no more, and the day. */
export type Withdrawal = Readonly<{ responseId: string; on: LocalDate }>;

/** A line of a list that cannot be read; its number, from 1. */
export type BadLine = Readonly<{ kind: 'bad-line'; line: number }>;

const head = '# alongside withdrawals: answers that were taken back and must not come back';
const line = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}) (\d{4}-\d{2}-\d{2})$/;

/** One line for each, by id, so that the same withdrawals make the same bytes. */
export const writeWithdrawalList = (withdrawals: readonly Withdrawal[]): string =>
  [
    head,
    ...withdrawals.map(({ responseId, on }) => `${responseId} ${on}`).sort(),
    `# ${withdrawals.length} in all`,
    '',
  ].join('\n');

/** Reads a list; one that was cut short, or changed so that a line is no withdrawal, is refused whole. */
export function readWithdrawalList(text: string): Result<readonly Withdrawal[], BadLine> {
  const lines = text.replaceAll('\r', '').trimEnd().split('\n');
  const [first, last] = [lines[0], lines.at(-1)];
  const read: Withdrawal[] = [];
  if (first !== head) return failure({ kind: 'bad-line', line: 1 });
  for (const [at, words] of lines.slice(1, -1).entries()) {
    const [, responseId, day = ''] = line.exec(words) ?? [];
    const on = parseLocalDate(day);
    if (responseId === undefined || on === null) return failure({ kind: 'bad-line', line: at + 2 });
    read.push({ responseId, on });
  }
  return last === `# ${read.length} in all` ? success(read) : failure({ kind: 'bad-line', line: lines.length });
}

/** Each response once, with the first day that either names. */
export function joinWithdrawals(...lists: readonly (readonly Withdrawal[])[]): readonly Withdrawal[] {
  const joined = new Map<string, Withdrawal>();
  for (const withdrawal of lists.flat()) {
    const known = joined.get(withdrawal.responseId);
    if (known === undefined || withdrawal.on < known.on) joined.set(withdrawal.responseId, withdrawal);
  }
  return [...joined.values()].sort((a, b) => (a.responseId < b.responseId ? -1 : 1));
}
