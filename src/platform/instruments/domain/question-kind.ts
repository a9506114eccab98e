/**
 * What a value of a question is when an expression reads it. `items`: the names of choices. `attachment`: the name of a file.
 * `estimated-date` is EDTF, to the year, month or day, with `~` where it is approximate: `1984~`, `2021-03`.
 */
export type ValueKind =
  | 'text'
  | 'integer'
  | 'decimal'
  | 'date'
  | 'estimated-date'
  | 'time'
  | 'date-time'
  | 'item'
  | 'items'
  | 'geography'
  | 'attachment'
  | 'any'
  | 'nothing';

/** Where a value comes from: a person answers, it is only shown, an expression works it out, or the device records it. */
export type QuestionRole = 'asked' | 'shown' | 'worked-out' | 'recorded';

type KindRow = Readonly<{ value: ValueKind; role: QuestionRole; answerable: boolean; choices?: true }>;

const asked = (value: ValueKind): KindRow => ({ value, role: 'asked', answerable: true });
const chosen = (value: ValueKind): KindRow => ({ value, role: 'asked', answerable: true, choices: true });
const notHere = (value: ValueKind): KindRow => ({ value, role: 'asked', answerable: false });
const recorded = (value: ValueKind): KindRow => ({ value, role: 'recorded', answerable: true });
const notRecorded = (value: ValueKind): KindRow => ({ value, role: 'recorded', answerable: false });

/** Every kind of question that XLSForm knows, and `date-estimated`. One that is not `answerable` can be held and exported, and is said by name to be one that cannot be answered here. */
export const questionKinds = {
  'select-one': chosen('item'),
  'select-multiple': chosen('items'),
  rank: chosen('items'),
  integer: asked('integer'),
  decimal: asked('decimal'),
  range: asked('decimal'),
  text: asked('text'),
  date: asked('date'),
  'date-estimated': asked('estimated-date'),
  time: asked('time'),
  'date-time': asked('date-time'),
  acknowledge: asked('text'),
  note: { value: 'nothing', role: 'shown', answerable: true },
  calculate: { value: 'any', role: 'worked-out', answerable: true },
  hidden: { value: 'any', role: 'worked-out', answerable: true },
  image: asked('attachment'),
  audio: notHere('attachment'),
  video: notHere('attachment'),
  file: notHere('attachment'),
  barcode: notHere('text'),
  geopoint: notHere('geography'),
  geotrace: notHere('geography'),
  geoshape: notHere('geography'),
  osm: notHere('attachment'),
  start: recorded('date-time'),
  end: recorded('date-time'),
  today: recorded('date'),
  deviceid: recorded('text'),
  username: recorded('text'),
  email: recorded('text'),
  phonenumber: recorded('text'),
  simserial: notRecorded('text'),
  subscriberid: notRecorded('text'),
  audit: notRecorded('attachment'),
  'start-geopoint': notRecorded('geography'),
  'background-geopoint': notRecorded('geography'),
  'background-audio': notRecorded('attachment'),
} as const satisfies Readonly<Record<string, KindRow>>;

export type QuestionKind = keyof typeof questionKinds;

/** The table's row, with the types of its columns and not of its cells. */
export const kindOf = (kind: QuestionKind): KindRow => questionKinds[kind];
