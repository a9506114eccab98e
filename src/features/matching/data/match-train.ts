import { BadInput, type CommandContext, type ParsedArgs } from '#platform/runtime/command.ts';

import { adaptToLists } from '../domain/linkage/adapt-lists.ts';
import { commonNames } from '../domain/linkage/common-names.ts';
import { equityFaults, measureEquity } from '../domain/linkage/equity.ts';
import type { KeyIndex } from '../domain/linkage/key-index.ts';
import type { LinkageModel } from '../domain/linkage/linkage-model.ts';
import type { People } from '../domain/linkage/people-columns.ts';
import type { PersonRecord } from '../domain/linkage/person-record.ts';
import { createSoughtIndex } from '../domain/linkage/sought-index.ts';
import { createVocabulary, type Vocabulary } from '../domain/linkage/vocabulary.ts';
import { readLinkageModel } from './linkage-models.ts';
import { outOption, requireWritable, textOption, writeAnswer } from './match-options.ts';
import { readColumns } from './read-columns.ts';
import { readPeople } from './read-people.ts';
import { readTruth } from './read-truth.ts';

const leastPeople = 500;

/**
 * `match train`: weights of an area's own, from its register and a list of arrivals; nobody need say who is who. Where a truth is given, the weights are measured by group beside those that we ship,
 * and are marked as not to be shipped where they leave a group behind.
 */
export async function runTrain(args: ParsedArgs, context: CommandContext, today: string): Promise<number> {
  const [registerFile = '', arrivalsFile = ''] = args.positionals;
  const out = outOption(args);
  await requireWritable(out);
  const start = readLinkageModel(textOption(args, 'model'));
  const truthFile = textOption(args, 'truth');
  const by = textOption(args, 'by');
  if ((truthFile === undefined) !== (by === undefined))
    throw new BadInput(
      '--truth FILE and --by COLUMN belong together: who the arrivals are, and the groups they are counted by.',
    );
  const truth = truthFile === undefined ? null : await readTruth(truthFile, by);
  const vocabulary = createVocabulary();
  const register = await readColumns(registerFile, vocabulary);
  const arrivals = await readPeople(arrivalsFile, vocabulary);
  if (register.length < leastPeople || arrivals.length < leastPeople)
    throw new BadInput(
      `At least ${leastPeople} people on either list are needed to train weights. The shipped ones adapt to shorter lists by themselves.`,
    );
  const index = createSoughtIndex(register, arrivals, vocabulary);
  const { equity: _, ...trained } = adaptToLists(start, vocabulary, register, arrivals, index, {
    trust: 30,
    rounds: 15,
    mostPairs: 150_000,
  });
  const own: LinkageModel = {
    ...trained,
    name: textOption(args, 'name') ?? 'own',
    version: start.version + 1,
    trainedOn: today,
    madeOf: `${register.length} people on a register and ${arrivals.length} arrivals, from the weights "${start.name}" of ${start.trainedOn}`,
    terms: { ...trained.terms, names: commonNames(register, vocabulary) },
  };
  const model = truth === null ? own : withEquity(own, { register, arrivals, truth }, vocabulary, index);
  await writeAnswer(out, `${JSON.stringify(model, rounded, 2)}\n`);
  const { name, trainedOn, madeOf, expected, equity } = model;
  if (equity?.isShippable === false)
    context.err(
      `These weights leave a group behind (range of recall ${equity.range.toFixed(4)}) where "${equity.beside}" does not, and are marked so: they are not to be shipped.`,
    );
  context.out(
    context.json
      ? JSON.stringify({ out, name, trainedOn, madeOf, expected, equity: equity ?? null })
      : `Weights "${name}" of ${trainedOn}: ${madeOf}. ${out}`,
  );
  return 0;
}

type Lists = Readonly<{
  register: People;
  arrivals: readonly PersonRecord[];
  truth: Awaited<ReturnType<typeof readTruth>>;
}>;

function withEquity(own: LinkageModel, lists: Lists, vocabulary: Vocabulary, index: KeyIndex): LinkageModel {
  const shipped = readLinkageModel(undefined);
  const [before, after] = [shipped, own].map((model) => measureEquity(model, lists, vocabulary, index));
  if (before === undefined || after === undefined) return own;
  const beside = `${shipped.name} ${String(shipped.version)}`;
  return { ...own, equity: { ...after, beside, isShippable: equityFaults(before, after).length === 0 } };
}

const rounded = (_key: string, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(6)) : value);
