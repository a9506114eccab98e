import { nhsParity } from '../../testing/nhs-parity.ts';
import { Checkboxes } from './checkboxes.tsx';

nhsParity('checkboxes', Checkboxes, {
  compared: 45,
  skipped: [
    [
      'choosing all or none of the others needs a script',
      [
        'with "all" option *',
        'with "all" option (named group) *',
        'with "all" option (named group, unique) *',
        'with "none" option *',
        'with "none" option (named group) *',
        'with "none" option (named group, unique) *',
        'with "none" option, conditional content *',
        'with "none" option, deprecated *',
      ],
    ],
  ],
  adapt,
});

/** The macro takes what is asked of those who choose an answer as HTML; ours takes nodes. */
function adapt(options: Readonly<Record<string, unknown>>) {
  const items = options['items'] as readonly Readonly<{ conditional?: { text: unknown } }>[];
  return {
    ...options,
    items: items.map((item) => (item.conditional ? { ...item, conditional: item.conditional.text } : item)),
  };
}
