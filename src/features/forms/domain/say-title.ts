import type { Instrument } from '#platform/instruments/domain/instrument.ts';

/** What a form is called, in a language or else its own. */
export const sayTitle = ({ title, language: own, id }: Instrument, language: string): string =>
  title[language]?.text ?? title[own]?.text ?? id;
