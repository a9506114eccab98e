import { z } from 'zod';

import type { FieldSettings } from './protocol.ts';

/** Why a device is revoked. The same words for everybody, and nobody's own: a reason names no person. */
export const revokeReasons = ['lost', 'stolen', 'not-used', 'copied', 'left'] as const;

export const revokeForm = z.object({ reason: z.enum(revokeReasons, 'offline.problem.reason-missing') });

/** Why what was handed in is thrown away. */
export const discardReasons = ['written-again', 'not-for-the-record', 'by-somebody-else'] as const;

export const discardForm = z.object({ reason: z.enum(discardReasons, 'offline.problem.reason-missing') });

const westernDigits = (typed: string): string =>
  typed.replaceAll(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));

const wholeNumber = (least: number, most: number, message: string) =>
  z
    .string(message)
    .max(20, message)
    .transform((typed) => westernDigits(typed.trim()))
    .pipe(z.string().regex(/^\d{1,3}$/, message))
    .transform(Number)
    .pipe(z.number().min(least, message).max(most, message));

/** What a team decides of its devices, as the form says it. A box that is not ticked is not sent. */
export const settingsForm: z.ZodType<FieldSettings> = z.object({
  forgetAfterDays: wholeNumber(1, 90, 'offline.problem.days'),
  lockAfterMinutes: wholeNumber(1, 60, 'offline.problem.minutes'),
  passkeyOnly: z
    .literal('yes')
    .optional()
    .transform((ticked) => ticked === 'yes'),
});
