import { groupColumns, type SurveyTable } from '#features/analysis/index.ts';

import { figureKeys } from './figure-keys.ts';
import type { QuestionDraft } from './question-draft.ts';

const worth = { base: 20, margin: 10, cell: 3 };

/** The same people before and after: each pair of answers, what they answered before, and after. Who answered only once is a group of its own, by whom the pairs hang together with the tables of the waves. */
export function addPairs(
  draft: QuestionDraft,
  table: SurveyTable,
  waves: Readonly<{ before: SurveyTable | null; after: SurveyTable | null }>,
): void {
  const { id, rows, columns, counts } = table;
  const pairs = rows.map((row, r) =>
    columns.map((column, c) => draft.group(figureKeys.cell(id, row, column), counts[r]?.[c] ?? 0)),
  );
  const cells = pairs.map((line, r) =>
    line.map((group, c) => draft.figure(figureKeys.cell(id, rows[r] ?? '', columns[c] ?? ''), [group], worth.cell)),
  );
  const whole = draft.figure(figureKeys.pairedBase(id), pairs.flat(), worth.base, true);
  const sides = [
    { when: 'before', groups: pairs, parts: cells, wave: waves.before },
    { when: 'after', groups: turned(pairs), parts: turned(cells), wave: waves.after },
  ] as const;
  for (const { when, groups, parts, wave } of sides) {
    const margins = rows.map((row, at) =>
      draft.figure(figureKeys.margin(id, when, row), groups[at] ?? [], worth.margin),
    );
    draft.family(whole, margins);
    margins.forEach((margin, at) => draft.family(margin, parts[at] ?? []));
    if (wave !== null) tie(draft, id, { rows, when, groups, wave });
  }
}

function tie(
  draft: QuestionDraft,
  id: string,
  {
    rows,
    when,
    groups,
    wave,
  }: Readonly<{ rows: readonly string[]; when: string; groups: readonly (readonly number[])[]; wave: SurveyTable }>,
): void {
  const [column] = groupColumns(wave);
  for (const [at, row] of rows.entries()) {
    const all = draft.groupsOf(figureKeys.cell(wave.id, row, wave.columns[column ?? 0] ?? ''));
    const paired = groups[at] ?? [];
    const once = draft.countOf(all) - draft.countOf(paired);
    if (all.length === 0 || once < 0) continue;
    draft.equal([...paired, draft.group(figureKeys.hidden(id, when, row), once)], all);
  }
}

const turned = (rows: readonly (readonly number[])[]): readonly (readonly number[])[] =>
  (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] ?? 0));
