import { BadInput, type CommandContext, type ParsedArgs } from '#platform/runtime/command.ts';

import { adaptToLists } from '../domain/linkage/adapt-lists.ts';
import { commonNames } from '../domain/linkage/common-names.ts';
import { createKeyIndex } from '../domain/linkage/key-index.ts';
import type { LinkageModel } from '../domain/linkage/linkage-model.ts';
import { createVocabulary } from '../domain/linkage/vocabulary.ts';
import { readLinkageModel } from './linkage-models.ts';
import { outOption, textOption, writeAnswer } from './match-options.ts';
import { readPeople } from './read-people.ts';

const leastPeople = 500;

/** `match train`: weights of an area's own, from its register and a list of arrivals; nobody need say who is who. */
export async function runTrain(args: ParsedArgs, context: CommandContext, today: string): Promise<number> {
  const [registerFile = '', arrivalsFile = ''] = args.positionals;
  const out = outOption(args);
  const start = readLinkageModel(textOption(args, 'model'));
  const vocabulary = createVocabulary();
  const register = await readPeople(registerFile, vocabulary);
  const arrivals = await readPeople(arrivalsFile, vocabulary);
  if (register.length < leastPeople || arrivals.length < leastPeople)
    throw new BadInput(
      `At least ${leastPeople} people on either list are needed to train weights. The shipped ones adapt to shorter lists by themselves.`,
    );
  const index = createKeyIndex(register, vocabulary);
  const trained = adaptToLists(start, vocabulary, register, arrivals, index, {
    trust: 30,
    rounds: 15,
    mostPairs: 150_000,
  });
  const model: LinkageModel = {
    ...trained,
    name: textOption(args, 'name') ?? 'own',
    version: start.version + 1,
    trainedOn: today,
    madeOf: `${register.length} people on a register and ${arrivals.length} arrivals, from the weights "${start.name}" of ${start.trainedOn}`,
    terms: { ...trained.terms, names: commonNames(register, vocabulary) },
  };
  await writeAnswer(out, `${JSON.stringify(model, rounded, 2)}\n`);
  const answer = { out, name: model.name, trainedOn: model.trainedOn, madeOf: model.madeOf, expected: model.expected };
  context.out(
    context.json ? JSON.stringify(answer) : `Weights "${model.name}" of ${model.trainedOn}: ${model.madeOf}. ${out}`,
  );
  return 0;
}

const rounded = (_key: string, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(6)) : value);
