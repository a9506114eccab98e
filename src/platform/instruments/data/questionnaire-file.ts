import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';

import { findLanguage } from '#platform/language/language.ts';
import type { Translator } from '#platform/language/translator.ts';

import { readQuestionnaire, type QuestionnaireOptions } from '../domain/fhir/read-questionnaire.ts';
import { sayQuestionnaireNote, sayQuestionnaireProblem } from '../domain/fhir/say-questionnaire.ts';
import type { Instrument } from '../domain/instrument.ts';
import type { InstrumentText } from '../domain/text.ts';

/** A hundred thousand choices in four languages are less. */
const largest = 64 * 1024 * 1024;

/** As a form in a spreadsheet is told of: the place is the FHIRPath of the element. */
type Told = Readonly<{ sheet: null; row: null; column: string | null; name: string; words: string }>;
export type QuestionnaireFile = Readonly<{
  instrument: Instrument | null;
  problems: readonly (Told & Readonly<{ reason: 'wrong' | 'not-held' }>)[];
  notes: readonly Told[];
}>;

/** True of a file that is taken for a FHIR Questionnaire. */
export const isQuestionnaireFile = (path: string): boolean => extname(path).toLowerCase() === '.json';

/** Reads a FHIR Questionnaire from a file, whatever is in it; `translators` say yes and no. */
export async function readQuestionnaireFile(
  path: string,
  t: Translator,
  translators: ReadonlyMap<string, Translator>,
): Promise<QuestionnaireFile> {
  const { size } = await stat(path);
  const given = size > largest ? undefined : parse(await readFile(path, 'utf8'));
  const read =
    size > largest
      ? ({ ok: false, problems: [{ kind: 'too-large', at: '', values: { limit: largest } }], notes: [] } as const)
      : readQuestionnaire(given, { fallbackId: basename(path, extname(path)), yesOrNo: yesOrNo(translators) });
  const notes = read.notes.map((note) => placed(sayQuestionnaireNote(t, note)));
  if (read.ok) return { instrument: read.instrument, problems: [], notes };
  const problems = read.problems.map((problem) => {
    const { reason, ...said } = sayQuestionnaireProblem(t, problem);
    return { ...placed(said), reason };
  });
  return { instrument: null, problems, notes };
}

const placed = ({ at, name, words }: Readonly<{ at: string; name: string; words: string }>): Told => ({
  sheet: null,
  row: null,
  column: at === '' ? null : at,
  name,
  words,
});

/** Undefined for what is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** In the language of the Questionnaire where we speak it, and otherwise in English. */
function yesOrNo(translators: ReadonlyMap<string, Translator>): QuestionnaireOptions['yesOrNo'] {
  return (language) => {
    const tag = findLanguage(language)?.tag ?? 'en';
    const t = translators.get(tag);
    const said = (key: 'yes' | 'no'): InstrumentText => {
      const own = t?.(`instruments.fhir.${key}`) ?? translators.get('en')?.(`instruments.fhir.${key}`) ?? key;
      const sayIn = t === undefined && language !== 'und' ? 'en' : language;
      return { [sayIn]: sayIn === language ? { text: own, state: 'source' } : { text: own, state: 'draft' } };
    };
    return { yes: said('yes'), no: said('no') };
  };
}
