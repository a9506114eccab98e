import { nhsParity } from '../../testing/nhs-parity.ts';
import { DateInput } from './date-input.tsx';

nhsParity('date-input', DateInput, { compared: 39, adapt });

type Item = Readonly<{ name: string }>;

/** The macro can take the parts as a list; ours are named. */
function adapt(options: Readonly<Record<string, unknown>>) {
  const { items, ...rest } = options as { items?: readonly Item[] };
  if (!items) return options;
  const named = (name: string) => items.find((item) => item.name === name) ?? false;
  return { ...rest, day: named('day'), month: named('month'), year: named('year') };
}
