import type { LocalDate } from '#platform/calendar/local-date.ts';

/** How an answer comes, as `features/forms` keeps it; the last on a colleague's device, also without a network. */
export const responseWays = ['link', 'phone', 'paper', 'device'] as const;
export type ResponseWay = (typeof responseWays)[number];

/**
 * What a survey needs of one response, finished or not. `replies` has each question that was replied to by its place, with its values as text; no value
 * where somebody preferred not to say, which is a reply too. `asked` are the questions that were put to them, in the form's order.
 */
export type SurveyResponse = Readonly<{
  id: string;
  wave: number;
  /** Of the link or the stack of paper, not of the person; null where the team named none. */
  place: string | null;
  way: ResponseWay;
  /** Who was beside them while they answered, as far as it was said; several where that changed, none where nothing was answered. */
  modes: readonly string[];
  language: string;
  begunOn: LocalDate;
  doneOn: LocalDate | null;
  asked: readonly string[];
  replies: ReadonlyMap<string, readonly string[]>;
}>;
