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

const pattern = new RegExp(String.raw`\b(${[...causal].sort((a, b) => b.length - a.length).join('|')})\b`, 'i');

/** The first causal word of an English sentence as it stands there; null where there is none. */
export const causalWord = (sentence: string): string | null => pattern.exec(sentence)?.[0] ?? null;
