import { latinDigits } from '#platform/language/latin-digits.ts';
import { failure, success, type Result } from '#platform/problems/result.ts';

import { populationSchema, type GroupedBy, type PopulationGroup } from './population.ts';

/** The first line that is not a group and a number, counted from 1; or null where the lines are well and what they say together is not. */
export type PopulationProblem = Readonly<{ line: number | null; text: string }>;

/** Groups as somebody types them, one a line: `ar 120`, `Hotel at the harbour: 85`. Digits of any keyboard. */
export function readPopulation(by: GroupedBy, typed: string): Result<readonly PopulationGroup[], PopulationProblem> {
  const groups: PopulationGroup[] = [];
  for (const [at, line] of typed.split(/\r?\n/u).entries()) {
    if (line.trim() === '') continue;
    const parts = /^(.*\S)[\s,;:،]+(\d{1,8})$/u.exec(latinDigits(line).trim());
    const key = parts?.[1]?.replace(/[\s,;:،]+$/u, '') ?? '';
    const size = Number(parts?.[2] ?? 0);
    if (key === '' || size < 1) return failure({ line: at + 1, text: line.trim() });
    groups.push({ by, key, size });
  }
  const read = populationSchema.safeParse(groups);
  return read.success ? success(read.data) : failure({ line: null, text: '' });
}
