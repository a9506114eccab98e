import { z } from 'zod';

/** How an answer came to be written down. */
export const modeSchema = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('self') }),
  /** Somebody read out, typed or pointed, in a language that both speak. */
  z.strictObject({ is: z.literal('assisted'), channel: z.enum(['in-person', 'phone', 'video']).optional() }),
  z.strictObject({
    is: z.literal('interpreter'),
    /** BCP-47, of the person who answers. */
    language: z.string().min(2).max(35),
    channel: z.enum(['in-person', 'phone', 'video']),
    interpreter: z.enum(['professional', 'family', 'child', 'other']),
  }),
  /** On paper, by the person or with help, and keyed in afterwards. */
  z.strictObject({ is: z.literal('paper') }),
]);

export type Mode = z.infer<typeof modeSchema>;

/** True where somebody who is no professional interpreted: allowed, never normal, and counted as a concern. */
export const isConcern = (mode: Mode): boolean => mode.is === 'interpreter' && mode.interpreter !== 'professional';
