import { nhsParity } from '../../testing/nhs-parity.ts';
import { Table } from './table.tsx';

nhsParity('tables', Table, {
  compared: 111,
  skipped: [
    [
      'sorting in the browser needs a script; ours sorts on the server',
      [
        'scrolling sortable *',
        'scrolling sortable (full width) *',
        'scrolling sortable as a card *',
        'sortable *',
        'sortable with numeric format *',
        'sortable with numeric format and missing data *',
        'sortable with numeric format and sort values *',
        'sortable with sort values *',
        'sortable with string items *',
      ],
    ],
    ['options that are going', ['as a card (feature) with deprecated options']],
  ],
  withoutAttributes: ['tabindex'],
  adapt,
});

type Options = Readonly<{
  card?: Readonly<{ actions?: { items: unknown } }> | true;
  head?: readonly (string | Readonly<{ sort?: string | true }>)[];
}>;

/** The macro takes `true` for a column that can be sorted by, and actions as options that hold a list; ours says `none`, and takes a list. */
function adapt(options: Options) {
  const { card, head } = options;
  return {
    ...options,
    head: head?.map((heading) =>
      typeof heading === 'object' && heading.sort === true ? { ...heading, sort: 'none' } : heading,
    ),
    card: typeof card === 'object' && card.actions ? { ...card, actions: card.actions.items } : card,
  };
}
