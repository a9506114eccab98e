import { nhsParity } from '../../testing/nhs-parity.ts';
import { Card } from './card.tsx';

nhsParity('card', Card, {
  compared: 47,
  skipped: [
    ['a card holds words, not a picture', ['with image', 'with image and caption', 'with image and custom HTML']],
  ],
  adapt,
});

/** The macro takes actions as a list, or as options that hold a list; ours are a list. */
function adapt(options: Readonly<Record<string, unknown>>) {
  const actions = options['actions'] as { items?: unknown } | undefined;
  return actions && 'items' in actions ? { ...options, actions: actions.items } : options;
}
