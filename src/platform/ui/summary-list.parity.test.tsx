import { nhsParity } from '../../testing/nhs-parity.ts';
import { SummaryList } from './summary-list.tsx';

nhsParity('summary-list', SummaryList, { compared: 28, adapt });

type Actions = Readonly<{ items?: unknown }> | readonly unknown[];
type Part = Readonly<{ actions?: Actions }>;

/** The macro takes actions as a list, or as options that hold a list; ours are a list. */
function adapt(options: Readonly<Record<string, unknown>>) {
  const { rows, card } = options as { rows: readonly Part[]; card?: Part };
  return { ...options, rows: rows.map(listed), ...(card && { card: listed(card) }) };
}

function listed(part: Part) {
  return part.actions && 'items' in part.actions ? { ...part, actions: part.actions.items } : part;
}
