import { z } from 'zod';

import { parseLocalDate } from '#platform/calendar/local-date.ts';
import { languageName } from '#platform/language/language.ts';

import type { Choice, ChoiceList } from '../choice-list.ts';
import type { Coding } from '../coding.ts';
import type { Instrument, InstrumentLanguage } from '../instrument.ts';
import type { Item } from '../item.ts';
import { OwnColumns } from './columns.ts';
import { isItemName, nameItems } from './item-names.ts';
import { questionnaireSchema } from './questionnaire-schema.ts';
import { unkept, type FhirElement, type Questionnaire } from './questionnaire.ts';
import type { QuestionnaireNote, QuestionnaireProblem } from './questionnaire-problem.ts';
import { ItemReader } from './read-item.ts';
import { readValueSet, yesOrNo } from './read-lists.ts';
import { Reading } from './reading.ts';
import { tooMuch } from './size.ts';
import { idOfCanonical, urls } from './urls.ts';
import { checkInstrument, checkSame } from './check-read.ts';
import { languagesBeside, readWords } from './words.ts';

export type QuestionnaireRead =
  | Readonly<{ ok: true; instrument: Instrument; notes: readonly QuestionnaireNote[] }>
  | Readonly<{ ok: false; problems: readonly QuestionnaireProblem[]; notes: readonly QuestionnaireNote[] }>;

export type QuestionnaireOptions = Readonly<{
  /** The id of a form that has no address of its own. */
  fallbackId: string;
  /** How yes and no are said in a language, for questions of type boolean. */
  yesOrNo: (language: string) => Readonly<{ yes: Choice['label']; no: Choice['label'] }>;
}>;

/**
 * Reads an R4 Questionnaire, from wherever it comes. It is taken in whole or refused: each element that we cannot hold is named with its FHIRPath.
 * Nobody has signed what comes in.
 */
export function readQuestionnaire(given: unknown, options: QuestionnaireOptions): QuestionnaireRead {
  const refused = (...problems: readonly QuestionnaireProblem[]): QuestionnaireRead => ({
    ok: false,
    problems,
    notes: [],
  });
  const size = tooMuch(given);
  if (size !== null) return refused(size);
  if (!isQuestionnaire(given)) return refused({ kind: 'not-a-questionnaire', at: '', values: {} });
  const checked = questionnaireSchema.safeParse(given);
  if (!checked.success) return refused(...checked.error.issues.flatMap((issue) => asProblems(issue, given)));
  const reading = new Reading();
  const { instrument, items } = build(checked.data, options, reading);
  if (reading.problems.length === 0) checkInstrument(instrument, items, reading);
  if (reading.problems.length === 0) checkSame(instrument, items, reading);
  const { problems, notes } = reading;
  return problems.length === 0 ? { ok: true, instrument, notes } : { ok: false, problems, notes };
}

const isQuestionnaire = (given: unknown): boolean =>
  typeof given === 'object' && given !== null && 'resourceType' in given && given.resourceType === 'Questionnaire';

/** Where zod found something, as FHIRPath, with the names of what it does not know. */
function asProblems(issue: z.core.$ZodIssue, given: unknown): readonly QuestionnaireProblem[] {
  const at = issue.path.reduce<string>(
    (path, step) => (typeof step === 'number' ? `${path}[${String(step)}]` : `${path}.${String(step)}`),
    'Questionnaire',
  );
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((element) => ({ kind: 'unheld-element', at: `${at}.${element}`, values: { element } }));
  if (at.endsWith('.type')) return [{ kind: 'unheld-type', at, values: { type: wordAt(given, issue.path) } }];
  return [{ kind: 'wrong-shape', at, values: {} }];
}

/** What stands at a place, where it is a short word. */
function wordAt(given: unknown, path: readonly PropertyKey[]): string {
  const found = path.reduce<unknown>(
    (part, step) =>
      typeof part === 'object' && part !== null ? (part as Record<PropertyKey, unknown>)[step] : undefined,
    given,
  );
  return typeof found === 'string' ? found.slice(0, 40) : '';
}

const ownColumns: ReadonlySet<string> = new Set(['languages', 'name', 'instance_name', 'scores', 'settings']);

function build(
  given: Questionnaire,
  { fallbackId, yesOrNo: words }: QuestionnaireOptions,
  reading: Reading,
): Readonly<{ instrument: Instrument; items: ItemReader }> {
  const language = given.language ?? 'und';
  const own = new OwnColumns(given.extension, language);
  for (const name of own.names().filter((one) => !ownColumns.has(one)))
    reading.problem('wrong-columns', 'Questionnaire', { column: name });
  reading.extensions(given.extension, 'Questionnaire', new Set([urls.columns, urls.lookUp]));
  reading.beside(given._title, 'Questionnaire.title');
  noteUnkept(given, reading);
  const sets = (given.contained ?? []).map(
    (set, index) =>
      [set.id, readValueSet(set, `Questionnaire.contained[${String(index)}]`, language, reading)] as const,
  );
  const yes = yesOrNo(words(language));
  const names = nameItems(given.item ?? [], reading);
  const items = new ItemReader({ language, reading, names, contained: new Map(sets), yesOrNo: yes });
  const read = items.read(given.item ?? []);
  const root = own.word('name') ?? 'data';
  if (!isItemName(root)) reading.problem('wrong-columns', 'Questionnaire', { column: 'name' });
  const version = given.version ?? given.date ?? '1';
  if (given.version === undefined) reading.note('version-made', 'Questionnaire.version', { version });
  const id = given.url === undefined ? fallbackId : idOfCanonical(given.url);
  const instanceName = own.word('instance_name');
  const settings = own.json('settings') as Instrument['settings'];
  const instrument: Instrument = {
    id,
    version,
    title:
      readWords(
        { words: given.title ?? (given._title ? undefined : (given.name ?? id)), beside: given._title },
        language,
      ) ?? {},
    dated: parseLocalDate(given.date?.slice(0, 10) ?? ''),
    owner: given.publisher ?? null,
    purpose: given.purpose ?? given.description ?? null,
    source: given.copyright ?? null,
    signOff: null,
    language,
    languages:
      (own.json('languages') as readonly InstrumentLanguage[] | undefined) ?? languagesOf(given, language, words),
    root,
    items: read,
    lists: listsOf(
      sets.map(([, list]) => list),
      items.lists,
      yes,
      read,
    ),
    scores: (own.json('scores') as Instrument['scores'] | undefined) ?? [],
    ...(given.code !== undefined && {
      codes: given.code.map(({ system = '', code = '', display }): Coding => ({
        system,
        code,
        ...(display !== undefined && { display }),
      })),
    }),
    ...(instanceName !== undefined && { instanceName }),
    ...(settings !== undefined && { settings }),
  };
  return { instrument, items };
}

function noteUnkept(given: Questionnaire, reading: Reading): void {
  for (const element of unkept) {
    if (given[element] !== undefined) reading.note('element-not-kept', `Questionnaire.${element}`, { element });
  }
  if (given.purpose !== undefined && given.description !== undefined)
    reading.note('element-not-kept', 'Questionnaire.description', { element: 'description' });
  if (given.status === 'retired') reading.problem('retired', 'Questionnaire.status');
}

function listsOf(
  contained: readonly ChoiceList[],
  made: readonly ChoiceList[],
  yes: ChoiceList,
  items: readonly Item[],
): readonly ChoiceList[] {
  const lists = [...contained, ...made];
  const needsYes = (inside: readonly Item[]): boolean =>
    inside.some((item) => (item.is === 'question' ? item.list === yes.id : needsYes(item.items)));
  return lists.some(({ id }) => id === yes.id) || !needsYes(items) ? lists : [...lists, yes];
}

/** The language of the whole, and every one that something is translated into, in the order in which they are met. */
function languagesOf(
  given: Questionnaire,
  language: string,
  words: QuestionnaireOptions['yesOrNo'],
): readonly InstrumentLanguage[] {
  const found = new Set([language]);
  const note = (beside: FhirElement | undefined): void => {
    for (const tag of languagesBeside(beside)) found.add(tag);
  };
  note(given._title);
  for (const { compose } of given.contained ?? []) {
    for (const { concept = [] } of compose.include) {
      for (const one of concept) {
        note(one._display);
        for (const { language: tag } of one.designation ?? []) if (tag !== undefined) found.add(tag);
      }
    }
  }
  const walk = (items: Questionnaire['item'] = []): void => {
    for (const item of items) {
      note(item._text);
      for (const { valueCoding, _valueString } of item.answerOption ?? []) {
        note(valueCoding?._display);
        note(_valueString);
      }
      for (const tag of item.type === 'boolean' ? Object.keys(words(language).yes ?? {}) : []) found.add(tag);
      for (const { _valueMarkdown, _valueString } of item.extension ?? []) {
        note(_valueMarkdown);
        note(_valueString);
      }
      walk(item.item);
    }
  };
  walk(given.item);
  return [...found].map((tag) => ({ tag, name: tag === 'und' ? '' : languageName(tag) }));
}
