import type { QuestionKind } from '../question-kind.ts';
import type { QuestionnaireItem } from './questionnaire.ts';
import type { OwnColumns } from './columns.ts';
import { urls } from './urls.ts';

/** Extensions of an item that are read. */
const itemExtensions: ReadonlySet<string> = new Set([
  urls.columns,
  urls.designNote,
  urls.entryFormat,
  urls.minValue,
  urls.maxValue,
  urls.regex,
  urls.hidden,
  urls.itemControl,
  urls.sliderStep,
  urls.unit,
]);
/** Expressions of another language are read past only where our own stands beside them. */
export const extensionsBeside = (own: OwnColumns): ReadonlySet<string> =>
  new Set([
    ...itemExtensions,
    ...(own.word('relevant') === undefined ? [] : [urls.enableWhenExpression]),
    ...(own.word('calculation') === undefined ? [] : [urls.calculatedExpression]),
  ]);

/** The columns of our own that an item may have. */
export const itemColumns: ReadonlySet<string> = new Set(
  'type,relevant,appearance,media,codes,hint,list,choice_filter,required,required_message,constraint,constraint_message,default,calculation,trigger,parameters,read_only,repeat_count'.split(
    ',',
  ),
);

/** True of an item that nobody is shown. */
export const hides = ({ extension }: QuestionnaireItem): boolean =>
  extension?.some(({ url, valueBoolean }) => url === urls.hidden && valueBoolean === true) === true;

/** What the item is to be shown as, where it says so. */
export const controlOf = ({ extension }: QuestionnaireItem): string | undefined =>
  extension?.find(({ url }) => url === urls.itemControl)?.valueCodeableConcept?.coding?.[0]?.code;

/** The ends and steps of a scale from elsewhere, as parameters. */
export function scaleOf(
  { extension = [] }: QuestionnaireItem,
  kind: QuestionKind,
): Readonly<Record<string, string>> | undefined {
  if (kind !== 'range') return undefined;
  const parts = [
    ['start', urls.minValue],
    ['end', urls.maxValue],
    ['step', urls.sliderStep],
  ].flatMap(([name = '', url]) => {
    const found = extension.find((one) => one.url === url);
    const value = found?.valueInteger ?? found?.valueDecimal;
    return value === undefined ? [] : [[name, String(value)] as const];
  });
  return parts.length === 0 ? undefined : Object.fromEntries(parts);
}

/** Without what is not there: a property is absent, never undefined. */
export function held<Part extends Readonly<Record<string, unknown>>>(
  part: Part,
): { [Key in keyof Part]?: NonNullable<Part[Key]> } {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as never;
}
