/**
 * Linking of lists: recall and precision by group and by what differs, relatives kept apart, duplicates found, and the time. MATCHING_CASES names a folder with coach_register.dev.csv,
 * coach_arrivals.dev.csv, coach_truth.dev.csv and, if there, febrl3.csv.gz, febrl4a.csv.gz, febrl4b.csv.gz, historical_50k.csv (made of the parquet file) and million.csv with
 * million.truth.csv. The pairs that must or must not be linked are in bench/matching-cases.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadavg } from 'node:os';
import { gunzipSync } from 'node:zlib';

import { projectRoot } from '#platform/runtime/project-root.ts';
import { eachCsvRow } from '../src/features/matching/data/csv-rows.ts';
import { readLinkageModel } from '../src/features/matching/data/linkage-models.ts';
import { readColumns } from '../src/features/matching/data/read-columns.ts';
import { adaptToLists } from '../src/features/matching/domain/linkage/adapt-lists.ts';
import { findPairs } from '../src/features/matching/domain/linkage/dedupe-list.ts';
import { decidedLinks, evaluateLinks } from '../src/features/matching/domain/linkage/evaluate-links.ts';
import { evaluatePairs } from '../src/features/matching/domain/linkage/evaluate-pairs.ts';
import { handWeights } from '../src/features/matching/domain/linkage/hand-weights.ts';
import { createKeyIndex } from '../src/features/matching/domain/linkage/key-index.ts';
import { decide, linkLists } from '../src/features/matching/domain/linkage/link-lists.ts';
import type { LinkageModel } from '../src/features/matching/domain/linkage/linkage-model.ts';
import { columnsOf } from '../src/features/matching/domain/linkage/columns-maker.ts';
import type { PeopleColumns } from '../src/features/matching/domain/linkage/people-columns.ts';
import { recogniseColumns } from '../src/features/matching/domain/linkage/listed-field.ts';
import { readPerson, type PersonRecord } from '../src/features/matching/domain/linkage/person-record.ts';
import { concernsOf } from '../src/features/matching/domain/linkage/safety-rules.ts';
import { createVocabulary, type Vocabulary } from '../src/features/matching/domain/linkage/vocabulary.ts';
import { scorerFor } from '../src/features/matching/domain/linkage/workbench.ts';
import { keepResult } from './machine.ts';

const shipped = readLinkageModel(undefined);
const folder = process.env['MATCHING_CASES'] ?? '';

type Table = Readonly<{ heading: readonly string[]; rows: readonly (readonly string[])[] }>;

function readTable(...files: readonly string[]): Table {
  const lines = files.flatMap((file, at) => {
    const bytes = readFileSync(file);
    const rows: string[][] = [];
    eachCsvRow(file.endsWith('.gz') ? gunzipSync(bytes) : bytes, (cells) =>
      rows.push(cells.map((cell) => cell.trim())),
    );
    return at === 0 ? rows : rows.slice(1);
  });
  return { heading: lines[0] ?? [], rows: lines.slice(1) };
}

function readRecords({ heading, rows }: Table, vocabulary: Vocabulary, ending = ''): readonly PersonRecord[] {
  const columns = recogniseColumns(
    heading.map((name) => (name.endsWith(ending) ? name.slice(0, name.length - ending.length) : '')),
  );
  return rows.map((cells) => readPerson(cells, columns, vocabulary));
}

/** Recall and precision of one half of the coaches with weights that the other half taught, and of all with what we ship. */
function coaches() {
  const vocabulary = createVocabulary();
  const register = readRecords(readTable(join(folder, 'coach_register.dev.csv')), vocabulary);
  const arrivalTable = readTable(join(folder, 'coach_arrivals.dev.csv'));
  const arrivals = readRecords(arrivalTable, vocabulary);
  const truth = readTable(join(folder, 'coach_truth.dev.csv')).rows.map(([arrival = '', ids = '', group = '']) => ({
    arrival,
    registers: ids.split(';').filter((id) => id !== ''),
    group,
  }));
  const index = createKeyIndex(register, vocabulary);
  const byId = new Map(register.map((record) => [record.id, record]));
  const coachAt = arrivalTable.heading.indexOf('coach');
  const half = (odd: number) => arrivals.filter((_, at) => Number(arrivalTable.rows[at]?.[coachAt]) % 2 === odd);

  const judge = (model: LinkageModel, some: readonly PersonRecord[]) => {
    const scorer = scorerFor(model, vocabulary, [register, some], register.length);
    const decided = decidedLinks(linkLists(register, some, { model, index, scorer, keep: 1 }));
    const ids = new Set(some.map(({ id }) => id));
    return {
      decided,
      evaluation: evaluateLinks(
        decided,
        truth.filter(({ arrival }) => ids.has(arrival)),
      ),
    };
  };
  const crossed = [0, 1].map((odd) => {
    const model = adaptToLists(handWeights, vocabulary, register, half(1 - odd), index, {
      trust: 30,
      rounds: 15,
      mostPairs: 150_000,
    });
    return judge(model, half(odd)).evaluation;
  });
  const began = performance.now();
  const all = judge(
    adaptToLists(shipped, vocabulary, register, arrivals, index, { trust: 300, rounds: 6, mostPairs: 50_000 }),
    arrivals,
  );
  const milliseconds = Math.round(performance.now() - began);

  // What differs between an arrival and the record that is theirs, and how many of those are linked from the threshold of precision 0.995 on.
  const threshold = all.evaluation.byWeight[1]?.threshold ?? Infinity;
  const decidedOf = new Map(all.decided.map((one) => [one.arrival, one]));
  const scorer = scorerFor(shipped, vocabulary, [register, arrivals], register.length);
  const kinds = new Map<string, { known: number; linked: number }>();
  let found = 0;
  for (const { arrival, registers } of truth.filter((one) => one.registers.length > 0)) {
    const record = arrivals.find(({ id }) => id === arrival);
    const known = byId.get(registers[0] ?? '');
    if (record === undefined || known === undefined) continue;
    const candidates = index.candidates(record).map((place) => register[place]?.id ?? '');
    if (registers.some((id) => candidates.includes(id))) found += 1;
    const one = decidedOf.get(arrival);
    const isLinked = one !== undefined && registers.includes(one.register) && one.weight >= threshold;
    const seen = scorer
      .explain(record, known)
      .parts.filter(({ what }) => what === 'birth' || what === 'name' || what === 'reference');
    for (const kind of new Set(seen.map(({ what, level }) => `${what} ${level}`))) {
      const count = kinds.get(kind) ?? { known: 0, linked: 0 };
      kinds.set(kind, { known: count.known + 1, linked: count.linked + (isLinked ? 1 : 0) });
    }
  }
  return {
    register: register.length,
    arrivals: arrivals.length,
    candidateRecall: round(found / truth.filter((one) => one.registers.length > 0).length),
    halves: crossed.map(({ byWeight }) => byWeight),
    all: all.evaluation,
    byWhatDiffers: Object.fromEntries(
      [...kinds]
        .sort((a, b) => b[1].known - a[1].known)
        .map(([kind, { known, linked }]) => [kind, { known, recall: round(linked / known) }]),
    ),
    milliseconds,
  };
}

/** Pairs that must be linked, and pairs of relatives and placeholders that must not. */
function hardPairs() {
  const table = readTable(join(projectRoot, 'bench', 'matching-cases', 'hard-pairs.csv'));
  const vocabulary = createVocabulary();
  const [first, second] = [readRecords(table, vocabulary, '_a'), readRecords(table, vocabulary, '_b')];
  const scorer = scorerFor(shipped, vocabulary, [], 8000);
  const counts = new Map<string, { pairs: number; automatic: number }>();
  table.rows.forEach(([, kind = ''], at) => {
    const [a, b] = [first[at], second[at]];
    if (a === undefined || b === undefined) return;
    const weighed = scorer.explain(a, b);
    const decision = decide({ hundredths: weighed.hundredths, concerns: concernsOf(a, b, weighed) }, null, shipped);
    const count = counts.get(kind) ?? { pairs: 0, automatic: 0 };
    counts.set(kind, { pairs: count.pairs + 1, automatic: count.automatic + (decision === 'auto' ? 1 : 0) });
  });
  return Object.fromEntries(counts);
}

type Judged = Readonly<{ people: PeopleColumns; clusters: ReadonlyMap<string, string> }>;

/** All pairs of a list, the time with reading it from the file. */
async function duplicates(
  name: string,
  files: readonly string[],
  read: (paths: readonly string[], vocabulary: Vocabulary) => Judged | Promise<Judged>,
) {
  const paths = files.map((file) => join(folder, file));
  if (!paths.every((path) => existsSync(path))) return { left_out: `${files.join(', ')} is not in the folder` };
  const [began, processor] = [performance.now(), process.cpuUsage()];
  const vocabulary = createVocabulary();
  const { people, clusters } = await read(paths, vocabulary);
  const { pairs } = findPairs(people, vocabulary, shipped, name === 'million' ? 0 : -1000);
  const milliseconds = Math.round(performance.now() - began);
  const { user, system } = process.cpuUsage(processor);
  const found = pairs.map(({ a, b, hundredths }) => ({
    a: people.ids[a] ?? '',
    b: people.ids[b] ?? '',
    weight: hundredths / 100,
  }));
  process.stderr.write(`${name}: ${String(milliseconds)} ms\n`);
  return {
    records: people.length,
    ...evaluatePairs(found, clusters),
    milliseconds,
    processorMilliseconds: Math.round((user + system) / 1000),
    mostMemoryMb: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

/** Lists whose ids, or a column, say who is who. */
const fromTable =
  (clusterOf: (record: PersonRecord, at: number, table: Table) => string) =>
  (paths: readonly string[], vocabulary: Vocabulary): Judged => {
    const table = readTable(...paths);
    const records = readRecords(table, vocabulary);
    return {
      people: columnsOf(records),
      clusters: new Map(records.map((record, at) => [record.id, clusterOf(record, at, table)])),
    };
  };

const withTruth = async ([file = '', truth = '']: readonly string[], vocabulary: Vocabulary): Promise<Judged> => ({
  people: await readColumns(file, vocabulary),
  clusters: new Map(readTable(truth).rows.map(([id = '', cluster = '']) => [id, cluster])),
});

const round = (share: number) => Math.round(share * 10_000) / 10_000;

if (folder === '' || !existsSync(join(folder, 'coach_register.dev.csv'))) {
  process.stderr.write(
    'MATCHING_CASES names no folder with the lists (see the head of bench/matching.ts): only the pairs that we ship are judged.\n',
  );
  process.stdout.write(`${JSON.stringify(hardPairs(), null, 2)}\n`);
} else {
  const numberInId = ({ id }: PersonRecord) => id.split('-')[1] ?? id;
  // First, as the memory of a process is the most that it ever had.
  const million = await duplicates('million', ['million.csv', 'million.truth.csv'], withTruth);
  const people = coaches();
  const pairs = hardPairs();
  keepResult('matching', {
    what: 'Linking of lists: coaches against a register, duplicates within a list, pairs that must or must not be linked',
    model: { name: shipped.name, version: shipped.version, trainedOn: shipped.trainedOn },
    conditions: process.env['CONDITIONS'] ?? null,
    loadAverage: loadavg().map((load) => Math.round(load * 10) / 10),
    limits: { recallAt995: 0.95, range: 0.025, leastGroup: 0.93, febrl3: 0.9959, febrl4: 0.9996, historical: 0.87 },
    coaches: people,
    hardPairs: pairs,
    febrl3: await duplicates('febrl3', ['febrl3.csv.gz'], fromTable(numberInId)),
    febrl4: await duplicates('febrl4', ['febrl4a.csv.gz', 'febrl4b.csv.gz'], fromTable(numberInId)),
    historical: await duplicates(
      'historical',
      ['historical_50k.csv'],
      fromTable((_record, at, { heading, rows }) => rows[at]?.[heading.indexOf('cluster')] ?? ''),
    ),
    million,
  });
  const recall = people.all.byWeight[1]?.recall ?? 0;
  const mustNot = Object.entries(pairs).some(([kind, { automatic }]) => kind !== 'sure' && automatic > 0);
  if (recall < 0.95 || mustNot) process.exitCode = 1;
}
