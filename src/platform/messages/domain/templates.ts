import type { Purpose, Way } from './message.ts';
import type { ValueKind } from './value-kinds.ts';

export type Template = Readonly<{
  purpose: Purpose;
  ways: readonly Way[];
  /** What it needs, by name. `stop`, where to say that one wants to hear no more, is put into every message and need not be named. */
  values: Readonly<Record<string, ValueKind>>;
  /** Put in by another part of the service, and never by somebody who types its values. */
  isOwn?: true;
}>;

const every = ['text', 'email', 'letter'] as const;

/** Every message that there is. Its words are `messages.out.KEY.subject` and `messages.out.KEY.body`, in each language. */
export const templates = {
  'survey-invitation': {
    purpose: 'survey',
    ways: every,
    values: { team: 'team', link: 'link', closes: 'date' },
  },
  'survey-reminder': {
    purpose: 'survey',
    ways: every,
    values: { team: 'team', link: 'link', closes: 'date' },
  },
  /** To somebody who was sent a link that can be used once: no other link is put in, and the first is not known any more. */
  'survey-reminder-once': {
    purpose: 'survey',
    ways: every,
    values: { team: 'team', closes: 'date' },
    isOwn: true,
  },
  'suggestion-answered': {
    purpose: 'suggestion',
    ways: every,
    values: { team: 'team', link: 'link' },
  },
  /** With what was answered, as everybody may read it. */
  'suggestion-words': {
    purpose: 'suggestion',
    ways: ['email', 'letter'],
    values: { team: 'team', link: 'link', answer: 'released' },
    isOwn: true,
  },
  'appointment-reminder': {
    purpose: 'appointment',
    ways: every,
    values: { team: 'team', day: 'date', time: 'time', phone: 'phone' },
  },
  'appointment-letter': {
    purpose: 'appointment',
    ways: ['letter'],
    values: { name: 'name', team: 'team', day: 'date', time: 'time', place: 'place', phone: 'phone' },
  },
} as const satisfies Readonly<Record<string, Template>>;

export type TemplateKey = keyof typeof templates;

export const templateKeys = Object.keys(templates) as readonly TemplateKey[];

/** Those that somebody at the desk may write. */
export const writtenTemplates = templateKeys.filter((key) => !('isOwn' in templates[key]));

/** Null for a key that no template has. */
export function findTemplate(key: string): Template | null {
  return Object.hasOwn(templates, key) ? templates[key as TemplateKey] : null;
}
