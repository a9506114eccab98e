import { birthLevels } from '../linkage/compare-birth-dates.ts';
import type { LinkageModel } from '../linkage/linkage-model.ts';

/** Levels of the date of birth that need to know how far apart two years are. */
const unseen = ['default-near', 'within-2', 'within-10', 'generation'] as const;

/** A model as it holds for encodings: what they cannot tell apart is one level. Weights are otherwise those of lists in clear. */
export function forEncodings(model: LinkageModel): LinkageModel {
  const { birth, nationality } = model.fields;
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
