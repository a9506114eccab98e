import { z } from 'zod';

/**
 * What one part of a self-made code asks for. A letter is one letter of any script (the first of a mother's name), a number and a day are digits of
 * any script, a choice is the code of what was chosen.
 */
export const partKinds = ['letter', 'number', 'day', 'choice'] as const;
export type PartKind = (typeof partKinds)[number];

export type CodePart = Readonly<{ path: string; kind: PartKind }>;

/** How answers of two waves are found to be of one person, without a name. */
export type PairingPlan =
  | Readonly<{ by: 'nothing' }>
  | Readonly<{ by: 'card'; path: string }>
  | Readonly<{
      by: 'self-made-code';
      parts: readonly CodePart[];
      /** How many of the parts may differ at most, between two codes of one person. */
      differing: number;
      /** Pairs of a distance are not taken where more than this share of them is expected to be of two people. */
      mostWrong: number;
    }>;

/** The questions whose answers only pair, and say nothing of anybody's mind. */
export function pathsOfPairing(plan: PairingPlan): readonly string[] {
  if (plan.by === 'nothing') return [];
  return plan.by === 'card' ? [plan.path] : plan.parts.map((part) => part.path);
}

const path = z.string().min(1).max(2000);

/** A code of fewer than four parts is many people's; one of more than ten nobody makes twice. */
export const codeLimits = { fewestParts: 4, mostParts: 10, mostDiffering: 2 } as const;

export const pairingPlanSchema: z.ZodType<PairingPlan> = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('nothing') }),
  z.strictObject({ by: z.literal('card'), path }),
  z.strictObject({
    by: z.literal('self-made-code'),
    parts: z
      .array(z.strictObject({ path, kind: z.enum(partKinds) }))
      .min(codeLimits.fewestParts)
      .max(codeLimits.mostParts)
      .refine((parts) => new Set(parts.map((part) => part.path)).size === parts.length, 'each question once'),
    differing: z.number().int().min(0).max(codeLimits.mostDiffering),
    mostWrong: z.number().gt(0).max(0.5),
  }),
]);
