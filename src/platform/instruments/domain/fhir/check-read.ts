import { compileInstrument } from '../form/compile-instrument.ts';
import { placeItems } from '../form/place-items.ts';
import type { InstrumentProblem } from '../instrument-problem.ts';
import { instrumentSchema } from '../instrument-schema.ts';
import type { Instrument } from '../instrument.ts';
import type { QuestionnaireItem } from './questionnaire.ts';
import type { ItemReader } from './read-item.ts';
import type { Reading } from './reading.ts';
import { urls } from './urls.ts';
import { writeQuestionnaire } from './write-questionnaire.ts';

/** Whether what was read is an instrument and every expression in it is right; each fault is said of the element that it came from. */
export function checkInstrument(instrument: Instrument, items: ItemReader, reading: Reading): void {
  const checked = instrumentSchema.safeParse(instrument);
  if (!checked.success) {
    for (const { path } of checked.error.issues) {
      const { at, part } = placeOf(path, instrument, items);
      reading.problem('wrong-columns', at, { column: part });
    }
    return;
  }
  const compiled = compileInstrument(instrument);
  if (compiled.ok) return;
  const { byPath } = placeItems(instrument.root, instrument.items);
  for (const problem of compiled.problems) {
    const item = problem.path === null ? null : (byPath.get(problem.path)?.item ?? null);
    const at = (item && items.places.get(item)?.at) ?? 'Questionnaire';
    if (problem.kind === 'expression')
      reading.problem('wrong-expression', at, { part: problem.part, ...expressionValues(problem) });
    else reading.problem('wrong-form', at, { part: problem.part, problem: problem.kind });
  }
}

function expressionValues({
  problem,
}: InstrumentProblem & { kind: 'expression' }): Readonly<Record<string, string | number>> {
  const { kind, at: _, ...values } = problem;
  const plain = Object.entries(values).map(([key, value]) => [key, value === null ? '' : value] as const);
  return { ...Object.fromEntries(plain), problem: kind };
}

/** The element that a part of an instrument was read from: the innermost item on the way to it. */
function placeOf(
  path: readonly PropertyKey[],
  instrument: Instrument,
  items: ItemReader,
): Readonly<{ at: string; part: string }> {
  let part: unknown = instrument;
  let at = 'Questionnaire';
  let name = 'Questionnaire';
  for (const step of path) {
    part = typeof part === 'object' && part !== null ? (part as Record<PropertyKey, unknown>)[step] : undefined;
    const placed = items.places.get(part as never);
    if (placed !== undefined) at = placed.at;
    if (typeof step === 'string' && step !== 'items') name = step;
  }
  return { at, part: name };
}

/** Elements that our own columns say more exactly. One that was changed elsewhere must not be lost to a column that was not. */
const doubled = ['type', 'repeats', 'required', 'readOnly', 'maxLength', 'enableBehavior'] as const;
const doubledExtensions = [
  ...[urls.minValue, urls.maxValue, urls.regex, urls.hidden],
  ...[urls.enableWhenExpression, urls.calculatedExpression],
];

/** What both FHIR's elements and our columns say must be the same: another program may have changed the one and kept the other. */
export function checkSame(instrument: Instrument, items: ItemReader, reading: Reading): void {
  const again = new Map<string, QuestionnaireItem>();
  const note = (inside: readonly QuestionnaireItem[] = []): void => {
    for (const item of inside) {
      again.set(item.linkId, item);
      note(item.item);
    }
  };
  note(writeQuestionnaire(instrument).item);
  for (const { given, at, own } of new Set(items.places.values())) {
    const written = again.get(given.linkId);
    if (!own.areThere || written === undefined) continue;
    for (const element of doubled) {
      if ((given[element] || undefined) !== (written[element] || undefined))
        reading.problem('differs', `${at}.${element}`, { element });
    }
    for (const element of ['enableWhen', 'initial'] as const) {
      if (plain(given[element]) !== plain(written[element]))
        reading.problem('differs', `${at}.${element}`, { element });
    }
    for (const url of doubledExtensions) {
      const [here, there] = [given, written].map(({ extension }) => extension?.find((one) => one.url === url));
      if (plain(here) !== plain(there)) reading.problem('differs', `${at}.extension`, { element: url });
    }
  }
}

const plain = (value: unknown): string =>
  JSON.stringify(value ?? null, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
