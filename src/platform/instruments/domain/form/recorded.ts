import type { QuestionKind } from '../question-kind.ts';
import type { FormSurroundings } from './form-surroundings.ts';

/** What a question that nobody asks is answered with when a form is begun; empty where there is nothing to record. */
export function recordedText(kind: QuestionKind, { now, today, device }: FormSurroundings): string {
  switch (kind) {
    case 'start':
      return now;
    case 'today':
      return today;
    case 'deviceid':
    case 'username':
    case 'email':
    case 'phonenumber':
      return device?.[kind] ?? '';
    default:
      return '';
  }
}
