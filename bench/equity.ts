/**
 * How people of each origin fare by each model that we ship, and by the weights set by hand: recall and precision by group and by what differs, on a list whose truth is known. MATCHING_CASES names a folder with
 * coach_register.dev.csv, coach_arrivals.dev.csv and coach_truth.dev.csv. Exits with 1 where the usual model leaves a wider gap between groups than its limit.
 */
import { existsSync, readdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';

import { projectRoot } from '#platform/runtime/project-root.ts';
import { readLinkageModel } from '../src/features/matching/data/linkage-models.ts';
import { readPeople } from '../src/features/matching/data/read-people.ts';
import { readTruth } from '../src/features/matching/data/read-truth.ts';
import { adaptToLists, whenLinking } from '../src/features/matching/domain/linkage/adapt-lists.ts';
import { decidedLinks, evaluateLinks } from '../src/features/matching/domain/linkage/evaluate-links.ts';
import { handWeights } from '../src/features/matching/domain/linkage/hand-weights.ts';
import { linkLists } from '../src/features/matching/domain/linkage/link-lists.ts';
import type { LinkageModel } from '../src/features/matching/domain/linkage/linkage-model.ts';
import type { PersonRecord } from '../src/features/matching/domain/linkage/person-record.ts';
import { createSoughtIndex } from '../src/features/matching/domain/linkage/sought-index.ts';
import { createVocabulary } from '../src/features/matching/domain/linkage/vocabulary.ts';
import { createScorer } from '../src/features/matching/domain/linkage/weigh.ts';
import { termsFor } from '../src/features/matching/domain/linkage/workbench.ts';
import { keepResult } from './machine.ts';

const limits = { recallAt995: 0.95, range: 0.025, leastGroup: 0.93 };
const folder = process.env['MATCHING_CASES'] ?? '';
const file = (name: string) => join(folder, `coach_${name}.dev.csv`);

function shippedModels(): readonly LinkageModel[] {
  const models = readdirSync(join(projectRoot, 'src', 'features', 'matching', 'model'));
  return models.flatMap((name) => /^linkage-(.+)\.json$/.exec(name)?.[1] ?? []).map(readLinkageModel);
}

type Counts = { known: number; linked: number; right: number };

async function measure() {
  const vocabulary = createVocabulary();
  const register = await readPeople(file('register'), vocabulary);
  const arrivals = await readPeople(file('arrivals'), vocabulary);
  const truth = await readTruth(file('truth'), 'origin_group');
  const index = createSoughtIndex(register, arrivals, vocabulary);
  const byId = (people: readonly PersonRecord[]) => new Map(people.map((record) => [record.id, record]));
  const [known, come] = [byId(register), byId(arrivals)];
  return [handWeights, ...shippedModels()].map((model) => {
    const terms = termsFor(model, vocabulary, [register, arrivals]);
    const adapted = adaptToLists(model, vocabulary, register, arrivals, index, { ...whenLinking, terms });
    const scorer = createScorer(adapted, vocabulary, terms, register.length);
    const decided = decidedLinks(linkLists(register, arrivals, { model: adapted, index, scorer, keep: 1 }));
    const { automatic, byWeight } = evaluateLinks(decided, truth);
    const threshold = byWeight.find(({ precision }) => precision === 0.995)?.threshold ?? Infinity;
    const decisionOf = new Map(decided.map((one) => [one.arrival, one]));
    const kinds = new Map<string, Counts>();
    for (const { arrival, registers, group } of truth) {
      const [record, person] = [come.get(arrival), known.get(registers[0] ?? '')];
      if (record === undefined || person === undefined) continue;
      const one = decisionOf.get(arrival);
      const isLinked = one !== undefined && one.weight >= threshold;
      for (const kind of errorsOf(scorer.explain(record, person).parts)) {
        for (const key of [kind, `${kind}, ${group}`]) {
          const counts = kinds.get(key) ?? { known: 0, linked: 0, right: 0 };
          counts.known += 1;
          if (isLinked) counts.linked += 1;
          if (isLinked && registers.includes(one.register)) counts.right += 1;
          kinds.set(key, counts);
        }
      }
    }
    return {
      model: { name: model.name, version: model.version, trainedOn: model.trainedOn },
      automatic,
      byWeight,
      byKindOfError: Object.fromEntries(
        [...kinds]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([kind, { known: all, linked, right }]) => [
            kind,
            { known: all, recall: share(right, all), precision: share(right, linked) },
          ]),
      ),
    };
  });
}

/** What differs between an arrival and the record that is theirs; "nothing" where nothing does. */
function errorsOf(parts: readonly Readonly<{ what: string; level: string }>[]): ReadonlySet<string> {
  const said = parts.filter(
    ({ what, level }) => ['birth', 'name', 'reference', 'phone'].includes(what) && !alike.has(level),
  );
  return new Set(said.length === 0 ? ['nothing'] : said.map(({ what, level }) => `${what} ${level}`));
}

const alike: ReadonlySet<string> = new Set(['same', 'straight']);

const share = (part: number, whole: number) => (whole === 0 ? null : Math.round((10_000 * part) / whole) / 10_000);

if (folder === '' || !existsSync(file('truth'))) {
  process.stderr.write(
    'MATCHING_CASES names no folder with the lists (see the head of bench/equity.ts): nothing was measured.\n',
  );
} else {
  const models = await measure();
  keepResult('equity', {
    what: 'Recall and precision by origin and by kind of error, for each model that is shipped and for the weights set by hand, each moved towards the lists as match link does',
    conditions: process.env['CONDITIONS'] ?? null,
    loadAverage: loadavg().map((load) => Math.round(load * 10) / 10),
    limits,
    models,
  });
  const usual = models.find(({ model }) => model.name === readLinkageModel(undefined).name);
  const at995 = usual?.byWeight.find(({ precision }) => precision === 0.995);
  if (at995 === undefined || at995.range > limits.range || at995.recall < limits.recallAt995) process.exitCode = 1;
}
