import type { Coding } from '../coding.ts';

/**
 * Where the names of our own FHIR extensions and code systems begin. `.example` belongs to nobody (RFC 2606): whoever runs the service for real puts
 * a name of their own here before anything is exchanged, as another system will remember it.
 */
export const ownBase = 'https://alongside.example/fhir';

const hl7 = 'http://hl7.org/fhir/StructureDefinition';

export const urls = {
  /** What XLSForm says of a form, a question or a choice and FHIR has no element for: one part for each column, by the column's name. */
  columns: `${ownBase}/StructureDefinition/xlsform-columns`,
  /** A list that no question chooses from, which expressions look up. */
  lookUp: `${ownBase}/StructureDefinition/look-up-list`,
  mode: `${ownBase}/StructureDefinition/answer-mode`,
  instance: `${ownBase}/StructureDefinition/repeat-instance`,
  setAside: `${ownBase}/StructureDefinition/answer-set-aside`,
  because: `${ownBase}/StructureDefinition/not-asked-because`,
  approximate: `${ownBase}/StructureDefinition/approximate-date`,
  localTime: `${ownBase}/StructureDefinition/local-time`,
  translation: `${hl7}/translation`,
  designNote: `${hl7}/designNote`,
  entryFormat: `${hl7}/entryFormat`,
  minValue: `${hl7}/minValue`,
  maxValue: `${hl7}/maxValue`,
  regex: `${hl7}/regex`,
  hidden: `${hl7}/questionnaire-hidden`,
  itemControl: `${hl7}/questionnaire-itemControl`,
  sliderStep: `${hl7}/questionnaire-sliderStepValue`,
  unit: `${hl7}/questionnaire-unit`,
  dataAbsent: `${hl7}/data-absent-reason`,
  enableWhenExpression: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression',
  calculatedExpression: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression',
  controls: 'http://hl7.org/fhir/questionnaire-item-control',
  units: 'http://unitsofmeasure.org',
} as const;

/** The canonical address of an instrument; an id that is an address already is its own. */
export const canonicalOf = (id: string): string =>
  isAddress(id) ? id : `${ownBase}/Questionnaire/${encodeURIComponent(id)}`;

/** The id that an address was made of, or the address itself. */
export function idOfCanonical(url: string): string {
  const begin = `${ownBase}/Questionnaire/`;
  if (!url.startsWith(begin)) return url;
  try {
    return decodeURIComponent(url.slice(begin.length));
  } catch {
    return url;
  }
}

const isAddress = (id: string): boolean => /^(https?:\/\/|urn:)\S+$/.test(id) && !id.startsWith(ownBase);

/** What the names of a list's choices are codes of. */
export const choiceSystem = (instrumentId: string, list: string): string =>
  `${canonicalOf(instrumentId)}/choices/${encodeURIComponent(list)}`;

/** True of a unit of measure, which FHIR keeps apart from the codes of a question. */
export const isUnit = ({ system }: Coding): boolean => system === urls.units;
