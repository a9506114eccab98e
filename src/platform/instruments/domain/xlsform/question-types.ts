import type { QuestionKind } from '../question-kind.ts';

/** The ways in which XLSForm writes each kind of question; the first is how it is written out. Capitals count, as they do there. */
const spellings: Readonly<Partial<Record<QuestionKind, readonly string[]>>> = {
  text: ['text', 'string', 'q string', 'add text prompt'],
  integer: ['integer', 'int', 'add integer prompt'],
  decimal: ['decimal', 'add decimal prompt', 'q decimal'],
  range: ['range'],
  date: ['date', 'q date', 'add date prompt'],
  time: ['time', 'q time', 'add time prompt'],
  'date-time': ['dateTime', 'datetime', 'q dateTime', 'add date time prompt', 'date time'],
  geopoint: ['geopoint', 'gps', 'location', 'q geopoint', 'q location', 'add location prompt'],
  geotrace: ['geotrace', 'q geotrace', 'add geotrace prompt'],
  geoshape: ['geoshape', 'q geoshape', 'add geoshape prompt'],
  image: [
    'image',
    'photo',
    'picture',
    'q picture',
    'q image',
    'add picture prompt',
    'add image prompt',
    'add photo prompt',
  ],
  audio: ['audio', 'q audio', 'add audio prompt'],
  video: ['video', 'q video', 'add video prompt'],
  file: ['file', 'q file', 'add file prompt'],
  barcode: ['barcode', 'q barcode', 'add barcode prompt'],
  note: ['note', 'q note', 'add note prompt'],
  acknowledge: ['acknowledge', 'trigger', 'q acknowledge', 'add acknowledge prompt'],
  calculate: ['calculate', 'q calculate', 'add calculate prompt', 'calculation'],
  hidden: ['hidden'],
  osm: ['osm'],
  start: ['start', 'start time', 'get start time'],
  end: ['end', 'end time', 'get end time'],
  today: ['today', 'get today'],
  deviceid: ['deviceid', 'device id', 'imei', 'get device id'],
  username: ['username'],
  email: ['email', 'get email'],
  phonenumber: ['phonenumber', 'phone number', 'get phone number'],
  simserial: ['simserial', 'sim id', 'get sim id'],
  subscriberid: ['subscriberid', 'subscriber id', 'get subscriber id'],
  audit: ['audit'],
  'start-geopoint': ['start-geopoint'],
  'background-geopoint': ['background-geopoint'],
  'background-audio': ['background-audio'],
};

/** How the kinds that choose are written before the name of their list. */
const choosing = {
  'select-one': [
    'select_one',
    'select one',
    'select1',
    'select one from',
    'select one using',
    'add select one prompt using',
  ],
  'select-multiple': [
    'select_multiple',
    'select multiple',
    'select all that apply',
    'select all that apply from',
    'select multiple from',
    'select multiple using',
    'add select multiple prompt using',
    'select_all_that_apply',
  ],
  rank: ['rank'],
  osm: ['osm'],
  file: [
    'select_one_from_file',
    'select_multiple_from_file',
    'select one from file',
    'select multiple from file',
    'select_one_external',
    'select one external',
  ],
} as const;

const kindByWords = new Map(
  Object.entries(spellings).flatMap(([kind, words]) => words.map((one) => [one, kind as QuestionKind] as const)),
);
const choosingByWords = new Map<string, keyof typeof choosing>(
  Object.entries(choosing).flatMap(([kind, words]) =>
    words.map((one) => [one, kind as keyof typeof choosing] as const),
  ),
);

const asOther = /^(.*?)\s+(?:or[_ ]other|or specify other)$/;
const fence = /^(begin|end)[ _](group|repeat|loop|lgroup|looped[ _]group)(?:\s+over\s+(\S+))?$/;

export type TypeRead =
  | Readonly<{ is: 'question'; kind: QuestionKind; list: string | null; orOther: boolean }>
  | Readonly<{ is: 'begin' | 'end'; what: 'group' | 'repeat' | 'loop'; over: string | null }>
  /** Choices or data from another file; `external_choices` is a sheet of the same one. */
  | Readonly<{ is: 'external'; words: string; file: string; from: 'choices' | 'data' | 'external-choices' }>
  | Readonly<{ is: 'unknown' }>;

/** What the `type` column of a row says. */
export function readType(written: string): TypeRead {
  const text = written.replace(/\s+/g, ' ').trim();
  const fenced = fence.exec(text);
  if (fenced !== null) return readFence(fenced);
  if (text === 'csv-external' || text === 'xml-external')
    return { is: 'external', words: text, file: '', from: 'data' };
  const kind = kindByWords.get(text);
  if (kind !== undefined) return { is: 'question', kind, list: null, orOther: false };
  const other = asOther.exec(text);
  return readChoosing(other?.[1] ?? text, other !== null);
}

function readFence([, begins, what = '', over]: RegExpExecArray): TypeRead {
  const kind = what === 'group' || what === 'loop' ? what : 'repeat';
  return { is: begins === 'begin' ? 'begin' : 'end', what: kind, over: over ?? null };
}

function readChoosing(text: string, orOther: boolean): TypeRead {
  const space = text.lastIndexOf(' ');
  const words = text.slice(0, Math.max(space, 0));
  const list = text.slice(space + 1);
  const kind = choosingByWords.get(words);
  if (kind === undefined) return { is: 'unknown' };
  if (kind !== 'file') return { is: 'question', kind, list, orOther };
  const from = words.includes('external') ? 'external-choices' : 'choices';
  return { is: 'external', words, file: list, from };
}

/** How a kind is written in the `type` column. An estimated date is a date to other tools: see the parameter `estimated`. */
export function typeWords(kind: QuestionKind): string {
  if (kind === 'date-estimated') return 'date';
  if (kind === 'select-one' || kind === 'select-multiple') return choosing[kind][0];
  return spellings[kind]?.[0] ?? kind;
}

/** The words that a mistyped type may have meant. */
export const typeExamples: readonly string[] = [
  ...Object.values(spellings).flatMap((words) => words.slice(0, 2)),
  'begin group',
  'end group',
  'begin repeat',
  'end repeat',
];
