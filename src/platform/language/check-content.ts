import { parseLocalDate } from '#platform/calendar/local-date.ts';

import { isInScriptOf } from './intl.ts';
import { findLanguage } from './language.ts';
import { messageShape } from './message-shape.ts';
import type { MessageShape } from './message-shape.ts';
import { fingerprint } from './messages.ts';
import type { Messages, TranslatedString, Translation } from './messages.ts';

/** The content files of one feature or platform part, as they lie in its `content/` folder. */
export type PartContent = Readonly<{ part: string; english: Messages; translations: readonly Translation[] }>;

/** Whether a key is on a translation's list of those still to be done. */
export function isWaiting(key: string, { waiting }: Pick<Translation, 'waiting'>): boolean {
  return waiting.some((one) => one === key || (one.endsWith('*') && key.startsWith(one.slice(0, -1))));
}

/**
 * Everything that is wrong with the content of all parts, in words that name the part, the language and the key; empty if all is well.
 * Every part must speak the required languages; a language that a part speaks must be whole, or list what is waiting.
 */
export function checkContent(parts: readonly PartContent[], required: readonly string[] = ['ar']): readonly string[] {
  const problems = parts.flatMap((part) => checkPart(part, required));
  const owners = new Map<string, string>();
  for (const { part, english } of parts) {
    for (const key of Object.keys(english.strings)) {
      const owner = owners.get(key);
      if (owner !== undefined) problems.push(`${part} en ${key}: ${owner} has this key too`);
      owners.set(key, part);
    }
  }
  return problems;
}

function checkPart({ part, english, translations }: PartContent, required: readonly string[]): string[] {
  const problems: string[] = [];
  const shapes = new Map<string, MessageShape>();
  for (const [key, text] of Object.entries(english.strings)) {
    const own = checkText(text, 'en');
    problems.push(...own.problems.map((problem) => `${part} en ${key}: ${problem}`));
    if (own.shape !== null) shapes.set(key, own.shape);
    if (part.startsWith('features/') && !key.startsWith(`${part.slice('features/'.length)}.`)) {
      problems.push(`${part} en ${key}: the key does not begin with the name of its feature`);
    }
  }
  for (const language of required) {
    if (!translations.some((one) => one.language === language))
      problems.push(`${part} ${language}: there is no such file`);
  }
  return [...problems, ...translations.flatMap((one) => checkTranslation(part, english, shapes, one))];
}

function checkTranslation(
  part: string,
  english: Messages,
  shapes: ReadonlyMap<string, MessageShape>,
  translation: Translation,
): string[] {
  const { language, strings } = translation;
  const say = (key: string, problem: string): string => `${part} ${language} ${key}: ${problem}`;
  const register = findLanguage(language);
  const problems = register?.tag === language && register.sort === 'written' ? [] : [say('', 'not a language we know')];

  for (const key of Object.keys(english.strings)) {
    if (key in strings === isWaiting(key, translation)) {
      problems.push(say(key, key in strings ? 'is translated but listed as waiting' : 'is missing'));
    }
  }
  for (const [key, string] of Object.entries(strings)) {
    const source = english.strings[key];
    if (source === undefined) {
      problems.push(say(key, 'the English has no such key'));
      continue;
    }
    const own = checkText(string.text, language);
    const shape = shapes.get(key);
    problems.push(...own.problems.map((problem) => say(key, problem)));
    if (own.shape !== null && shape !== undefined) {
      problems.push(...compareShapes(shape, own.shape).map((problem) => say(key, problem)));
      if (isStillEnglish(own.shape.words, language)) problems.push(say(key, 'is still in English'));
    }
    problems.push(...checkState(string, source).map((problem) => say(key, problem)));
  }
  return problems;
}

function checkText(text: string, language: string): { shape: MessageShape | null; problems: string[] } {
  if (text.trim() === '') return { shape: null, problems: ['is empty'] };
  const problems: string[] = [];
  if (text !== text.trim()) problems.push('begins or ends with a space');
  if (/[\u202A-\u202E]/.test(text)) problems.push('holds an old direction mark; use isolates, or none');
  try {
    const shape = messageShape(text, language);
    for (const form of shape.missingForms) problems.push(`lacks a plural form of the language (${form})`);
    for (const style of shape.unknownStyles) problems.push(`uses a style that we do not define (${style})`);
    return { shape, problems };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { shape: null, problems: [...problems, `is not an ICU message (${error.message})`] };
  }
}

function compareShapes(english: MessageShape, own: MessageShape): string[] {
  const problems: string[] = [];
  for (const name of new Set([...english.arguments.keys(), ...own.arguments.keys()])) {
    const [wanted, found] = [english.arguments.get(name), own.arguments.get(name)];
    if (wanted !== found) problems.push(`{${name}} is ${found ?? 'absent'} here and ${wanted ?? 'absent'} in English`);
  }
  for (const [name, choices] of english.choices) {
    const lacking = [...choices].filter((choice) => own.choices.get(name)?.has(choice) === false);
    if (lacking.length > 0) problems.push(`{${name}} lacks the choices ${lacking.join(', ')}`);
  }
  return problems;
}

/** Words in another alphabet than the language's own, with none in its own; names in capitals (NHS, GP) are let be. */
function isStillEnglish(words: string, language: string): boolean {
  return !isInScriptOf(language, words) && /[a-z]{4}/.test(words) && !/[^\p{Script=Latin}\P{L}]/u.test(words);
}

function checkState(string: TranslatedString, english: string): string[] {
  if (string.state === 'draft') return [];
  if (!['checked', 'clinically-approved'].includes(string.state)) return ['has a state that we do not know'];
  const signatures = string.state === 'clinically-approved' ? [string, string.checked] : [string];
  const problems = signatures.flatMap(({ by, on }: Partial<{ by: string; on: string }>) => {
    if (by === undefined || by.trim() === '') return ['does not say who checked it'];
    return on === undefined || parseLocalDate(on) === null ? ['does not say on which day it was checked'] : [];
  });
  if (string.of !== fingerprint(english))
    problems.push(`the English has changed since it was checked (now ${fingerprint(english)})`);
  return problems;
}
