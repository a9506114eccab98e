import type { Choice } from '../choice-list.ts';
import { parseCivilTime } from '../expression/civil-time.ts';
import type { QuestionState } from '../form/item-state.ts';
import { kindOf } from '../question-kind.ts';
import { isHeld } from './bounds.ts';
import { typed } from './item-type.ts';
import type { FhirValue } from './questionnaire.ts';
import type { ResponseAnswer } from './questionnaire-response.ts';
import { urls } from './urls.ts';

/** What counts of an answer, as FHIR's values of the question's type; none where nothing does. A choice that is several is several. */
export function writeAnswers(
  { question, said, text, choices }: QuestionState,
  system: string,
  nameOf: (choice: Choice) => string | undefined,
): readonly ResponseAnswer[] {
  if (text === '') return [];
  const { type } = typed(question);
  switch (type) {
    case 'choice':
      return (kindOf(question.kind).value === 'items' ? text.split(' ') : [text]).map((code) => {
        const choice = choices?.find(({ name }) => name === code);
        const display = choice === undefined ? undefined : nameOf(choice);
        return { valueCoding: { system, code, ...(display !== undefined && { display }) } };
      });
    case 'integer':
    case 'decimal':
      return [
        isHeld(Number(text), type) && type === 'integer'
          ? { valueInteger: Number(text) }
          : { valueDecimal: Number(text) },
      ];
    case 'boolean':
      return [{ valueBoolean: true }];
    case 'date':
      return [
        said?.is === 'value' && question.kind === 'date-estimated'
          ? estimated(String(said.value))
          : { valueDate: text },
      ];
    case 'time':
      return [{ valueTime: seconds(text) }];
    case 'dateTime':
      return [instant(text)];
    case 'attachment':
      return [{ valueAttachment: { title: text } }];
    default:
      return [{ valueString: text }];
  }
}

/** To the year, the month or the day as it was said; what was only about then is marked. */
const estimated = (edtf: string): ResponseAnswer => ({
  ...(edtf.endsWith('~') && { extension: [{ url: urls.approximate, valueBoolean: true }] }),
  valueDate: edtf.replace(/~$/, ''),
});

/** FHIR's times have seconds and no place. */
const seconds = (text: string): string => /^\d\d:\d\d(?::\d\d(?:\.\d+)?)?/.exec(text)?.[0].padEnd(8, ':00') ?? text;

/** An instant needs its place in FHIR. Where nobody said it, the day is said and the time stands beside it. */
function instant(text: string): FhirValue & ResponseAnswer {
  const [date = '', time = ''] = text.split('T');
  const zone = /(?:Z|[+-]\d\d:\d\d)$/.exec(time)?.[0];
  if (parseCivilTime(text)?.time?.offset == null || zone === undefined)
    return { extension: [{ url: urls.localTime, valueString: time }], valueDateTime: date };
  const clock = time.slice(0, -zone.length);
  return { valueDateTime: `${date}T${seconds(clock.length === 2 ? `${clock}:00` : clock)}${zone}` };
}
