import type { SurveyTable } from '#features/analysis/index.ts';

import type { AnalysedSurvey } from '../features/publication/domain/analysed-survey.ts';

/** A table with what most tables do not have left empty. */
export const surveyTable = (
  table: Pick<SurveyTable, 'id' | 'title' | 'rows' | 'columns' | 'counts'> & Partial<SurveyTable>,
): SurveyTable => ({
  ...{ kind: 'single', bases: null, respondents: null, total: null, question: null },
  printed: { percentages: null, p: null },
  isOrdered: table.kind === 'ordered',
  ...table,
});

/** An invented survey before and after of 120 people: a question that many know the answer to, the same by sex with a group of four, one with several answers, and pairs. */
export const analysedSurvey = (surveyId: string): AnalysedSurvey => ({
  surveyId,
  title: 'Antibiotics: before and after the film',
  languages: ['en', 'ar'],
  design: 'before-after',
  labelsIn: () => null,
  tables: [
    surveyTable({
      id: 'w1.heard-of-resistance',
      title: 'Have you heard of antibiotic resistance?',
      rows: ['Yes', 'No', 'Not sure'],
      columns: ['All'],
      counts: [[42], [55], [21]],
    }),
    surveyTable({
      id: 'w1.heard-of-resistance.by.sex',
      title: 'Have you heard of antibiotic resistance? By sex',
      rows: ['Yes', 'No', 'Not sure'],
      columns: ['Women', 'Men', 'Another'],
      counts: [
        [30, 10, 2],
        [15, 39, 1],
        [11, 9, 1],
      ],
    }),
    surveyTable({
      id: 'w1.where-from',
      title: 'Where have you had antibiotics from?',
      kind: 'multiple',
      rows: ['A doctor', 'A pharmacy', 'A friend'],
      columns: ['All'],
      counts: [[80], [31], [5]],
      bases: [112],
    }),
    surveyTable({
      id: 'w2.heard-of-resistance',
      title: 'Have you heard of antibiotic resistance?',
      rows: ['Yes', 'No', 'Not sure'],
      columns: ['All'],
      counts: [[70], [18], [12]],
    }),
    surveyTable({
      id: 'pair.heard-of-resistance',
      title: 'Have you heard of antibiotic resistance? Before and after',
      kind: 'paired',
      rows: ['Yes', 'No', 'Not sure'],
      columns: ['Yes', 'No', 'Not sure'],
      counts: [
        [28, 2, 1],
        [22, 11, 3],
        [9, 2, 6],
      ],
    }),
  ],
  flows: [
    {
      id: 'w1',
      steps: [
        { id: 'opened', label: 'Opened it', count: 151, left: [{ label: 'Did not give consent', count: 3 }] },
        { id: 'agreed', label: 'Agreed', count: 148, left: [{ label: 'Answered nothing', count: 28 }] },
        { id: 'analysed', label: 'Analysed', count: 120, left: [] },
      ],
    },
  ],
});
