/**
 * Words of English that say one thing made another. Aims (`in order to reduce`) and words that also only describe (`increased capacity`, `impact` as a heading) are left alone: a lint that cries at
 * every sentence is soon switched off.
 */
const causal = [
  'because of',
  'due to',
  'thanks to',
  'as a result of',
  'resulted in',
  'resulting in',
  'led to',
  'leads to',
  'caused',
  'causes',
  'caused by',
  'attributable to',
  'attributed to',
  'brought about',
  'was effective in',
  'were effective in',
  'has reduced',
  'have reduced',
  'has improved',
  'have improved',
  'has increased',
  'have increased',
] as const;

/** The same in Arabic, as whole words; `w` and `f` (and, so) may be written to them. A draft as the translations are. */
const causalInArabic = [
  'بسبب',
  'بفضل',
  'أدى إلى',
  'أدّى إلى',
  'أدت إلى',
  'أدّت إلى',
  'نتيجة ل[^\\s]*',
  'نتيجةً ل[^\\s]*',
  'ناتج عن',
  'نتج عن',
  'تسبب في',
  'تسبّب في',
] as const;

const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');

const pattern = new RegExp(
  String.raw`\b(?:${longestFirst(causal)})\b|(?<!\p{L})[وف]?(?:${longestFirst(causalInArabic)})(?!\p{L})`,
  'iu',
);

/** The first causal word of an English or Arabic sentence as it stands there; null where there is none. */
export const causalWord = (sentence: string): string | null => pattern.exec(sentence)?.[0] ?? null;
