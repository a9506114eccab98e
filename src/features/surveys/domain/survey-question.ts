import type { Instrument } from '#platform/instruments/domain/instrument.ts';
import type { Item } from '#platform/instruments/domain/item.ts';
import { kindOf } from '#platform/instruments/domain/question-kind.ts';
import type { InstrumentText } from '#platform/instruments/domain/text.ts';

/** How answers to a question are counted. `said`: only whether there is one, as words are for people to read. */
export type Counting = 'one' | 'several' | 'number' | 'said';

/** A question as its answers are counted. */
export type SurveyQuestion = Readonly<{
  name: string;
  label: string;
  counting: Counting;
  /** Codes and words of the choices, in the list's order; empty where nothing is chosen. */
  choices: readonly Readonly<{ code: string; label: string }>[];
  /** True where its choices have an order, the lowest first: a scale drawn as one (`likert`). */
  isOrdered: boolean;
  /** The question's words by the tag of each language that the form has it in. */
  labels?: Readonly<Record<string, string>>;
}>;

/** Questions that a person answers once, in the form's order and in its own language. Questions in a repeat have several answers a person and are left out, by name. */
export function surveyQuestions(
  instrument: Instrument,
): Readonly<{ questions: readonly SurveyQuestion[]; inRepeats: readonly string[] }> {
  const questions: SurveyQuestion[] = [];
  const inRepeats: string[] = [];
  const walk = (items: readonly Item[], repeated: boolean) => {
    for (const item of items) {
      if (item.is !== 'question') walk(item.items, repeated || item.is === 'repeat');
      else if (kindOf(item.kind).role === 'asked') {
        if (repeated) inRepeats.push(item.name);
        else
          questions.push({
            name: item.name,
            label: said(item.label, instrument) ?? item.name,
            labels: Object.fromEntries(Object.entries(item.label ?? {}).map(([tag, { text }]) => [tag, text])),
            counting: countingOf(item.kind),
            choices: (instrument.lists.find(({ id }) => id === item.list)?.choices ?? []).map((choice) => ({
              code: choice.name,
              label: said(choice.label, instrument) ?? choice.name,
            })),
            isOrdered: item.appearance?.includes('likert') === true,
          });
      }
    }
  };
  walk(instrument.items, false);
  return { questions, inRepeats };
}

function countingOf(kind: Parameters<typeof kindOf>[0]): Counting {
  const { value } = kindOf(kind);
  if (value === 'item') return 'one';
  if (value === 'items') return 'several';
  return value === 'integer' || value === 'decimal' ? 'number' : 'said';
}

const said = (text: InstrumentText | undefined, { language }: Instrument): string | undefined =>
  text?.[language]?.text ?? Object.values(text ?? {})[0]?.text;
