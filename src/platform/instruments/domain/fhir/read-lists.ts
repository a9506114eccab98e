import type { Choice, ChoiceList } from '../choice-list.ts';
import type { Coding } from '../coding.ts';
import { OwnColumns } from './columns.ts';
import {
  unkeptOfLists,
  type Concept,
  type FhirCoding,
  type QuestionnaireItem,
  type ValueSet,
} from './questionnaire.ts';
import type { Reading } from './reading.ts';
import { urls } from './urls.ts';
import { readWords } from './words.ts';
import { nameOfCode } from './code-names.ts';

const ordinal = 'http://hl7.org/fhir/StructureDefinition/ordinalValue';
/** The column in which weights of choices stand that another system gave. */
const weight = 'score';
const known: ReadonlySet<string> = new Set([urls.columns, ordinal]);

/** A contained value set as a list. One of ours says its own names; the codes of any other become names, and stay beside them. */
export function readValueSet(set: ValueSet, at: string, language: string, reading: Reading): ChoiceList {
  const own = new OwnColumns(set.extension, language);
  reading.extensions(set.extension, at, known);
  for (const element of unkeptOfLists) {
    if (set[element] !== undefined) reading.note('element-not-kept', `${at}.${element}`, { element });
  }
  const isOwn = own.word('list_name') !== undefined;
  const naming = new ChoiceNames(reading);
  const choices = set.compose.include.flatMap(({ system, concept }, index) => {
    const place = `${at}.compose.include[${String(index)}]`;
    if (concept === undefined) {
      if (!isOwn) reading.problem('unheld-choices', place, { url: system ?? set.url ?? set.id });
      return [];
    }
    return concept.map((one, position) => {
      const choice = readConcept(one, `${place}.concept[${String(position)}]`, language, reading);
      return isOwn ? choice : naming.named(choice, codingOf(one, system), `${place}.concept[${String(position)}]`);
    });
  });
  const columns = isOwn ? own.json('columns') : choices.some((choice) => choice.columns) ? [weight] : undefined;
  return {
    id: own.word('list_name') ?? set.id,
    choices,
    ...(columns !== undefined && { columns: columns as readonly string[] }),
    ...(own.word('duplicates') !== undefined && { duplicates: own.word('duplicates') === 'true' }),
  };
}

/** The options of a question as a list of its own. */
export function readOptions(
  item: QuestionnaireItem,
  id: string,
  at: string,
  language: string,
  reading: Reading,
): ChoiceList {
  const naming = new ChoiceNames(reading);
  const choices = (item.answerOption ?? []).map((option, index): Choice => {
    const place = `${at}.answerOption[${String(index)}]`;
    reading.extensions(option.extension, place, known);
    const coding = option.valueCoding;
    const plain = option.valueString ?? (option.valueInteger === undefined ? undefined : String(option.valueInteger));
    const words = coding?.display ?? plain;
    const label = readWords({ words, beside: coding?._display ?? option._valueString }, language);
    const choice = { name: coding?.code ?? plain ?? '', ...(label && { label }), ...weightOf(option.extension) };
    return naming.named(choice, coding, place);
  });
  return { id, choices, ...(choices.some((choice) => choice.columns) && { columns: [weight] }) };
}

/** Yes and no, as questions of FHIR's type boolean are answered. */
export const yesOrNo = (words: Readonly<{ yes: Choice['label']; no: Choice['label'] }>): ChoiceList => ({
  id: 'yes-or-no',
  choices: [
    { name: 'true', ...(words.yes && { label: words.yes }) },
    { name: 'false', ...(words.no && { label: words.no }) },
  ],
});

function readConcept(concept: Concept, at: string, language: string, reading: Reading): Choice {
  reading.extensions(concept.extension, at, known);
  reading.beside(concept._display, `${at}.display`);
  const own = new OwnColumns(concept.extension, language);
  const label = readWords({ words: concept.display, beside: concept._display }, language) ?? {};
  const designations = Object.fromEntries(
    (concept.designation ?? []).flatMap(({ language: tag, value }) =>
      tag === undefined ? [] : [[tag, { text: value, state: tag === language ? 'source' : 'draft' } as const]],
    ),
  );
  const said = { ...designations, ...label };
  const [media, columns, codes] = ['media', 'columns', 'codes'].map((name) => own.json(name));
  return {
    name: concept.code,
    ...(Object.keys(said).length > 0 && { label: said }),
    ...weightOf(concept.extension),
    ...(media !== undefined && { media: media as NonNullable<Choice['media']> }),
    ...(columns !== undefined && { columns: columns as NonNullable<Choice['columns']> }),
    ...(codes !== undefined && { codes: codes as readonly Coding[] }),
  };
}

function weightOf(extension: Concept['extension'] = []): Pick<Choice, 'columns'> {
  const value = extension.find(({ url }) => url === ordinal)?.valueDecimal;
  return value === undefined ? {} : { columns: { [weight]: String(value) } };
}

const codingOf = ({ code, display }: Concept, system: string | undefined): FhirCoding => ({
  code,
  ...(system !== undefined && { system }),
  ...(display !== undefined && { display }),
});

/** Gives choices from elsewhere names: their codes, without spaces, each once. */
class ChoiceNames {
  readonly #taken = new Set<string>();
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  named(choice: Choice, coding: FhirCoding | undefined, at: string): Choice {
    const name = nameOfCode(choice.name);
    if (this.#taken.has(name)) this.#reading.problem('repeated-choice', at, { name });
    this.#taken.add(name);
    if (name !== choice.name && coding !== undefined)
      this.#reading.note('choice-renamed', at, { from: choice.name, to: name });
    const { system, code, display } = coding ?? {};
    if (system === undefined || code === undefined) return { ...choice, name };
    return { ...choice, name, codes: [{ system, code, ...(display !== undefined && { display }) }] };
  }
}
