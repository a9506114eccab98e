import { sql } from 'kysely';

import type { Tx } from '#platform/database/requester.ts';

import type { LinkageModel } from '../domain/linkage/linkage-model.ts';
import { createVocabulary, type Vocabulary } from '../domain/linkage/vocabulary.ts';
import { createScorer, type Scorer } from '../domain/linkage/weigh.ts';
import { priorOf } from '../domain/linkage/workbench.ts';
import { registerCountsSchema, registerTerms, type RegisterCounts } from '../domain/register/register-terms.ts';
import type { KeyDigest } from './key-digest.ts';
import { shippedModel } from './linkage-models.ts';
import { readDigest } from './register-derivation.ts';

/** What weighing against the register needs. */
export type RegisterWorkbench = Readonly<{
  model: LinkageModel;
  vocabulary: Vocabulary;
  digest: KeyDigest;
  scorer: Scorer;
}>;

/** Kept between requests: reading a name takes longer than comparing it, and names come again. */
let kept: { vocabulary: Vocabulary; counts: RegisterCounts; scorer: Scorer } | null = null;

/** The counts of one register, by when and for which database they were made. */
let counted: { at: string; counts: RegisterCounts } | null = null;

/** A vocabulary of more tokens than this, some tens of megabytes, is begun anew. */
const mostTokens = 150_000;

/** A register is taken to be of so many people at least: while it is empty, somebody who is not on it is still somebody. */
const leastPeople = 500;

/** Opens the bench with the shipped weights and this register's latest counts. Runs as the recorder. */
export async function openWorkbench(tx: Tx): Promise<RegisterWorkbench> {
  const digest = await readDigest(tx);
  const counts = await readCounts(tx, digest);
  const model = shippedModel();
  const isFull = kept !== null && kept.vocabulary.tokens.length > mostTokens;
  if (kept === null || isFull || kept.counts !== counts) {
    const vocabulary = kept === null || isFull ? createVocabulary() : kept.vocabulary;
    const terms = registerTerms(counts, vocabulary, priorOf(model));
    kept = {
      vocabulary,
      counts,
      scorer: createScorer(model, vocabulary, terms, Math.max(counts.records, leastPeople)),
    };
  }
  return { model, vocabulary: kept.vocabulary, digest, scorer: kept.scorer };
}

async function readCounts(tx: Tx, digest: KeyDigest): Promise<RegisterCounts> {
  const { rows } = await sql<{ at: string }>`select counted_at::text as at from match_counts`.execute(tx);
  if (rows[0] === undefined) return countRoughly(tx);
  const at = `${rows[0].at} ${digest('')}`;
  if (counted?.at !== at) {
    const { rows: found } = await sql<{ counts: unknown }>`select counts from match_counts`.execute(tx);
    counted = { at, counts: registerCountsSchema.parse(found[0]?.counts) };
  }
  return counted.counts.records === 0 ? countRoughly(tx) : counted.counts;
}

/** Before the first count: how many records there are, as far as it is worth counting, and nothing of their names. */
async function countRoughly(tx: Tx): Promise<RegisterCounts> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from (select 1 from match_record limit 20000) few`.execute(tx);
  const records = rows[0]?.count ?? 0;
  return { records, canonicals: {}, skeletons: {}, nationalities: {}, languages: {}, phones: {} };
}
