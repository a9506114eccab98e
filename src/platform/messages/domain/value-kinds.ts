import { parseLocalDate } from '#platform/calendar/local-date.ts';
import { latinDigits } from '#platform/language/latin-digits.ts';

import type { Way } from './message.ts';

type Kind = Readonly<{
  /** In which messages it may stand. A text or an email is read by whoever holds the phone; a letter is in an envelope. */
  ways: readonly Way[];
  /** The value as it is kept; null where it is not one of this kind. */
  read(text: string): string | null;
}>;

const every = ['text', 'email', 'letter'] as const;

const tag = '[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}';
/** A path that ends in a word drawn by chance, or one suggestion on the page for everybody. */
const link = new RegExp(
  `^(?:/[a-z]{1,12}/[0-9a-hjkmnp-tv-z]{8,40}(?:\\?lang=${tag})?|/you-said(?:\\?in=${tag})?#s-[0-9a-f]{12})$`,
);

/**
 * All that may be put into a message. There is no kind for what somebody types freely, for a diagnosis, a test, a service or a result, so none can be sent:
 * what is not in this list has no place in a template.
 */
export const valueKinds = {
  /** A path of this service, in some language; the address before it is the service's own. */
  link: { ways: every, read: (text) => matching(text, link) },
  /** `YYYY-MM-DD`. */
  date: { ways: every, read: (text) => parseLocalDate(text.trim()) },
  /** `HH:MM` on English clocks. */
  time: { ways: every, read: (text) => matching(latinDigits(text), /^([01]\d|2[0-3]):[0-5]\d$/) },
  /** A telephone number of a team. */
  phone: { ways: every, read: (text) => matching(latinDigits(text), /^\+?\d[\d ]{6,18}\d$/) },
  /** The name of a team. Held against the words that say something of health, as any team may be called anything. */
  team: { ways: every, read: (text) => short(text, 80) },
  /** Somebody's name. */
  name: { ways: ['letter'], read: (text) => short(text, 80) },
  /** Where to come. The name of a place may say what is treated there. */
  place: { ways: ['letter'], read: (text) => short(text, 120) },
  /** Words that a person read for whatever could recognise somebody, and that everybody may read since. Never in a text, which many may see on one screen. */
  released: { ways: ['email', 'letter'], read: (text) => released(text) },
} as const satisfies Readonly<Record<string, Kind>>;

export type ValueKind = keyof typeof valueKinds;

function matching(text: string, shape: RegExp): string | null {
  const trimmed = text.trim();
  return shape.test(trimmed) ? trimmed : null;
}

/** One line of words, without what could be an address to tap on. */
function short(text: string, longest: number): string | null {
  const words = text.trim().replace(/\s+/g, ' ');
  const isPlain = !/[\p{Cc}\p{Cf}<>{}]|https?:|www\./iu.test(words.replace(/[\u200c\u200d]/g, ''));
  return words !== '' && words.length <= longest && isPlain ? words : null;
}

/** Lines of words, without what could be an address to tap on. */
function released(text: string): string | null {
  const words = text.trim();
  const isPlain = !/[\p{Cf}<>{}]|https?:|www\./iu.test(words.replace(/[\u200c\u200d]/g, ''));
  return words !== '' && words.length <= 2000 && isPlain ? words : null;
}
