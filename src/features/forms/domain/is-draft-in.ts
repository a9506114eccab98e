import type { Instrument } from '#platform/instruments/domain/instrument.ts';

/** True where what is read of a form in a language is a translation that nobody has checked. */
export function isDraftIn({ language: own, items, title }: Instrument, language: string): boolean {
  if (language === own) return false;
  const first = items.find(({ label }) => label !== undefined)?.label ?? title;
  return first[language] === undefined || first[language].state === 'draft';
}
