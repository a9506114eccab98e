import type { Instrument } from '../instrument.ts';
import type { InstrumentText } from '../text.ts';

/** What of an instrument a file can carry: all but its sign-off and the checks of its translations, which no file can give. */
export function carried(instrument: Instrument): Instrument {
  const { language } = instrument;
  const plain = (key: string, value: unknown): unknown => (isText(value) ? unchecked(value, language) : value);
  return { ...(JSON.parse(JSON.stringify(instrument, plain)) as Instrument), signOff: null };
}

function isText(value: unknown): value is InstrumentText {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const said: readonly unknown[] = Object.values(value);
  return (
    said.length > 0 && said.every((one) => typeof one === 'object' && one !== null && 'text' in one && 'state' in one)
  );
}

const unchecked = (text: InstrumentText, language: string): InstrumentText =>
  Object.fromEntries(
    Object.entries(text).map(([tag, { text: words }]) => [
      tag,
      tag === language ? { text: words, state: 'source' } : { text: words, state: 'draft' },
    ]),
  );
