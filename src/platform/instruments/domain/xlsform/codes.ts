import type { Coding } from '../coding.ts';

/** Codes as one cell holds them, one a line: `http://snomed.info/sct|72892002|Pregnancy`. XLSForm has no column of its own for them. */
export function readCodes(text: string): readonly Coding[] {
  return text
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()))
    .flatMap(([system = '', code = '', ...display]) =>
      system === '' || code === '' ? [] : [{ system, code, ...(display.length > 0 && { display: display.join('|') }) }],
    );
}

export const writeCodes = (codes: readonly Coding[] = []): string =>
  codes
    .map(({ system, code, display }) => [system, code, ...(display === undefined ? [] : [display])].join('|'))
    .join('\n');
