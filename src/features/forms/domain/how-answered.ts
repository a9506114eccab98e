import { z } from 'zod';

import type { Mode } from '#platform/instruments/domain/mode.ts';

import type { Way } from './collection.ts';

/** How two people speak with each other. */
export const channels = ['phone', 'in-person', 'video'] as const;
/** Who is between them: nobody, as both speak the language, or who interprets. */
export const betweens = ['nobody', 'professional', 'family', 'child', 'other'] as const;
/** Of whoever answers by the link: on their own, or with somebody beside them. */
export const besides = ['alone', ...betweens] as const;

/** How each way's answers come to be written down where nobody says otherwise. */
export const usualModes: Readonly<Record<Way, Mode>> = {
  link: { is: 'self' },
  phone: { is: 'assisted' },
  paper: { is: 'paper' },
  device: { is: 'assisted', channel: 'in-person' },
};

export const howShape = z.object({
  channel: z.enum(channels).catch('phone'),
  between: z.enum(besides).catch('nobody'),
});

export type How = z.infer<typeof howShape>;

/** What stands with each answer from here on. `language`: BCP-47, of whoever answers. */
export function modeOfHow({ channel, between }: How, language: string): Mode {
  if (between === 'alone') return { is: 'self' };
  if (between === 'nobody') return { is: 'assisted', channel };
  return { is: 'interpreter', language, channel, interpreter: between };
}

/** The same as it is chosen on a page. */
export function howOfMode(mode: Mode): How {
  if (mode.is === 'interpreter') return { channel: mode.channel, between: mode.interpreter };
  return mode.is === 'assisted'
    ? { channel: mode.channel ?? 'phone', between: 'nobody' }
    : { channel: 'in-person', between: 'alone' };
}

/** As a cell of a table says it: `self`, `paper`, `assisted:phone`, `interpreter:professional:in-person`. */
export function modeCode(mode: Mode): string {
  if (mode.is === 'interpreter') return `interpreter:${mode.interpreter}:${mode.channel}`;
  return mode.is === 'assisted' && mode.channel !== undefined ? `assisted:${mode.channel}` : mode.is;
}

/** Who was beside whoever answered, where that is what matters: every kind of it in a response, each once, in the order in which it came first. */
export const modeKindsIn = (modes: readonly Mode[]): readonly ModeKind[] => [
  ...new Set(
    modes.map((mode): ModeKind =>
      mode.is !== 'interpreter' ? mode.is : mode.interpreter === 'professional' ? 'trained' : 'untrained',
    ),
  ),
];

/** `trained` and `untrained` interpreted. */
export type ModeKind = 'self' | 'assisted' | 'trained' | 'untrained' | 'paper';

/** The codes of all modes in which something of a response was answered, in the order in which each came first; each once, with `+` between. */
export const modesIn = (entries: readonly Readonly<{ body: Readonly<{ mode: Mode }> }>[]): string =>
  [...new Set(entries.map(({ body }) => modeCode(body.mode)))].join('+');
