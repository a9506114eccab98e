import { birthLevels } from '../linkage/compare-birth-dates.ts';
import type { LinkageModel } from '../linkage/linkage-model.ts';

/** Levels of the date of birth that need to know how far apart two years are. */
const unseen = ['default-near', 'within-2', 'within-10', 'generation'] as const;

/**
 * How much oftener two strangers' names come to a level by their encodings than by the comparison in clear, measured on 400,000 pairs of names drawn at random from the invented
 * register: shared consonants and most letters make more of them spellings of one name (2.6 in a thousand, not 1.4), and leave fewer that are perhaps one.
 */
const oftener = { high: 1.8, likely: 0.75 };

/** A model as it holds for encodings: what they cannot tell apart is one level, and strangers' names are as often alike as encodings find them. Weights are otherwise those of lists in clear. */
export function forEncodings(model: LinkageModel): LinkageModel {
  const { birth, nationality } = model.fields;
  const { u } = model.name_tokens;
  const times = (level: keyof typeof oftener) => ({
    least: Math.min(1, u[level].least * oftener[level]),
    spread: u[level].spread * oftener[level],
  });
  const together = (shares: typeof birth, levels: readonly string[]) => ({
    m: sum(levels.map((level) => shares[level]?.m ?? 0)),
    u: sum(levels.map((level) => shares[level]?.u ?? 0)),
    h: sum(levels.map((level) => shares[level]?.h ?? 0)),
  });
  const births = Object.fromEntries(
    birthLevels.filter((level) => level !== 'missing').map((level) => [level, birth[level] ?? never]),
  );
  return {
    ...model,
    name_tokens: { ...model.name_tokens, u: { ...u, high: times('high'), likely: times('likely') } },
    fields: {
      ...model.fields,
      birth: {
        ...births,
        ...Object.fromEntries(unseen.map((level) => [level, never])),
        else: together(birth, ['else', ...unseen]),
      },
      nationality: { ...nationality, near: never, different: together(nationality, ['near', 'different']) },
    },
  };
}

const never = { m: 1e-7, u: 1e-7, h: 1e-7 };
const sum = (shares: readonly number[]) =>
  Math.min(
    1,
    shares.reduce((all, share) => all + share, 0),
  );
