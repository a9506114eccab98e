/** What a call gives, as far as its name says. */
export type Gives = 'text' | 'number' | 'boolean' | 'date' | 'nodes' | 'any';

export type FunctionRow = Readonly<{
  /** Fewest and most arguments; null where there is no most. */
  least: number;
  most: number | null;
  gives: Gives;
  /** False for one that XLSForm's clients know and we do not work out; a form that uses it is refused by that name. */
  isHeld: boolean;
  /** Places (from 0) of arguments that must be nodes. */
  nodes?: readonly number[];
  /** From this place on, arguments come in twos. */
  pairsFrom?: number;
}>;

const held = (gives: Gives, least: number, most: number | null = least): FunctionRow => ({
  least,
  most,
  gives,
  isHeld: true,
});
const ofNodes = (gives: Gives, nodes: readonly number[], least: number, most: number | null = least): FunctionRow => ({
  ...held(gives, least, most),
  nodes,
});
const notHeld = (least: number, most: number | null = least): FunctionRow => ({
  least,
  most,
  gives: 'any',
  isHeld: false,
});

const rows: Readonly<Record<string, FunctionRow>> = {
  // Control
  if: held('any', 3),
  coalesce: held('text', 2),
  once: held('text', 1),
  // True and false
  true: held('boolean', 0),
  false: held('boolean', 0),
  not: held('boolean', 1),
  boolean: held('boolean', 1),
  'boolean-from-string': held('boolean', 1),
  checklist: held('boolean', 3, null),
  'weighted-checklist': { ...held('boolean', 4, null), pairsFrom: 2 },
  // Choices
  selected: held('boolean', 2),
  'selected-at': held('text', 2),
  'count-selected': held('number', 1),
  'jr:choice-name': held('text', 2),
  // Repeats and nodes
  count: ofNodes('number', [0], 1),
  'count-non-empty': ofNodes('number', [0], 1),
  sum: ofNodes('number', [0], 1),
  max: held('number', 1, null),
  min: held('number', 1, null),
  position: ofNodes('number', [0], 0, 1),
  last: held('number', 0),
  current: held('nodes', 0),
  'indexed-repeat': { ...ofNodes('nodes', [0, 1, 3, 5], 3, 7), pairsFrom: 1 },
  instance: held('nodes', 1),
  pulldata: held('text', 4),
  randomize: ofNodes('nodes', [0], 1, 2),
  name: ofNodes('text', [0], 0, 1),
  'local-name': ofNodes('text', [0], 0, 1),
  // Text
  string: held('text', 0, 1),
  concat: held('text', 1, null),
  join: held('text', 2, null),
  substr: held('text', 2, 3),
  substring: held('text', 2, 3),
  'substring-before': held('text', 2),
  'substring-after': held('text', 2),
  translate: held('text', 3),
  'string-length': held('number', 0, 1),
  'normalize-space': held('text', 0, 1),
  contains: held('boolean', 2),
  'starts-with': held('boolean', 2),
  'ends-with': held('boolean', 2),
  regex: held('boolean', 2),
  'base64-decode': held('text', 1),
  uuid: held('text', 0, 1),
  version: held('text', 0),
  property: held('text', 1),
  // Numbers
  number: held('number', 0, 1),
  int: held('number', 1),
  round: held('number', 1, 2),
  floor: held('number', 1),
  ceiling: held('number', 1),
  abs: held('number', 1),
  pow: held('number', 2),
  log: held('number', 1),
  log10: held('number', 1),
  exp: held('number', 1),
  exp10: held('number', 1),
  sqrt: held('number', 1),
  sin: held('number', 1),
  cos: held('number', 1),
  tan: held('number', 1),
  asin: held('number', 1),
  acos: held('number', 1),
  atan: held('number', 1),
  atan2: held('number', 2),
  pi: held('number', 0),
  random: held('number', 0),
  // Dates and times
  today: held('date', 0),
  now: held('date', 0),
  date: held('date', 1),
  'date-time': held('date', 1),
  'decimal-date-time': held('number', 1),
  'decimal-time': held('number', 1),
  'format-date': held('text', 2),
  'format-date-time': held('text', 2),
  // Known elsewhere
  area: notHeld(1, null),
  distance: notHeld(1, null),
  'enclosed-area': notHeld(1, null),
  geofence: notHeld(2),
  intersects: notHeld(1),
  digest: notHeld(2, 3),
  'extract-signed': notHeld(2),
  'jr:itext': notHeld(1),
  avg: notHeld(1),
  index: notHeld(1),
  search: notHeld(1, 6),
  id: notHeld(1),
  lang: notHeld(1),
  'namespace-uri': notHeld(0, 1),
};

/** Every function that a form may name: XPath 1.0's, those that ODK adds, and a few that other clients have. */
export const functionTable: ReadonlyMap<string, FunctionRow> = new Map(Object.entries(rows));
