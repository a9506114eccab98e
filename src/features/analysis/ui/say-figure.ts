import type { KeyOf } from '#platform/language/catalogue.ts';
import { formatNumber } from '#platform/language/formats.ts';
import { translator, type Translator } from '#platform/language/translator.ts';

import { analysisContent } from '../content/catalogue.ts';
import type { BuiltText } from '../domain/claims/built-report.ts';
import type { CellValue } from '../domain/claims/cell-value.ts';
import type { FigureWords } from '../domain/figures/figure-words.ts';

export type AnalysisKey = KeyOf<typeof analysisContent>;
export type AnalysisWords = Translator<AnalysisKey>;

/** The words and numbers of figures in the language of `t`. */
export function figureWords(t: AnalysisWords): FigureWords {
  const percent = (value: number, decimals: number) => percentIn(t.language, value, decimals);
  return {
    direction: t.direction,
    percent: (value) => percent(value, 1),
    wholePercent: (value) => percent(value, 0),
    count: (value) => formatNumber(value, t.language),
    points: (value, decimals) => pointsIn(t.language, value, decimals),
    group: (name, base) => t('analysis.figure.group', { name, base }),
    interval: (low, high) => t('analysis.figure.interval', { low, high }),
    answer: t('analysis.figure.answer'),
    base: t('analysis.figure.base'),
    step: t('analysis.figure.step'),
    people: t('analysis.figure.people'),
    before: t('analysis.figure.before'),
    after: t('analysis.figure.after'),
    difference: t('analysis.figure.difference'),
    insteadOfScale: t('analysis.figure.instead-of-scale'),
    insteadOfWideScale: t('analysis.figure.instead-of-wide-scale'),
    says: (kind, values) => t(`analysis.figure.says.${kind}`, values),
  };
}

const percentIn = (language: string, value: number, decimals: number): string =>
  formatNumber(value / 100, language, {
    style: 'percent',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });

const pointsIn = (language: string, value: number, decimals: number): string => {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const points = Number(value.toFixed(decimals));
  return `${points > 0 ? '+' : points < 0 ? '−' : ''}${formatNumber(Math.abs(points), language, digits)}`;
};

/** A cell's value as the language's readers write numbers; its decimals are kept. */
export function sayValue({ text, unit }: CellValue, language: string): string {
  if (unit === 'percent-between') {
    const [low, high] = text.split('-').map((one) => percentIn(language, Number(one), 0));
    return translator(language, analysisContent)('analysis.figure.interval', { low: low ?? '', high: high ?? '' });
  }
  const [less, bare] = /^[<≥]/.test(text) ? [text.slice(0, 1), text.slice(1)] : ['', text];
  const decimals = bare.split('.')[1]?.length ?? 0;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  // Adding 0 makes -0 a plain nought.
  const value = Number(bare) + 0;
  return unit === 'percent' ? percentIn(language, value, decimals) : `${less}${formatNumber(value, language, digits)}`;
}

/** A text with its figures as the language's readers write numbers. */
export const sayText = (text: BuiltText, language: string): string =>
  text.map((piece) => (piece.is === 'words' ? piece.text : sayValue(piece.value, language))).join('');
