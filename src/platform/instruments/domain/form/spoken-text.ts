import type { InstrumentText } from '../text.ts';
import { textParts } from '../text-parts.ts';
import type { TextPart } from '../text-parts.ts';

/** A text as it is said now. `language` is what it is really in, which is not what was asked for where that is missing; `state` says how far it may be trusted. */
export type SpokenText = Readonly<{
  text: string;
  language: string;
  state: InstrumentText[string]['state'];
}>;

const takenApart = new WeakMap<InstrumentText[string], readonly TextPart[]>();

/** In the language asked for, or the instrument's own, or whichever there is; null for a text with no words. `workOut` gives what stands for `${name}`, and for what is looked up. */
export function speak(
  text: InstrumentText | undefined,
  languages: readonly string[],
  workOut: (part: Exclude<TextPart, string>) => string,
): SpokenText | null {
  if (text === undefined) return null;
  const language = [...languages, ...Object.keys(text)].find((tag) => Object.hasOwn(text, tag));
  const said = language === undefined ? undefined : text[language];
  if (said === undefined || language === undefined) return null;
  const parts = takenApart.get(said) ?? textParts(said.text);
  takenApart.set(said, parts);
  const spoken = parts.map((part) => (typeof part === 'string' ? part : workOut(part))).join('');
  return { text: spoken, language, state: said.state };
}
