import { findLanguage } from '#platform/language/language.ts';

import type { Way } from './message.ts';

/** Who carries a message: a provider, or whoever prints and posts it. Null where nobody is set up to. */
export type Channel = 'provider' | 'print' | null;

/** A letter in a script that the provider cannot print goes to our own printer, as does every letter where the provider takes none. */
export function channelFor(way: Way, language: string, providerWays: readonly Way[]): Channel {
  const canPrint = way !== 'letter' || findLanguage(language)?.script === 'Latn';
  if (providerWays.includes(way) && canPrint) return 'provider';
  return way === 'letter' ? 'print' : null;
}
