import { doing, oneOf } from './intervention-words.ts';
import { withoutAnswers } from './own-words.ts';

/**
 * Words of English that say one thing made another, whatever stands beside them. Aims (`in order to reduce`) and words that also only describe (`increased capacity`, `impact` as a heading, `has risen from`)
 * are left alone: a lint that cries at every sentence is soon switched off.
 */
const always = [
  ...[
    'because of',
    'thanks to',
    'as a result',
    'result(?:ed|s|ing) (?:in|from)',
    '(?:led|leads?|leading) to',
    'driven by',
  ],
  ...[
    'caused?',
    'causes',
    'causing',
    'attribut(?:able|ed) to',
    'brought about',
    '(?:was|were|is|are) effective (?:in|at)',
  ],
  ...[
    'contribut(?:ed|es|ing) to',
    'due to(?! (?:be|begin|start|end|finish|report|publish|appear|take place|run|continue|launch|meet|return|expire)\\b)',
  ],
  ...['had (?:an?|no|some|little) (?:\\p{L}+ )?(?:effect|impact) on'],
];

const people = oneOf([
  'people',
  'them',
  'patients',
  'participants',
  'communities',
  'residents',
  'women',
  'men',
  'parents',
  'staff',
  'members',
  'families',
  'everyone',
  'others',
  'practices',
  'us',
]);
const has = '(?:(?:has|have|had|also|clearly|significantly|greatly|successfully|really|then) )*';

/** A change with something that was changed; without one (`has increased from 30% to 45%`, `has improved.`) it only says what is different. */
const changing = oneOf([
  'improved',
  'improves',
  'doubled',
  'doubles',
  'reduced',
  'reduces',
  'increased',
  'increases',
  'raised',
  'raises',
  'lowered',
  'lowers',
  'decreased',
  'boosted',
  'halved',
  'trebled',
  'tripled',
  'changed',
  'changes',
  'strengthened',
  'cut',
  'prevented',
  'shifted',
  'transformed',
]);
const object = String.raw`(?= +(?!from\b|by\b|to\b|in\b|on\b|at\b|of\b|since\b|over\b|during\b|across\b|within\b|between\b|among\b|amongst\b|for\b|with\b|and\b|but\b|or\b|while\b|as\b|after\b|before\b|following\b|when\b|only\b|most\b|more\b|less\b|slightly\b|\p{L}+ly\b|a (?:lot|little)\b|too\b|\p{Nd}|…)\p{L})`;

const ofDoing = [
  String.raw`\b${doing} ${has}${changing}${object}`,
  String.raw`\b(?:has|have) (?:improved|reduced|increased|raised|lowered|decreased|changed)${object}`,
  String.raw`\b(?:this|it|which) ${has}${changing}${object}`,
  String.raw`\b${doing} ${has}(?:helped|helps|enabled|enables|encouraged|encourages|allowed|persuaded|motivated|empowered|worked|works|succeeded)\b`,
  String.raw`\b${doing} (?:was|were|is|are|has been|have been) (?:very |highly |\p{L}+ly )?(?:effective|successful)\b`,
  String.raw`\b(?:makes?|made|making|helps?|helped|encourage[sd]|enable[sd]) ${people} (?:to )?\p{L}+`,
  String.raw`\b(?:helped|helps) (?:to )?(?:improve|reduce|increase|raise|lower|change|prevent|double|halve)\b`,
  String.raw`\b(?:effects?|impact) of (?:the |this |our |these |its |an? )?(?:\p{L}+ ){0,2}${doing}\b`,
];

/** `Because` may say why something was left out of a table; it says why something is so where the sentence has a change or a figure. */
const change = String.raw`(?:rose|risen|fell|fallen|(?:in|de)creased?|improved?|grew|dropped|declined|changed|doubled|halved|higher|lower|better|worse|knows? more|knew more|understood|asked? for|stopped|\p{Nd}\s?(?:%|per cent))`;
const hasChange = new RegExp(change, 'iu');
const because = /\bbecause\b/iu;

/** The same in Arabic, as whole words; `w` and `f` (and, so) may be written to them. A draft as the translations are. */
const inArabic = [
  ...[
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
  ],
  ...['تسبب في', 'تسبّب في', 'ساهم في', 'ساهمت في', 'أسهم في', 'أسهمت في', 'أثر (?:الحملة|التدخل|البرنامج|المشروع)'],
];

const pattern = new RegExp(
  [String.raw`\b${oneOf(always)}(?!\p{L})`, ...ofDoing, String.raw`(?<!\p{L})[وف]?${oneOf(inArabic)}(?!\p{L})`].join(
    '|',
  ),
  'iu',
);

/** The first causal word of an English or Arabic sentence as it stands there; null where there is none. What people answered, and what is quoted, is not the report's own word. */
export function causalWord(sentence: string): string | null {
  const own = withoutAnswers(sentence);
  return pattern.exec(own)?.[0] ?? (hasChange.test(own) ? because.exec(own)?.[0] : null) ?? null;
}
