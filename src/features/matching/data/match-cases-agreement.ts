import { sql } from 'kysely';

import { asRecorder, type Tx } from '#platform/database/requester.ts';

import { agreementOf, shareOf, type Agreement } from '../domain/settling/agreement.ts';
import type { SaidVerdict } from '../domain/settling/next-step.ts';

/** Of rows that were linked by rule and looked at again: how many were right. */
export type Precision = Readonly<{ right: number; judged: number; share: ReturnType<typeof shareOf> }>;

export type MatchAgreement = Readonly<{
  agreement: Agreement;
  links: Precision;
  /** By the first language of the person (BCP-47; `und` where nobody knows), the most judged first. */
  byLanguage: readonly (Precision & Readonly<{ language: string }>)[];
}>;

type Judged = Readonly<{ id: string; sort: 'pair' | 'check'; status: string; language: string; said: SaidVerdict[] }>;

/**
 * How far reviewers agree, and how often links by rule were right, over the settled cases that the requester's team sees. Which cases those are is asked as the
 * requester; what was said of them as the recorder, as nobody reads another's verdict.
 */
export async function readAgreement(tx: Tx): Promise<MatchAgreement> {
  const { rows: own } = await sql<{ id: string }>`
    select id from match_case where status in ('same', 'different', 'undecided') limit 20000`.execute(tx);
  const judged = await asRecorder(tx, async (inside) => {
    const { rows } = await sql<Judged>`
      select c.id, c.sort, c.status, coalesce(p.languages[1], 'und') as language,
        array(select v.verdict from match_verdict v where v.case_id = c.id order by v.said_at, v.reviewer) as said
      from match_case c
      left join subject s on s.subject_id = c.a
      left join person_now p on p.person_id = s.cluster_id and p.part = 'whole'
      where c.id = any(${own.map(({ id }) => id)}::uuid[])`.execute(inside);
    return rows;
  });
  const twice = judged.flatMap(({ said: [first, second] }) =>
    first === undefined || second === undefined ? [] : [[first, second] as const],
  );
  const checks = judged.filter(({ sort, status }) => sort === 'check' && status !== 'undecided');
  const byLanguage = [...Map.groupBy(checks, ({ language }) => language)].map(([language, some]) => ({
    language,
    ...precisionOf(some),
  }));
  return {
    agreement: agreementOf(twice),
    links: precisionOf(checks),
    byLanguage: byLanguage.sort((x, y) => y.judged - x.judged || (x.language < y.language ? -1 : 1)),
  };
}

function precisionOf(checks: readonly Judged[]): Precision {
  const right = checks.filter(({ status }) => status === 'same').length;
  return { right, judged: checks.length, share: shareOf(right, checks.length) };
}
