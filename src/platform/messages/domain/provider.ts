import type { Way } from './message.ts';
import type { Address } from './read-address.ts';

/** A message as a provider gets it: words and an address, and a reference that says nothing of the person. */
export type Outgoing = Readonly<{ reference: string; way: Way; address: Address; subject: string; body: string }>;

export type SendOutcome =
  | Readonly<{ is: 'accepted'; providerId: string }>
  /** It will never take this message. */
  | Readonly<{ is: 'refused'; because: 'wrong-address' | 'not-allowed' | 'not-understood' }>
  /** It did not take it, and takes nothing else just now: for so long where it says so, in milliseconds. */
  | Readonly<{ is: 'closed'; because: 'rate-limited' | 'daily-limit' | 'key-refused' | 'unreachable' }>
  /** Nobody knows whether it took it. */
  | Readonly<{ is: 'unsure' }>;

/** What the provider says became of a message. */
export type Delivery =
  | Readonly<{ is: 'on-its-way' }>
  | Readonly<{ is: 'delivered' }>
  /** It went, and no more will be known. */
  | Readonly<{ is: 'no-more-known' }>
  | Readonly<{ is: 'cancelled' }>
  | Readonly<{ is: 'failed'; because: 'wrong-address' | 'not-reached' | 'provider-fault' }>;

export type FindOutcome =
  | Readonly<{ is: 'found'; providerId: string; delivery: Delivery }>
  | Readonly<{ is: 'not-found' }>
  | Readonly<{ is: 'not-answered' }>;

/** Whoever carries messages. Nothing that goes wrong on the way throws. */
export type MessageProvider = Readonly<{
  name: 'notify';
  /** The ways that it is set up for. */
  ways: readonly Way[];
  send(message: Outgoing): Promise<SendOutcome>;
  /** By our reference, for an attempt of which nobody knows the end. */
  find(reference: string): Promise<FindOutcome>;
  /** By the provider's own id. */
  follow(providerId: string): Promise<FindOutcome>;
}>;
