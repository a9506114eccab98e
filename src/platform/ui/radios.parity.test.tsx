import { nhsParity } from '../../testing/nhs-parity.ts';
import { Radios } from './radios.tsx';

nhsParity('radios', Radios, { compared: 48, adapt });

/** The macro takes what is asked of those who choose an answer as HTML; ours takes nodes. */
function adapt(options: Readonly<Record<string, unknown>>) {
  const items = options['items'] as readonly Readonly<{ conditional?: { text: unknown } }>[];
  return {
    ...options,
    items: items.map((item) => (item.conditional ? { ...item, conditional: item.conditional.text } : item)),
  };
}
