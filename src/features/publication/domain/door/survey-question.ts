import type { Question } from '#platform/disclosure/question.ts';
import { groupColumns, type Flow, type SurveyTable } from '#features/analysis/index.ts';

import type { AnalysedSurvey } from '../analysed-survey.ts';
import { addFlow } from './add-flow.ts';
import { addPairs } from './add-pairs.ts';
import { addTable, baseOf } from './add-table.ts';
import { figureKeys } from './figure-keys.ts';
import { QuestionDraft } from './question-draft.ts';

/** All numbers of a survey as one question to the door of disclosure, however few of them a report says: what one report leaves out another may say. */
export function surveyQuestion({ tables, flows }: Pick<AnalysedSurvey, 'tables' | 'flows'>): Question {
  const draft = new QuestionDraft();
  for (const flow of flows) addFlow(draft, flow);
  const unpaired = tables.filter(({ kind }) => kind !== 'paired');
  const alone = (id: string) => unpaired.find((table) => table.id === id && groupColumns(table).length === 1) ?? null;
  // Questions by themselves come first: those by groups hang on them.
  const whole = unpaired.filter((table) => groupColumns(table).length === 1);
  for (const table of whole) {
    addTable(draft, table, null);
    tieToFlow(draft, table, flows);
  }
  for (const table of unpaired) {
    if (groupColumns(table).length !== 1) addTable(draft, table, alone(table.id.replace(/\.by\..*$/, '')));
  }
  for (const table of tables) {
    if (table.kind !== 'paired') continue;
    const name = table.id.replace(/^pair\./, '');
    addPairs(draft, table, { before: alone(`w1.${name}`), after: alone(`w2.${name}`) });
  }
  return draft.finish();
}

/** Whoever was analysed has answered the question or has not; how many had not, a reader can work out. */
function tieToFlow(draft: QuestionDraft, table: SurveyTable, flows: readonly Flow[]): void {
  const wave = /^(w\d+)\./.exec(table.id)?.[1] ?? '';
  const flow = flows.find(({ id }) => id === wave) ?? (flows.length === 1 ? flows[0] : undefined);
  const last = flow?.steps.at(-1);
  const [column] = groupColumns(table);
  if (flow === undefined || last === undefined || column === undefined) return;
  const people = draft.groupsOf(figureKeys.base(table.id, table.columns[column] ?? ''));
  const silent = last.count - baseOf(table, column);
  if (silent < 0) return;
  const asked = [...people, draft.group(figureKeys.hidden(table.id, 'silent'), silent)];
  const whole = draft.figure(figureKeys.hidden(table.id, 'asked'), asked, 1);
  draft.family(whole, [draft.figureAt(figureKeys.base(table.id, table.columns[column] ?? ''))]);
  draft.equal(asked, draft.groupsOf(figureKeys.step(flow.id, last.id)));
}
