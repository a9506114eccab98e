import { z } from 'zod';

import { namedTests, percentageBases } from './survey-table.ts';

/** Far above any questionnaire; what is larger is not a table that somebody read. */
export const tableLimits = { rows: 1000, columns: 100, tables: 500, sentences: 5000, count: 100_000_000, text: 2000 };

const words = z.string().trim().min(1).max(tableLimits.text);
const count = z.int().min(0).max(tableLimits.count);
const printedPercentage = z.string().regex(/^\d{1,3}(\.\d{1,6})?$/);
const printedP = z
  .string()
  .trim()
  .regex(/^(<\s*)?(0?\.\d{1,10}|0|1(\.0*)?)$/);

export const tableSchema = z.strictObject({
  id: words.exactOptional(),
  title: words.exactOptional(),
  kind: z.enum(['single', 'multiple', 'ordered', 'paired']),
  /** Of pairs: the answers have an order, the lowest first. */
  ordered: z.boolean().exactOptional(),
  rows: z.array(words).min(1).max(tableLimits.rows),
  columns: z.array(words).min(1).max(tableLimits.columns),
  counts: z.array(z.array(count)).min(1).max(tableLimits.rows),
  bases: z.array(count).exactOptional(),
  respondents: z.array(count).exactOptional(),
  total: words.exactOptional(),
  question: words.exactOptional(),
  printed: z
    .strictObject({
      percentages: z.array(z.array(printedPercentage)).exactOptional(),
      percentagesOf: z.enum(percentageBases).exactOptional(),
      p: printedP.exactOptional(),
      test: z.enum(namedTests).exactOptional(),
    })
    .exactOptional(),
});

export const reportSchema = z.strictObject({
  title: words,
  source: words.exactOptional(),
  design: z.enum(['cross-sectional', 'before-after', 'controlled', 'randomised']).exactOptional(),
  correction: words.nullable().exactOptional(),
  tables: z.array(tableSchema).min(1).max(tableLimits.tables),
  sentences: z
    .array(
      z.strictObject({
        text: words,
        figures: z
          .array(
            z.strictObject({
              figure: z.string().regex(/^\d{1,9}(\.\d{1,6})?$/),
              as: z.enum(['percentage', 'count']).exactOptional(),
              table: words,
              row: z.union([words, z.array(words).min(1)]),
              column: words,
            }),
          )
          .max(100)
          .exactOptional(),
      }),
    )
    .max(tableLimits.sentences)
    .exactOptional(),
});

export type WrittenTable = z.infer<typeof tableSchema>;
export type WrittenReport = z.infer<typeof reportSchema>;
