import type { Coding } from '#platform/instruments/domain/coding.ts';
import type { Form } from '#platform/instruments/domain/form/form.ts';
import type { QuestionState } from '#platform/instruments/domain/form/item-state.ts';
import { kindOf } from '#platform/instruments/domain/question-kind.ts';

import { chosen, unitOf } from './finding.ts';
import { assessmentCode, neverUsed, spokenCodes } from './snomed-codes.ts';

/** What a code is a code of: something measured or found, or an illness. */
export type CodedAnswer = Readonly<{
  path: string;
  is: 'observation' | 'condition';
  code: Coding;
  /** The words of the question and the answer, for whoever does not know the code. */
  words: string;
  value:
    | Readonly<{ is: 'none' }>
    | Readonly<{ is: 'yes' }>
    | Readonly<{ is: 'number'; number: number; unit: Coding | null }>
    | Readonly<{ is: 'date'; date: string }>
    | Readonly<{ is: 'words'; words: string }>
    | Readonly<{ is: 'coded'; code: Coding; words: string }>;
}>;

/**
 * The codes that answers say, each once. A "no" is never coded: another system that takes the code and loses the value would read the opposite. Codes of languages
 * are left out, as the same list asks what somebody reads; `keepsBack` leaves out whole questions.
 */
export function codedAnswers(form: Form, keepsBack: (state: QuestionState) => boolean): readonly CodedAnswer[] {
  const found = new Map<string, CodedAnswer>();
  for (const state of form.states()) {
    if (state.is !== 'question' || state.text === '' || keepsBack(state)) continue;
    if (kindOf(state.question.kind).role !== 'asked') continue;
    for (const coded of codesOf(form, state)) {
      const key = `${coded.code.system}|${coded.code.code}|${JSON.stringify(coded.value)}`;
      if (isUsed(coded.code) && !found.has(key)) found.set(key, coded);
    }
  }
  return [...found.values()];
}

const isUsed = ({ code }: Coding): boolean =>
  !neverUsed.has(code) && !spokenCodes.has(code) && code !== assessmentCode.code;

/** SNOMED's own word in the name of an illness. Anything else that is found is an observation. */
const isIllness = ({ display = '' }: Coding): boolean => /\(disorder\)\s*$/.test(display);

function codesOf(form: Form, state: QuestionState): readonly CodedAnswer[] {
  const { path, question, text } = state;
  const [asked] = (question.codes ?? []).filter((code) => code !== unitOf(state));
  const words = (answer: string): string => `${form.label(path)?.text.trim() ?? question.name}: ${answer}`;
  const choices = chosen(state);
  if (choices.length === 0) {
    if (asked === undefined) return [];
    return [{ path, is: 'observation', code: asked, words: words(text), value: valueOf(state) }];
  }
  return choices.flatMap((choice): readonly CodedAnswer[] => {
    const said = form.choiceLabel(path, choice)?.text ?? choice.name;
    const own = choice.codes ?? [];
    if (asked === undefined)
      return own.map((code) => ({
        path,
        is: isIllness(code) ? 'condition' : 'observation',
        code,
        words: words(said),
        value: { is: 'none' },
      }));
    const [value] = own;
    if (value !== undefined)
      return isUsed(value)
        ? [
            {
              path,
              is: 'observation',
              code: asked,
              words: words(said),
              value: { is: 'coded', code: value, words: said },
            },
          ]
        : [];
    return choice.name === 'yes'
      ? [
          {
            path,
            is: isIllness(asked) ? 'condition' : 'observation',
            code: asked,
            words: words(said),
            value: { is: 'yes' },
          },
        ]
      : [];
  });
}

function valueOf(state: QuestionState): CodedAnswer['value'] {
  const { question, text, said } = state;
  const { value } = kindOf(question.kind);
  if (value === 'integer' || value === 'decimal') return { is: 'number', number: Number(text), unit: unitOf(state) };
  if (value === 'date') return { is: 'date', date: text };
  if (value === 'estimated-date' && said?.is === 'value')
    return { is: 'date', date: String(said.value).replace('~', '') };
  return { is: 'words', words: text };
}
