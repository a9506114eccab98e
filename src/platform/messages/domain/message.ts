/** How a message reaches somebody. */
export const ways = ['text', 'email', 'letter'] as const;
export type Way = (typeof ways)[number];

/** What somebody agreed to hear about. A contact is kept for one of these and used for no other. */
export const purposes = ['survey', 'appointment', 'suggestion'] as const;
export type Purpose = (typeof purposes)[number];

/** `sent`: a provider has it, or somebody posted it. `delivered`: it is known to have arrived. */
export const messageStates = ['waiting', 'sent', 'delivered', 'failed', 'cancelled'] as const;
export type MessageState = (typeof messageStates)[number];

/** Why a message stands where it stands; each has words in the content files. */
export const reasonsOf = {
  waiting: [
    'quiet-hours',
    'rate-limited',
    'daily-limit',
    'key-refused',
    'unreachable',
    'unsure',
    'no-provider',
    'unreadable',
  ],
  sent: ['no-more-known', 'posted'],
  delivered: [],
  failed: [
    'wrong-address',
    'not-allowed',
    'not-understood',
    'not-reached',
    'provider-fault',
    'gave-up',
    'in-doubt',
    'words-refused',
  ],
  cancelled: ['withdrawn', 'too-late', 'by-team', 'at-provider'],
} as const satisfies Readonly<Record<MessageState, readonly string[]>>;

export type Reason = (typeof reasonsOf)[MessageState][number];

/** What goes into a template: names of its values with what stands in their place, as text. */
export type MessageValues = Readonly<Record<string, string>>;

/**
 * What a provider is told a message is called: nothing of the person. Another `round` is another message to the provider, as a team that tries again means
 * it to go again.
 */
export const referenceOf = ({ id, round }: Readonly<{ id: string; round: number }>): string => `${id}-${round}`;
