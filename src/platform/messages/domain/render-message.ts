import type { Translator } from '#platform/language/translator.ts';
import { failure, success, type Result } from '#platform/problems/result.ts';

import { healthWordIn } from './health-words.ts';
import type { MessageValues, Way } from './message.ts';
import { templates, type TemplateKey } from './templates.ts';
import { longestText, textParts } from './text-parts.ts';

/** The words that a message is put together from. */
export type OutgoingKey =
  `messages.out.${TemplateKey}.${'subject' | 'body'}` | 'messages.out.stop' | 'messages.out.unchecked';

export type Written = Readonly<{
  subject: string;
  body: string;
  /** The words are a translation that nobody who speaks the language has checked; the English stands below them. */
  isDraft: boolean;
}>;

export type WritingProblem = Readonly<{ kind: 'health-word'; word: string } | { kind: 'too-long'; letters: number }>;

export type ToWrite = Readonly<{
  template: TemplateKey;
  way: Way;
  values: MessageValues;
  /** The path of the page on which one says that one wants to hear no more. */
  stop: string;
  /** The service's own address, without a path. */
  origin: string;
}>;

/**
 * The message in words, as it goes. A draft is followed by the English, so that nobody depends on words that nobody checked. A text or an email that says
 * something of health is not written, whatever its values passed as.
 */
export function renderMessage(
  message: ToWrite,
  t: Translator<OutgoingKey>,
  english: Translator<OutgoingKey>,
): Result<Written, WritingProblem> {
  const keys = [`messages.out.${message.template}.subject`, `messages.out.${message.template}.body`] as const;
  const isDraft = keys.some((key) => t.state(key) === 'draft');
  const subject = t(keys[0], { team: message.values['team'] ?? '' });
  const stop = t('messages.out.stop', { stop: `${message.origin}${message.stop}` });
  const inEnglish = isDraft ? [t('messages.out.unchecked'), bodyIn(english, message)] : [];
  const body = [bodyIn(t, message), stop, ...inEnglish].join(message.way === 'text' ? '\n' : '\n\n');
  if (message.way === 'letter') return success({ subject, body, isDraft });
  const word = healthWordIn(`${subject}\n${body}`);
  if (word !== null) return failure({ kind: 'health-word', word });
  const { letters } = textParts(body);
  if (message.way === 'text' && letters > longestText) return failure({ kind: 'too-long', letters });
  return success({ subject, body, isDraft });
}

function bodyIn(t: Translator<OutgoingKey>, { template, values, origin }: ToWrite): string {
  const shown = Object.entries(templates[template].values).map(([name, kind]) => {
    const value = values[name] ?? '';
    return [name, kind === 'link' ? `${origin}${value}` : value] as const;
  });
  return t(`messages.out.${template}.body`, Object.fromEntries(shown));
}
