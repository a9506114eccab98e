import type { ColumnType, Generated } from 'kysely';

import type { PairPart } from '../domain/settling/found-pair.ts';
import type { SaidVerdict } from '../domain/settling/next-step.ts';
import type { AskOutcome } from '../domain/settling/settle-asked.ts';

/** `open` until it is settled; `undecided` where neither reviewers nor the person could say. */
export type CaseStatus = 'open' | 'same' | 'different' | 'undecided' | 'withdrawn';

export type MatchCaseTable = {
  id: string;
  sort: 'pair' | 'check';
  /** The records; granted to the recorder alone. */
  a: string;
  b: string | null;
  list_id: string | null;
  line: number | null;
  team_id: string | null;
  hundredths: number;
  parts: ColumnType<readonly PairPart[], string, string>;
  concerns: string[];
  model: string;
  evidence: string;
  opened_by: 'list' | 'nightly' | 'check';
  opened_at: Generated<Date>;
  found_at: Generated<Date>;
  reviewers_needed: 1 | 2;
  awaits: Generated<'reviewers' | 'person'>;
  status: Generated<CaseStatus>;
  settled_by: 'person' | 'reviewers' | 'elsewhere' | null;
  settled_at: Date | null;
};

export type MatchCaseSideTable = { case_id: string; subject_id: string };

export type MatchAskTable = {
  id: string;
  case_id: string;
  subject_id: string;
  asked_by: string;
  team_id: string;
  asked_at: Generated<Date>;
  answered: string[];
  outcome: AskOutcome;
  hundredths: number;
  agreed: boolean | null;
  confirmed_at: Date | null;
};

export type MatchVerdictTable = {
  case_id: string;
  reviewer: string;
  team_id: string;
  verdict: SaidVerdict;
  said_at: Generated<Date>;
};

declare module '#platform/database/tables.ts' {
  interface Tables {
    match_case: MatchCaseTable;
    match_case_side: MatchCaseSideTable;
    match_ask: MatchAskTable;
    match_verdict: MatchVerdictTable;
    match_check_drawn: { list_id: string; drawn_at: Generated<Date> };
  }
}
