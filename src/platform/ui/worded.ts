import type { ComponentChildren } from 'preact';

/** Words alone, or words with options: `label="Full name"` and `label={{ text: 'Full name', size: 'l' }}` are both right. */
export type Worded<Options> = string | Options;

/** What every worded part can have. The words are already in the reader's language. */
export type Words = Readonly<{ text?: ComponentChildren }>;

/** The options in full, from either way of writing them. */
export function worded<Options extends Words>(part: Worded<Options> | undefined): Options | undefined {
  return typeof part === 'string' ? ({ text: part } as Options) : part;
}

/** True when there is something to show. */
export function hasWords(part: Words | undefined): part is Words {
  const text = part?.text;
  return !(text === undefined || text === null || text === false || text === '');
}
