import type { ClockRow } from './clock-row.ts';

type Ordered = Pick<ClockRow, 'due_on' | 'stop_reason' | 'stopped_on' | 'pathway'>;

/** Deadlines as somebody reads them: what runs before what has ended, the soonest first, one without a date after those with; then what ended last. */
export function inOrderOfUrgency<Clock extends Ordered>(clocks: readonly Clock[]): readonly Clock[] {
  return [...clocks].sort((a, b) => {
    const hasEnded = a.stop_reason !== null;
    if (hasEnded !== (b.stop_reason !== null)) return hasEnded ? 1 : -1;
    const byDate = hasEnded
      ? compareText(b.stopped_on ?? '', a.stopped_on ?? '')
      : compareText(a.due_on ?? '9999', b.due_on ?? '9999');
    return byDate === 0 ? compareText(a.pathway, b.pathway) : byDate;
  });
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
