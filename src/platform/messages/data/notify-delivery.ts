import type { Delivery } from '../domain/provider.ts';

/**
 * The provider's own words for where a message is (its documentation, "status descriptions"). A word that is not known here is taken to mean that it is still on
 * its way: nothing is called delivered, or failed, that was not said to be. `sent` is a text to another country, of which some networks never say more.
 */
const known: Readonly<Record<string, Delivery>> = {
  created: { is: 'on-its-way' },
  sending: { is: 'on-its-way' },
  pending: { is: 'on-its-way' },
  sent: { is: 'on-its-way' },
  accepted: { is: 'on-its-way' },
  'pending-virus-check': { is: 'on-its-way' },
  delivered: { is: 'delivered' },
  // A letter that was printed and handed to the post: no more is ever known of it.
  received: { is: 'no-more-known' },
  cancelled: { is: 'cancelled' },
  'permanent-failure': { is: 'failed', because: 'wrong-address' },
  'temporary-failure': { is: 'failed', because: 'not-reached' },
  'technical-failure': { is: 'failed', because: 'provider-fault' },
  'validation-failed': { is: 'failed', because: 'provider-fault' },
  'virus-scan-failed': { is: 'failed', because: 'provider-fault' },
};

export function deliveryOf(status: string): Delivery {
  return Object.hasOwn(known, status) ? (known[status] ?? { is: 'on-its-way' }) : { is: 'on-its-way' };
}
