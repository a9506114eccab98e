/**
 * Linking by encodings against linking in clear, on the same lists: recall at equal precision, by group, what the files weigh and how long it takes; beside it one Bloom filter of the raw
 * spellings for each person (CLK, 1,024 bits), which is what encoded linkage usually is. MATCHING_CASES names a folder with coach_register.dev.csv, coach_arrivals.dev.csv and
 * coach_truth.dev.csv.
 */
import { createHmac, createSecretKey, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';

import { projectRoot } from '#platform/runtime/project-root.ts';
import { eachCsvRow } from '../src/features/matching/data/csv-rows.ts';
import { encodedListText } from '../src/features/matching/data/encoded/encoded-list-file.ts';
import { readLinkageModel } from '../src/features/matching/data/linkage-models.ts';
import { newRowKey } from '../src/features/matching/data/encoded/row-keys.ts';
import { createPersonEncoder } from '../src/features/matching/domain/encoded/encode-person.ts';
import { createEncoder, type Mac } from '../src/features/matching/domain/encoded/keyed-hash.ts';
import { linkEncoded } from '../src/features/matching/domain/encoded/link-encoded.ts';
import { adaptToLists } from '../src/features/matching/domain/linkage/adapt-lists.ts';
import {
  decidedLinks,
  evaluateLinks,
  type DecidedLink,
  type LinkEvaluation,
  type TrueLink,
} from '../src/features/matching/domain/linkage/evaluate-links.ts';
import { createKeyIndex } from '../src/features/matching/domain/linkage/key-index.ts';
import { linkLists } from '../src/features/matching/domain/linkage/link-lists.ts';
import { recogniseColumns, type ListedColumns } from '../src/features/matching/domain/linkage/listed-field.ts';
import { readPerson } from '../src/features/matching/domain/linkage/person-record.ts';
import { createVocabulary, type Vocabulary } from '../src/features/matching/domain/linkage/vocabulary.ts';
import { scorerFor } from '../src/features/matching/domain/linkage/workbench.ts';
import { runAttacks } from './encoded-attacks.ts';
import { keepResult } from './machine.ts';

const folder = process.env['MATCHING_CASES'] ?? '';
const shipped = readLinkageModel(undefined);
const secret = createSecretKey(randomBytes(32));
const mac: Mac = (text) => createHmac('sha256', secret).update(text).digest();

type Rows = readonly (readonly string[])[];
type Timed<T> = Readonly<{ value: T; seconds: number; processorSeconds: number }>;

function timed<T>(work: () => T): Timed<T> {
  const [began, before] = [performance.now(), process.cpuUsage()];
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return { value, seconds: tenth((performance.now() - began) / 1000), processorSeconds: tenth((user + system) / 1e6) };
}

function rowsOf(path: string): Rows {
  const rows: string[][] = [];
  eachCsvRow(readFileSync(path), (cells) => rows.push(cells.map((cell) => cell.trim())));
  return rows;
}

const readRows = (file: string): Rows => rowsOf(join(folder, file));

const readRecords = ([heading = [], ...lines]: Rows, vocabulary: Vocabulary) => {
  const columns: ListedColumns = recogniseColumns(heading);
  return lines.map((cells) => readPerson(cells, columns, vocabulary));
};

/** `alongside match link`. */
function inClear(registerRows: Rows, arrivalRows: Rows): readonly DecidedLink[] {
  const vocabulary = createVocabulary();
  const [register, arrivals] = [readRecords(registerRows, vocabulary), readRecords(arrivalRows, vocabulary)];
  const index = createKeyIndex(register, vocabulary);
  const model = adaptToLists(shipped, vocabulary, register, arrivals, index, {
    trust: 300,
    rounds: 6,
    mostPairs: 50_000,
  });
  const scorer = scorerFor(model, vocabulary, [register, arrivals], register.length);
  return decidedLinks(linkLists(register, arrivals, { model, index, scorer, keep: 1 }));
}

function encodeList(rows: Rows) {
  const vocabulary = createVocabulary();
  const encode = createPersonEncoder(vocabulary, createEncoder(mac), shipped.terms.names);
  const ids = new Map<string, string>();
  const records = readRecords(rows, vocabulary);
  const encoded = records.map((record) => {
    const { row } = newRowKey();
    ids.set(row, record.id);
    return encode(record, row);
  });
  return { encoded, ids, records, vocabulary };
}

/** Pairs that must be linked, and pairs of relatives and stand-ins that must not, each as two lists of one. */
function hardPairs() {
  const [heading = [], ...lines] = rowsOf(join(projectRoot, 'bench', 'matching-cases', 'hard-pairs.csv'));
  const side = (cells: readonly string[], ending: string) =>
    encodeList([heading.map((name) => (name.endsWith(ending) ? name.slice(0, -2) : '')), cells]).encoded;
  const counts = new Map<string, { pairs: number; likely: number }>();
  for (const cells of lines) {
    const kind = cells[1] ?? '';
    const [pair] = linkEncoded(side(cells, '_a'), side(cells, '_b'), shipped);
    const count = counts.get(kind) ?? { pairs: 0, likely: 0 };
    counts.set(kind, { pairs: count.pairs + 1, likely: count.likely + (pair?.decision === 'likely' ? 1 : 0) });
  }
  return Object.fromEntries(counts);
}

/** One Bloom filter a person of the spellings as they are written, the date of birth and the sex, compared with every other by Dice's coefficient. */
function byFilters(registerRows: Rows, arrivalRows: Rows): readonly DecidedLink[] {
  const [register, arrivals] = [filtersOf(registerRows), filtersOf(arrivalRows)];
  return arrivals.map(({ id, words, count }) => {
    let [best, most] = ['', 0];
    for (const other of register) {
      let shared = 0;
      for (let at = 0; at < filterWords; at += 1) shared += ones((words[at] ?? 0) & (other.words[at] ?? 0));
      const likeness = (2 * shared) / (count + other.count);
      if (likeness > most) [best, most] = [other.id, likeness];
    }
    return { arrival: id, decision: 'review', register: best, weight: most };
  });
}

const filterWords = 32;
const hashesForEach = 10;

function filtersOf([heading = [], ...lines]: Rows) {
  const column = (name: string) => heading.indexOf(name);
  const places = new Map<string, readonly number[]>();
  const placesOf = (gram: string) => {
    const known = places.get(gram);
    if (known !== undefined) return known;
    const bytes = Buffer.from(mac(`clk\0${gram}`));
    const [one, other] = [bytes.readUInt32LE(0), bytes.readUInt32LE(4)];
    const made = Array.from({ length: hashesForEach }, (_, at) => (one + at * other) % (32 * filterWords));
    places.set(gram, made);
    return made;
  };
  return lines.map((cells) => {
    const text = (name: string) => (cells[column(name)] ?? '').trim().toLowerCase();
    const words = new Int32Array(filterWords);
    const grams = [
      ...`${text('given')} ${text('family')}`.split(/\s+/).flatMap((token) => pairsOf(token)),
      ...Array.from(text('dob'), (figure, at) => `dob ${String(at)} ${figure}`),
      `sex ${text('sex')}`,
    ];
    for (const place of grams.flatMap(placesOf)) words[place >> 5] = (words[place >> 5] ?? 0) | (1 << (place & 31));
    return { id: cells[0] ?? '', words, count: words.reduce((sum, word) => sum + ones(word), 0) };
  });
}

const pairsOf = (token: string) =>
  token === '' ? [] : Array.from({ length: token.length + 1 }, (_, at) => ` ${token} `.slice(at, at + 2));

function ones(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

const tenth = (value: number) => Math.round(value * 10) / 10;
const round = (share: number) => Math.round(share * 10_000) / 10_000;

if (folder === '' || !existsSync(join(folder, 'coach_register.dev.csv'))) {
  process.stderr.write('MATCHING_CASES names no folder with the lists (see the head of bench/encoded-linkage.ts).\n');
} else {
  const [registerRows, arrivalRows] = [readRows('coach_register.dev.csv'), readRows('coach_arrivals.dev.csv')];
  const truth: readonly TrueLink[] = readRows('coach_truth.dev.csv')
    .slice(1)
    .map(([arrival = '', ids = '', group = '']) => ({
      arrival,
      registers: ids.split(';').filter((id) => id !== ''),
      group,
    }));
  const clear = timed(() => inClear(registerRows, arrivalRows));
  const register = timed(() => encodeList(registerRows));
  const arrivals = timed(() => encodeList(arrivalRows));
  const bytes = [register, arrivals].map(({ value }) =>
    Buffer.byteLength(encodedListText(value.encoded, { id: '', mac })),
  );
  const linked = timed(() => linkEncoded(arrivals.value.encoded, register.value.encoded, shipped));
  const encoded = linked.value.map(({ ours, theirs, decision, linked: { candidates } }): DecidedLink => ({
    arrival: arrivals.value.ids.get(ours) ?? '',
    decision: decision === 'likely' ? 'auto' : decision,
    register: register.value.ids.get(theirs) ?? '',
    weight: (candidates[0]?.hundredths ?? 0) / 100,
  }));
  const filters = timed(() => byFilters(registerRows, arrivalRows));
  const inClearShares = evaluateLinks(clear.value, truth);
  const seconds = ({ seconds: wall, processorSeconds }: Timed<unknown>) => ({ wall, processor: processorSeconds });
  const against = (evaluation: LinkEvaluation) =>
    evaluation.byWeight.map(({ precision, threshold, recall, byGroup, range }, at) => ({
      precision,
      threshold,
      recall: round(recall),
      ofClearText: round(recall / (inClearShares.byWeight[at]?.recall ?? Number.NaN)),
      range: round(range),
      byGroup: Object.fromEntries(Object.entries(byGroup).map(([group, one]) => [group, round(one)])),
    }));
  const shares = evaluateLinks(encoded, truth);
  const ofAutomatic = ({ automatic: { linked: all, recall, precision } }: LinkEvaluation) => ({
    linked: all,
    recall: round(recall),
    precision: round(precision),
  });
  const result = {
    clear: { automatic: ofAutomatic(inClearShares), byWeight: against(inClearShares), seconds: seconds(clear) },
    encoded: {
      likely: ofAutomatic(shares),
      byWeight: against(shares),
      seconds: {
        encodeRegister: seconds(register),
        encodeArrivals: seconds(arrivals),
        compare: seconds(linked),
      },
      bytes: { register: bytes[0], arrivals: bytes[1], aRow: Math.round((bytes[0] ?? 0) / (registerRows.length - 1)) },
    },
    hardPairs: hardPairs(),
    attacks: runAttacks(register.value, register.value.encoded, arrivals.value, mac),
    oneFilterOfRawSpellings: { byWeight: against(evaluateLinks(filters.value, truth)), seconds: seconds(filters) },
  };
  keepResult('encoded-linkage', {
    what: 'Two lists linked by keyed encodings, by the same lists in clear, and by one Bloom filter of raw spellings for each person',
    model: { name: shipped.name, version: shipped.version, trainedOn: shipped.trainedOn },
    conditions: process.env['CONDITIONS'] ?? null,
    loadAverage: loadavg().map(tenth),
    limits: { ofClearText: 0.95 },
    register: registerRows.length - 1,
    arrivals: arrivalRows.length - 1,
    ...result,
  });
  const mustNot = Object.entries(result.hardPairs).some(([kind, { likely }]) => kind !== 'sure' && likely > 0);
  if (mustNot || result.encoded.byWeight.some(({ ofClearText }) => !(ofClearText >= 0.95))) process.exitCode = 1;
}
