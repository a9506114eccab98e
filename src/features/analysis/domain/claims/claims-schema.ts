import { z } from 'zod';

import { tableSchema } from '../tables/table-schema.ts';

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/);
/** `often-a`, or with the table in front, `heard-of-resistance/yes`. */
const cellName = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*(\/[a-z0-9][a-z0-9-]*)*$/)
  .max(200);
const words = z.string().trim().min(1).max(2000);
const text = z.string().trim().min(1).max(10_000);
const decimals = z.int().min(0).max(4);

const share = z.strictObject({
  of: z.literal('share'),
  table: words,
  row: z.union([words, z.array(words).min(1)]),
  column: words,
  /** `printed`: as the table's own report printed it, right or wrong; only to be set beside what is right. */
  show: z.enum(['percentage', 'count', 'low', 'high', 'printed']),
  decimals: decimals.exactOptional(),
});
const base = z.strictObject({ of: z.literal('base'), table: words, column: words });
const test = z.strictObject({
  of: z.literal('test'),
  table: words,
  test: words.exactOptional(),
  option: words.exactOptional(),
  show: z.enum(['p', 'statistic', 'df', 'effect', 'effect-low', 'effect-high', 'holm', 'benjamini-hochberg']),
  decimals: decimals.exactOptional(),
});
const published = z.strictObject({
  of: z.literal('published'),
  table: words,
  show: z.enum([
    'printed-p',
    'p-least',
    'p-most',
    'holm-least',
    'holm-most',
    'benjamini-hochberg-least',
    'benjamini-hochberg-most',
    'possible-bases',
  ]),
  decimals: decimals.exactOptional(),
});
const check = z.strictObject({
  of: z.literal('check'),
  show: z.union([
    z.enum(['tables', 'percentages', 'percentages-reproduced', 'ps', 'ps-reproduced']),
    z.strictObject({ lint: words }),
    z.strictObject({ verdict: z.enum(['stands', 'falls', 'not-seen', 'appears', 'cannot-be-told']) }),
  ]),
  /** Only tables whose id begins so, and what they are called together. */
  tables: words.exactOptional(),
  called: words.exactOptional(),
});
/** Of a paired table: what the same people answered before, or after. */
const margin = z.strictObject({
  of: z.literal('margin'),
  table: words,
  row: words,
  when: z.enum(['before', 'after']),
  show: z.enum(['percentage', 'count']),
});
/** The question, an answer or a group as the table calls it: words that were asked, and no result. */
const label = z.strictObject({
  of: z.literal('label'),
  table: words,
  row: words.exactOptional(),
  column: words.exactOptional(),
});
const flow = z.strictObject({ of: z.literal('flow'), flow: id, step: id, reason: words.exactOptional() });

const figure = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('bars'), table: words, columns: z.array(words).min(1).max(7), title: words }),
  z.strictObject({ kind: z.literal('diverging'), table: words, columns: z.array(words).min(1).max(12), title: words }),
  z.strictObject({ kind: z.literal('before-after'), table: words, title: words }),
  z.strictObject({ kind: z.literal('flow'), flow: id, title: words }),
]);

/** One thing after another in a section. A paragraph with figures of results is a `claim`. */
const block = z.union([
  z.strictObject({ text }),
  z.strictObject({
    claim: text,
    /** How it was found out: how people were asked and what was worked out. */
    method: text.exactOptional(),
    /** What it does not say. */
    limits: text.exactOptional(),
  }),
  z.strictObject({ figure: id }),
  /** Each printed test of these tables beside the right one; all where none is named. */
  z.strictObject({ sideBySide: z.array(words) }),
  /** A printed table beside its shares of people. */
  z.strictObject({ beside: z.array(words).min(1) }),
]);

const flowSchema = z.strictObject({
  id,
  steps: z
    .array(
      z.strictObject({
        id,
        label: words,
        count: z.int().min(0),
        left: z.array(z.strictObject({ label: words, count: z.int().min(0) })).exactOptional(),
      }),
    )
    .min(2)
    .max(20),
});

const state = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('draft') }),
  /** By a role and an organisation, who speaks the language. */
  z.strictObject({ state: z.literal('checked'), by: words }),
]);

/** A report as its author writes it. `tablesFrom`: files of tables beside it, in the form of `analysis check`. */
export const claimsSchema = z.strictObject({
  title: words,
  subtitle: text.exactOptional(),
  language: words,
  /** `published`: every figure has been published by somebody else already. `internal`: for those who may see the responses. `public`: figures of our own for everybody, of which only what the door of disclosure lets out is said. */
  audience: z.enum(['published', 'internal', 'public']),
  source: words.exactOptional(),
  design: z.enum(['cross-sectional', 'before-after', 'controlled', 'randomised']).exactOptional(),
  tables: z.array(tableSchema).max(500).exactOptional(),
  tablesFrom: z.array(words).max(20).exactOptional(),
  flows: z.array(flowSchema).max(10).exactOptional(),
  cells: z.record(cellName, z.discriminatedUnion('of', [share, base, margin, label, test, published, check, flow])),
  figures: z.record(id, figure).exactOptional(),
  /** Taken where a claim has none of its own. */
  method: text.exactOptional(),
  limits: text.exactOptional(),
  sections: z
    .array(z.strictObject({ heading: words, blocks: z.array(block).min(1).max(500) }))
    .min(1)
    .max(200),
  summaries: z
    .array(
      z.strictObject({
        language: words,
        translation: state,
        heading: words,
        blocks: z.array(z.strictObject({ text })).min(1).max(100),
      }),
    )
    .max(30)
    .exactOptional(),
});

export type WrittenClaims = z.infer<typeof claimsSchema>;
export type WrittenCell = WrittenClaims['cells'][string];
/** A cell that holds a result. */
export type ResultCell = Exclude<WrittenCell, { of: 'label' }>;
export type WrittenFigure = NonNullable<WrittenClaims['figures']>[string];
export type WrittenBlock = WrittenClaims['sections'][number]['blocks'][number];
