import type { Tx } from '#platform/database/requester.ts';

import './report-table.ts';

export type Quotation = Readonly<{
  id: string;
  responseId: string;
  question: string;
  label: string;
  language: string;
  words: string;
  isParaphrase: boolean;
}>;

/** In the order of their questions, and in that of being chosen. Those of people who withdrew are gone with their answers. */
export async function quotationsOf(tx: Tx, reportId: string): Promise<readonly Quotation[]> {
  const rows = await tx
    .selectFrom('report_quotation')
    .select(['id', 'response_id', 'question', 'label', 'language', 'words', 'is_paraphrase'])
    .where('report_id', '=', reportId)
    .orderBy('question')
    .orderBy('read_at')
    .orderBy('id')
    .execute();
  return rows.map(({ response_id: responseId, is_paraphrase: isParaphrase, ...row }) => ({
    ...row,
    responseId,
    isParaphrase,
  }));
}

export async function addQuotation(
  tx: Tx,
  reportId: string,
  quotation: Omit<Quotation, 'id'> & Readonly<{ marksLeft: number }>,
): Promise<void> {
  await tx
    .insertInto('report_quotation')
    .values({
      report_id: reportId,
      response_id: quotation.responseId,
      question: quotation.question,
      label: quotation.label,
      language: quotation.language,
      words: quotation.words,
      is_paraphrase: quotation.isParaphrase,
      marks_left: quotation.marksLeft,
    })
    .execute();
}

export async function removeQuotation(tx: Tx, reportId: string, id: string): Promise<void> {
  await tx.deleteFrom('report_quotation').where('report_id', '=', reportId).where('id', '=', id).execute();
}
