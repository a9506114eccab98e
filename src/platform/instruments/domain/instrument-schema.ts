import { z } from 'zod';

import { parseLocalDate, type LocalDate } from '#platform/calendar/local-date.ts';

import type { ChoiceList } from './choice-list.ts';
import type { Coding } from './coding.ts';
import type { Instrument } from './instrument.ts';
import type { Item, Question } from './item.ts';
import { instrumentLimits } from './limits.ts';
import { questionKinds, type QuestionKind } from './question-kind.ts';
import type { Score } from './score.ts';
import type { InstrumentMedia, InstrumentText } from './text.ts';

const words = z.string().max(instrumentLimits.textLength);
const name = z.string().min(1).max(255);
const civilDate = z.custom<LocalDate>((given) => typeof given === 'string' && parseLocalDate(given) !== null);
const signed = { by: words, on: civilDate };

const textInLanguage = z.discriminatedUnion('state', [
  z.strictObject({ text: words, state: z.literal('source') }),
  z.strictObject({ text: words, state: z.literal('draft') }),
  z.strictObject({ text: words, state: z.literal('checked'), ...signed, of: name }),
  z.strictObject({
    text: words,
    state: z.literal('clinically-approved'),
    ...signed,
    of: name,
    checked: z.strictObject(signed),
  }),
]);
const text: z.ZodType<InstrumentText> = z.record(name, textInLanguage);
const media: z.ZodType<InstrumentMedia> = z.record(
  name,
  z.strictObject({
    image: words.exactOptional(),
    bigImage: words.exactOptional(),
    audio: words.exactOptional(),
    video: words.exactOptional(),
  }),
);
const codes: z.ZodType<readonly Coding[]> = z.array(
  z.strictObject({ system: words, code: words, display: words.exactOptional() }),
);

const common = {
  name,
  label: text.exactOptional(),
  hint: text.exactOptional(),
  guidance: text.exactOptional(),
  media: media.exactOptional(),
  relevant: words.exactOptional(),
  appearance: z.array(words).exactOptional(),
  readOnly: words.exactOptional(),
  codes: codes.exactOptional(),
};

const question: z.ZodType<Question> = z.strictObject({
  is: z.literal('question'),
  ...common,
  kind: z.custom<QuestionKind>((given) => typeof given === 'string' && Object.hasOwn(questionKinds, given)),
  list: name.exactOptional(),
  choiceFilter: words.exactOptional(),
  required: words.exactOptional(),
  requiredMessage: text.exactOptional(),
  constraint: words.exactOptional(),
  constraintMessage: text.exactOptional(),
  default: words.exactOptional(),
  calculation: words.exactOptional(),
  trigger: z.array(name).exactOptional(),
  parameters: z.record(name, words).exactOptional(),
});
const items: z.ZodType<readonly Item[]> = z.lazy(() =>
  z.array(
    z.union([
      question,
      z.strictObject({ is: z.literal('group'), ...common, items }),
      z.strictObject({ is: z.literal('repeat'), ...common, items, count: words.exactOptional() }),
    ]),
  ),
);

const list: z.ZodType<ChoiceList> = z.strictObject({
  id: name,
  choices: z
    .array(
      z.strictObject({
        name,
        label: text.exactOptional(),
        media: media.exactOptional(),
        columns: z.record(name, words).exactOptional(),
        codes: codes.exactOptional(),
      }),
    )
    .max(instrumentLimits.choicesInList),
  columns: z.array(name).exactOptional(),
  duplicates: z.boolean().exactOptional(),
});

/** Scores as they come from outside. */
export const scoresSchema: z.ZodType<readonly Score[]> = z.array(
  z.strictObject({
    name,
    label: text.exactOptional(),
    questions: z.array(name),
    column: name.exactOptional(),
    method: z.enum(['sum', 'mean', 'prorated-sum']),
    minimum: z.number().exactOptional(),
    bands: z.array(z.strictObject({ from: z.number(), to: z.number(), says: text, action: text.exactOptional() })),
  }),
);

const orNull = z.nullable(words);

/** Each group is two levels of JSON, and below the innermost lie an item's own. */
const deepest = 2 * instrumentLimits.depth + 10;

const whole: z.ZodType<Instrument> = z.strictObject({
  id: name,
  version: name,
  title: text,
  dated: z.nullable(civilDate),
  owner: orNull,
  purpose: orNull,
  source: orNull,
  signOff: z.nullable(z.strictObject(signed)),
  language: name,
  languages: z.array(z.strictObject({ tag: name, name: z.string().max(255) })).max(instrumentLimits.languages),
  root: name,
  items,
  lists: z.array(list).max(instrumentLimits.lists),
  scores: scoresSchema,
  codes: codes.exactOptional(),
  instanceName: words.exactOptional(),
  settings: z.record(name, words).exactOptional(),
});

/** An instrument as a file or a request holds it, within `instrumentLimits`. Its expressions are read by `compileInstrument`. */
export const instrumentSchema: z.ZodType<Instrument> = z.unknown().refine(isShallow, { abort: true }).pipe(whole);

/** Groups that lie in one another without end would take a reader down with them. */
function isShallow(given: unknown): boolean {
  const waiting = [{ part: given, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { part, depth } = next;
    if (part === null || typeof part !== 'object') continue;
    if (depth > deepest) return false;
    for (const inside of Object.values(part)) waiting.push({ part: inside, depth: depth + 1 });
  }
  return true;
}
