import type { SurveyQuestion } from '../survey-question.ts';

/** One column of what is handed out: a question, or one option of a select-all question. */
export type ExportedColumn = Readonly<{
  /** Letters, digits and `_` only, as every program allows it; unique whatever the case. */
  name: string;
  label: string;
  question: number;
  /** The option that it is about, where the question takes several. */
  option: number | null;
  /** Of its cells: `number` where every code of the list is a whole number, or a number was asked for. */
  holds: 'number' | 'text';
  codes: readonly ExportedCode[];
  /** A number that says whose row it is, and is no amount of anything. */
  identifies: boolean;
}>;

/** `value` stands for the code where answers have to be numbers (SPSS): its own where all codes of the list are whole numbers, else its place in the form, from 1. */
export type ExportedCode = Readonly<{ code: string; label: string; value: number }>;

/** The columns of all questions in the form's order. */
export function exportedColumns(questions: readonly SurveyQuestion[]): readonly ExportedColumn[] {
  const taken = new Set<string>();
  return questions.flatMap((question, at): readonly ExportedColumn[] => {
    const { name, label, counting, choices } = question;
    if (counting === 'several')
      return choices.map((choice, option) => ({
        name: freeName(`${name}_${choice.code}`, taken),
        label: `${label}: ${choice.label}`,
        question: at,
        option,
        holds: 'number',
        codes: tickCodes,
        identifies: false,
      }));
    const isNumber =
      counting === 'number' || (counting === 'one' && choices.every(({ code }) => /^-?\d{1,9}$/.test(code)));
    const isOwnNumber = isNumber && new Set(choices.map(({ code }) => Number(code))).size === choices.length;
    return [
      {
        name: freeName(name, taken),
        label,
        question: at,
        option: null,
        holds: isNumber ? 'number' : 'text',
        codes: choices.map(({ code, label: said }, place) => ({
          code,
          label: said,
          value: isOwnNumber ? Number(code) : place + 1,
        })),
        identifies: false,
      },
    ];
  });
}

const tickCodes = [
  { code: '0', label: 'Not ticked', value: 0 },
  { code: '1', label: 'Ticked', value: 1 },
];

/** SPSS allows 64 bytes, a letter first, and takes `Age` and `age` for one name. */
function freeName(wanted: string, taken: Set<string>): string {
  const plain = wanted
    .replace(/[^A-Za-z0-9_]/g, '_')
    .replace(/^(?![A-Za-z])/, 'q_')
    .slice(0, 58);
  let name = plain;
  for (let next = 2; taken.has(name.toLowerCase()); next += 1) name = `${plain}_${String(next)}`;
  taken.add(name.toLowerCase());
  return name;
}

/** What one column holds of a person's answer, as it was written; null where there is none. Of a select-all question: 1 or 0, null where nothing was ticked, or something that is not on the list. */
export function exportedValue(answer: string, column: ExportedColumn, question: SurveyQuestion): string | null {
  const written = answer.trim();
  if (written === '') return null;
  if (column.option === null) return column.holds === 'number' && !isNumber(written) ? null : written;
  const ticked = written.split(/ +/);
  if (ticked.some((code) => !question.choices.some((choice) => choice.code === code))) return null;
  return ticked.includes(question.choices[column.option]?.code ?? '') ? '1' : '0';
}

const isNumber = (text: string) => /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(text);
