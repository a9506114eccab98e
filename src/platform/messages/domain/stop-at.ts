import { londonInstant } from '#platform/calendar/london.ts';
import { addDays, parseLocalDate } from '#platform/calendar/local-date.ts';

import type { MessageValues } from './message.ts';

/**
 * The instant (milliseconds since 1970) from which a message would come too late: the end of the last day on which a survey can be answered, or the appointment itself.
 * Null where it never does.
 */
export function stopAt(values: MessageValues): number | null {
  const closes = parseLocalDate(values['closes'] ?? '');
  if (closes !== null) return londonInstant(addDays(closes, 1), 0);
  const day = parseLocalDate(values['day'] ?? '');
  if (day === null) return null;
  const [hours = 24, minutes = 0] = (values['time'] ?? '24:00').split(':').map(Number);
  return londonInstant(day, hours * 60 + minutes);
}
