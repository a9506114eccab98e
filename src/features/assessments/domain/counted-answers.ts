import { dayNumber, fromDayNumber } from '#platform/calendar/local-date.ts';
import type { Form } from '#platform/instruments/domain/form/form.ts';
import type { QuestionState } from '#platform/instruments/domain/form/item-state.ts';
import { kindOf } from '#platform/instruments/domain/question-kind.ts';

import type { DateRange, Known } from './circumstances.ts';

/** What counts of a filling, by the names of questions. Whatever was not asked, not answered or not wished to be said is null. */
export type CountedAnswers = Readonly<{
  /** The first answer to the question, as expressions read it. */
  one: (name: string) => string | null;
  /** The choices of a question that has several, without `none`; empty where `none` was said. */
  many: (name: string) => readonly string[] | null;
  /** In every instance of the repeat that the question lies in. */
  numbers: (name: string) => readonly number[];
  yesOrNo: (name: string) => Known;
  dates: (name: string) => DateRange | null;
  isAskedNow: (name: string) => boolean;
  /** True where something of these was declined and nothing of them is left to ask. */
  isDeclined: (names: readonly string[]) => boolean;
}>;

/** Reads an open form by the names of its questions, once for all of them. */
export function countedAnswers(form: Pick<Form, 'states'>): CountedAnswers {
  const byName = Map.groupBy(
    form.states().filter((state) => state.is === 'question'),
    ({ question }) => question.name,
  );
  const statesOf = (name: string): readonly QuestionState[] => byName.get(name) ?? [];
  const counted = (name: string) => statesOf(name).filter(({ text }) => text !== '');
  const one = (name: string): string | null => counted(name)[0]?.text ?? null;
  return {
    one,
    many: (name) =>
      one(name)
        ?.split(' ')
        .filter((choice) => choice !== 'none') ?? null,
    numbers: (name) => counted(name).map(({ text }) => Number(text)),
    yesOrNo: (name) => ({ yes: true, no: false })[one(name) ?? ''] ?? null,
    dates: (name) => datesOf(counted(name)[0]),
    isAskedNow: (name) => statesOf(name).some(({ isRelevant }) => isRelevant),
    isDeclined: (names) => {
      const asked = names.flatMap(statesOf).filter(({ isRelevant }) => isRelevant);
      return (
        asked.some(hasDeclined) &&
        asked.every((state) => state.text !== '' || hasDeclined(state) || kindOf(state.question.kind).role !== 'asked')
      );
    },
  };
}

const hasDeclined = ({ said }: QuestionState): boolean => said?.is === 'prefer-not-to-say';

/** The days that an estimated date may mean: its day, its month or its year. `~` makes it an estimate and nothing wider. */
function datesOf(state: QuestionState | undefined): DateRange | null {
  const value = state?.said?.is === 'value' ? state.said.value : null;
  if (typeof value !== 'string') return null;
  const [year, month, day] = value.replace('~', '').split('-').map(Number);
  if (year === undefined) return null;
  const from = dayNumber(year, month ?? 1, day ?? 1);
  const after =
    day !== undefined ? from + 1 : month === undefined ? dayNumber(year + 1, 1, 1) : afterMonth(year, month);
  return {
    from: fromDayNumber(from),
    to: fromDayNumber(after - 1),
    estimated: day === undefined || value.endsWith('~'),
  };
}

const afterMonth = (year: number, month: number): number =>
  month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
