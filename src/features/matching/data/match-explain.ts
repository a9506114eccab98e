import { BadInput, type CommandContext, type ParsedArgs } from '#platform/runtime/command.ts';

import { adaptToLists, whenLinking } from '../domain/linkage/adapt-lists.ts';
import { signedBits, bits } from '../domain/linkage/bits.ts';
import { decide } from '../domain/linkage/link-lists.ts';
import { concernsOf } from '../domain/linkage/safety-rules.ts';
import { createSoughtIndex } from '../domain/linkage/sought-index.ts';
import { createVocabulary } from '../domain/linkage/vocabulary.ts';
import { createScorer } from '../domain/linkage/weigh.ts';
import { termsFor } from '../domain/linkage/workbench.ts';
import { readLinkageModel } from './linkage-models.ts';
import { matchingWords, textOption } from './match-options.ts';
import { readPeople } from './read-people.ts';
import { partKey } from './say-reasons.ts';

/** `match explain`: the waterfall of one pair, with the weights that `match link` gives on the same two lists. The parts add up to the weight exactly; what others claim is not among them. */
export async function runExplain(args: ParsedArgs, context: CommandContext): Promise<number> {
  const [registerFile = '', arrivalsFile = '', registerId = '', arrivalId = ''] = args.positionals;
  const shipped = readLinkageModel(textOption(args, 'model'));
  const vocabulary = createVocabulary();
  const register = await readPeople(registerFile, vocabulary);
  const arrivals = await readPeople(arrivalsFile, vocabulary);
  const known = register.find(({ id }) => id === registerId);
  const arrival = arrivals.find(({ id }) => id === arrivalId);
  if (known === undefined) throw new BadInput(`${registerFile} has nobody with the id ${registerId}.`);
  if (arrival === undefined) throw new BadInput(`${arrivalsFile} has nobody with the id ${arrivalId}.`);
  const terms = termsFor(shipped, vocabulary, [register, arrivals]);
  const index = createSoughtIndex(register, arrivals, vocabulary);
  const model = adaptToLists(shipped, vocabulary, register, arrivals, index, { ...whenLinking, terms });
  const weighed = createScorer(model, vocabulary, terms, register.length).explain(arrival, known);
  const concerns = concernsOf(arrival, known, weighed);
  const words = matchingWords();
  const parts = weighed.parts.map((part) => ({
    part: `${part.what}.${part.level}`,
    bits: part.hundredths / 100,
    says: words(partKey(part)),
  }));
  const stops = concerns.map((concern) => ({ concern, says: words(`matching.concern.${concern}`) }));
  const decision = decide({ hundredths: weighed.hundredths, concerns }, null, model);
  if (context.json) {
    context.out(
      JSON.stringify({
        register_id: registerId,
        arrival_id: arrivalId,
        decision,
        weight_bits: weighed.hundredths / 100,
        parts,
        concerns: stops,
      }),
    );
    return 0;
  }
  context.out(
    [
      ...weighed.parts.map((part) => `${signedBits(part.hundredths).padStart(8)}  ${words(partKey(part))}`),
      `${bits(weighed.hundredths).padStart(8)}  ${decision}`,
      ...stops.map(({ says }) => `          ${says}`),
    ].join('\n'),
  );
  return 0;
}
