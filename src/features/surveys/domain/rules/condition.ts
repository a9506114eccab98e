import { z } from 'zod';

import type { SurveyResponse } from '../survey-response.ts';

/** Something that is or is not so of one response, as data. Paths are those of the form's questions (`/data/consent`). */
export type Condition =
  | Readonly<{ is: 'says'; path: string; anyOf: readonly string[] }>
  | Readonly<{ is: 'replied'; path: string }>
  | Readonly<{ is: 'below'; path: string; number: number }>
  | Readonly<{ is: 'fewer-replies'; than: number; besides: readonly string[] }>
  | Readonly<{ is: 'not'; of: Condition }>
  | Readonly<{ is: 'all' | 'any'; of: readonly Condition[] }>;

const path = z.string().min(1).max(2000);
const most = 50;

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.discriminatedUnion('is', [
    z.strictObject({ is: z.literal('says'), path, anyOf: z.array(z.string().max(255)).min(1).max(most) }),
    z.strictObject({ is: z.literal('replied'), path }),
    z.strictObject({ is: z.literal('below'), path, number: z.number() }),
    z.strictObject({
      is: z.literal('fewer-replies'),
      than: z.number().int().min(1).max(1000),
      besides: z.array(path).max(most),
    }),
    z.strictObject({ is: z.literal('not'), of: conditionSchema }),
    z.strictObject({ is: z.enum(['all', 'any']), of: z.array(conditionSchema).min(1).max(most) }),
  ]),
);

/** Whether it is so. `below` is not so of what is no number: a rule leaves nobody out for what they did not say. */
export function isSo(condition: Condition, response: Pick<SurveyResponse, 'replies'>): boolean {
  const { replies } = response;
  switch (condition.is) {
    case 'says':
      return (replies.get(condition.path) ?? []).some((value) => condition.anyOf.includes(value));
    case 'replied':
      return replies.has(condition.path);
    case 'below':
      return (replies.get(condition.path) ?? []).some(
        (value) => value.trim() !== '' && Number(value) < condition.number,
      );
    case 'fewer-replies': {
      const besides = new Set(condition.besides);
      return [...replies.keys()].filter((one) => !besides.has(one)).length < condition.than;
    }
    case 'not':
      return !isSo(condition.of, response);
    case 'all':
      return condition.of.every((one) => isSo(one, response));
    case 'any':
      return condition.of.some((one) => isSo(one, response));
  }
}

/** The questions that a condition asks about. */
export function pathsIn(condition: Condition): readonly string[] {
  switch (condition.is) {
    case 'says':
    case 'replied':
    case 'below':
      return [condition.path];
    case 'fewer-replies':
      return condition.besides;
    case 'not':
      return pathsIn(condition.of);
    case 'all':
    case 'any':
      return condition.of.flatMap(pathsIn);
  }
}
