import { columnNames, type Column, type ColumnName } from './column.ts';
import { columnWords } from './column-words.ts';
import { editsAllowed, isWithinEdits } from './edit-distance.ts';

export type ColumnGuess = Omit<Column, 'index'>;

const byWords = new Map<string, ColumnName>();
for (const name of columnNames)
  for (const words of columnWords[name]) if (!byWords.has(words)) byWords.set(words, name);
const longWords = [...byWords.keys()].filter((words) => words.length >= 5);

/** Rules for headers that say more than a list can hold; the first that fits is taken. */
const patterns: readonly (readonly [RegExp, ColumnName])[] = [
  [/\bnhs\b/, 'nhs-number'],
  [/\b(interpret\w*|translator)\b/, 'interpreter'],
  [/\b(relationship|depend[ae]nt|dependency)\b/, 'relationship'],
  [
    /\b(own|native|original|arabic) (script|language|alphabet)\b.*\bname\b|\bname\b.*\b(script|alphabet)\b/,
    'script-name',
  ],
  [/\b(birth|dob|born)\b/, 'born'],
  [
    /\b(arriv\w*|enter\w*|entry)\b.*\b(uk|country|united kingdom|britain)\b|\buk\b.*\b(arriv\w*|entry)\b/,
    'arrived-in-uk',
  ],
  [
    /\b(dispers\w*|mov\w+|transfer\w*|depart\w*|leav\w*) (date|on)\b|\bdate\b.*\b(dispers\w*|move[ds]?|transfer\w*|depart\w*|left|leav\w*)\b/,
    'moved-on',
  ],
  [/\b(destination|dispers\w+ (to|address|property)|mov\w+ to|new (address|accommodation|property))\b/, 'moved-to'],
  [/\b(mov\w+ from|previous (address|accommodation|site|hotel))\b/, 'moved-from'],
  [/\b(arriv\w*|check(ed)? in|moved in|placed)\b/, 'arrived-at-site'],
  [/\b(home office|port|nass|cid|asylum)\b.*\b(ref\w*|no|number|id)\b|\bho ref/, 'port-reference'],
  [/\b(mobile|telephone|phone|whatsapp)\b/, 'phone'],
  [/\be ?mail\b/, 'email'],
  [/\broom\b/, 'room'],
  [/\bnationalit\w*|\bcountry of (origin|nationality|birth)\b|\bcitizen\w*/, 'nationality'],
  [/\b(languages?|mother tongue|dialect)\b/, 'language'],
  [/\b(gender|sex)\b/, 'sex'],
  [/\b(hotel|site|accommodation|property|centre) (name|address)\b/, 'site'],
  [/\b(family|household) (id|ref\w*|no|number|group)\b/, 'family'],
  [/\b(also known as|alias\w*|aka|other names?)\b/, 'other-name'],
  [/\bfamily names?\b|\bsurnames?\b|\blast names?\b/, 'family-name'],
  [/\bgiven names?\b|\bforenames?\b|\bfirst names?\b/, 'given-name'],
  [/\b(full )?name\b/, 'full-name'],
  [/\b(comments?|notes?|remarks?|information|needs|concerns)\b/, 'notes'],
];

const familyWords = /\b(surnames?|family names?|last names?)\b/;
const givenWords = /\b(forenames?|given names?|first names?|fore name)\b/;

/** What a header cell says its column is about; null where it says nothing that we know. */
export function recogniseColumn(header: string): ColumnGuess | null {
  const heading = header.trim();
  const plain = plainWords(heading);
  if (!/[\p{L}#]/u.test(plain) || plain.length > 120) return null;
  const family = plain.search(familyWords);
  const given = plain.search(givenWords);
  if (family >= 0 && given >= 0) return { name: 'full-name', heading, ...(family < given && { familyFirst: true }) };
  const bare = plainWords(heading.replace(/[([{].*?[)\]}]/g, ' '));
  const name =
    byWords.get(plain) ??
    byWords.get(bare) ??
    nearWords(bare) ??
    patterns.find(([pattern]) => pattern.test(plain))?.[1];
  if (name === undefined) return null;
  const order = orderAskedFor(heading);
  return order === null ? { name, heading } : { name, heading, dateOrder: order };
}

/** True for words that are in the table of headings as they stand. */
export function isExactHeading(text: string): boolean {
  return byWords.has(plainWords(text));
}

/** Small letters and digits of every script, without accents and punctuation. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/['’`]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}#]+/gu, ' ')
    .trim();
}

function nearWords(words: string): ColumnName | undefined {
  const allowed = editsAllowed(words);
  if (allowed === 0) return undefined;
  const near = longWords.find((known) => isWithinEdits(words, known, Math.min(allowed, editsAllowed(known))));
  return near === undefined ? undefined : byWords.get(near);
}

function orderAskedFor(heading: string): 'day-first' | 'month-first' | null {
  if (/\bd{1,2}\W{0,2}m{1,4}\W{0,2}y{2,4}\b/i.test(heading)) return 'day-first';
  return /\bm{1,4}\W{0,2}d{1,2}\W{0,2}y{2,4}\b/i.test(heading) ? 'month-first' : null;
}
