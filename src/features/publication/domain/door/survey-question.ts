import type { Question } from '#platform/disclosure/question.ts';
import { groupColumns, type Flow, type SurveyTable } from '#features/analysis/index.ts';

import type { AnalysedSurvey, Pairing } from '../analysed-survey.ts';
import { isPairingFlow, pairingFlow } from '../pairing-flow.ts';
import { addFlow } from './add-flow.ts';
import { addPairs } from './add-pairs.ts';
import { addTable, baseOf } from './add-table.ts';
import { figureKeys } from './figure-keys.ts';
import { QuestionDraft } from './question-draft.ts';

/** All numbers of a survey as one question to the door of disclosure, however few of them a report says: what one report leaves out another may say. */
export function surveyQuestion(survey: Pick<AnalysedSurvey, 'tables' | 'flows' | 'pairings'>): Question {
  const { tables } = survey;
  const draft = new QuestionDraft();
  for (const flow of survey.flows) addFlow(draft, flow);
  const flows = survey.flows.filter(({ id }) => !isPairingFlow(id));
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
  for (const [nth, pairing] of (survey.pairings ?? []).entries()) tiePairing(draft, survey, pairing, nth);
  return draft.finish();
}

/** Whoever is in a pair was analysed both times, and has answered each question both times or has not. `nth`: the first pairing's tables do not name its wave. */
function tiePairing(
  draft: QuestionDraft,
  { tables, flows }: Pick<AnalysedSurvey, 'tables' | 'flows'>,
  { before, after }: Pairing,
  nth: number,
): void {
  const id = pairingFlow(after);
  const [first, both] = ['first', 'both'].map((step) => draft.groupsOf(figureKeys.step(id, step))) as [
    number[],
    number[],
  ];
  const lastOf = (wave: number) => {
    const flow = flows.find((one) => one.id === `w${String(wave)}`);
    return draft.groupsOf(figureKeys.step(flow?.id ?? '', flow?.steps.at(-1)?.id ?? ''));
  };
  const then = lastOf(before);
  if (then.length > 0 && draft.countOf(first) === draft.countOf(then)) draft.equal(first, then);
  tieInside(draft, both, lastOf(after), figureKeys.hidden(id, 'only after'));
  const isOfIt = nth === 0 ? /^pair\.(?!w\d+\.)/ : new RegExp(`^pair\\.w${String(after)}\\.`);
  for (const table of tables) {
    if (table.kind !== 'paired' || !isOfIt.test(table.id)) continue;
    tieInside(draft, draft.groupsOf(figureKeys.pairedBase(table.id)), both, figureKeys.hidden(table.id, 'silent'));
  }
}

/** Says that `part` and whoever else is in `whole` are `whole`. */
function tieInside(draft: QuestionDraft, part: readonly number[], whole: readonly number[], others: string): void {
  const rest = draft.countOf(whole) - draft.countOf(part);
  if (part.length === 0 || whole.length === 0 || rest < 0) return;
  draft.equal([...part, draft.group(others, rest)], whole);
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
