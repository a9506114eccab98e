import { failure, success, type Result } from '#platform/problems/result.ts';

import { findBases } from '../published/find-bases.ts';
import { possibleBases } from '../published/possible-bases.ts';
import { sum } from '../tables/counts.ts';
import { groupColumns, type SurveyTable } from '../tables/survey-table.ts';
import { claimProblem, type ClaimProblem } from './claim-problem.ts';

export type PeopleBase =
  Readonly<{ of: 'people'; least: number; most: number }> | Readonly<{ of: 'ticks' | 'unknown' }>;

/** For each column how many people answered. A select-all table that gives only ticks for its groups is not of people: its bases are bounded where its margins allow, and `ticks` where they do not. */
export function peopleBases(table: SurveyTable, all: readonly SurveyTable[]): readonly PeopleBase[] {
  if (table.kind === 'paired') {
    const base = sum(table.counts.flat());
    return table.columns.map(() => ({ of: 'people', least: base, most: base }));
  }
  const found = findBases(table, all);
  const pairs = table.kind === 'multiple' && table.bases === null ? possibleBases(table, all) : [];
  const groups = groupColumns(table);
  return found.map((base, column): PeopleBase => {
    const side = groups.indexOf(column);
    if (base.of === 'people') return base;
    if (side < 0 || pairs.length === 0) return { of: base.of };
    const possible = pairs.map((pair) => pair[side] ?? 0);
    return { of: 'people', least: Math.min(...possible), most: Math.max(...possible) };
  });
}

/** The number of people, 1 or more, that a share of a column is of; a problem where only ticks are known, nobody answered, or only a range can be told. */
export function oneBase(
  base: PeopleBase | undefined,
  values: Readonly<{ table: string; column: string }>,
): Result<number, ClaimProblem> {
  if (base?.of === 'ticks') return failure(claimProblem('base-of-ticks', values));
  if (base?.of !== 'people' || base.least === 0) return failure(claimProblem('no-base', values));
  return base.least === base.most
    ? success(base.least)
    : failure(claimProblem('base-between', { ...values, least: base.least, most: base.most }));
}
