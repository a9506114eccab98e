import type { QuestionKind } from '../question-kind.ts';
import type { FormProblemKind } from './form-problem.ts';

/** Parameters by their names in lower case; values as written. */
export type Parameters = Readonly<Record<string, string>>;

export type ParameterProblem = Readonly<{ kind: FormProblemKind; values: Readonly<Record<string, string | number>> }>;

/** Reads `key1=value1 key2=value2`, apart by spaces, commas or semicolons. */
export function readParameters(
  text: string,
): Readonly<{ parameters: Parameters; problems: readonly ParameterProblem[] }> {
  const parameters = new Map<string, string>();
  const problems: ParameterProblem[] = [];
  for (const part of text.split(/[\s,;]+/).filter((one) => one !== '')) {
    const [key = '', value = '', ...more] = part.split('=');
    const name = key.toLowerCase();
    if (name === '' || value === '' || more.length > 0)
      problems.push({ kind: 'parameters-shape', values: { found: part } });
    else if (parameters.has(name)) problems.push({ kind: 'parameter-repeated', values: { parameter: name } });
    else parameters.set(name, value);
  }
  return { parameters: Object.fromEntries(parameters), problems };
}

const geometry = ['allow-mock-accuracy', 'reference-geometry'];

/** The parameters that each kind understands. A kind that is not here takes none and looks at none. */
export const parametersOf: Readonly<Partial<Record<QuestionKind, readonly string[]>>> = {
  'select-one': ['randomize', 'seed'],
  'select-multiple': ['randomize', 'seed'],
  rank: ['randomize', 'seed'],
  text: ['rows'],
  range: ['end', 'placeholder', 'start', 'step', 'tick_interval', 'tick_labelset'],
  image: ['app', 'max-pixels'],
  audio: ['quality'],
  'background-audio': ['quality'],
  geopoint: [...geometry, 'capture-accuracy', 'warning-accuracy'],
  geotrace: [...geometry, 'incremental'],
  geoshape: [...geometry, 'incremental'],
  audit: [
    'identify-user',
    'location-max-age',
    'location-min-interval',
    'location-priority',
    'track-changes',
    'track-changes-reasons',
  ],
};

export const isNumber = (text: string): boolean => /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text);
const isWhole = (text: string): boolean => /^[+-]?\d+$/.test(text);

/** What `true()` and its like mean wherever XLSForm asks yes or no; null for anything else. */
export function yesOrNo(text: string): boolean | null {
  if (/^(?:yes|true|true\(\))$/i.test(text)) return true;
  return /^(?:no|false|false\(\))$/i.test(text) ? false : null;
}

const isTruth = (text: string): boolean => text === 'true' || text === 'false';
const oneOf: Readonly<Record<string, readonly string[]>> = {
  'location-priority': ['no-power', 'low-power', 'balanced', 'high-accuracy'],
  'track-changes-reasons': ['on-form-edit'],
};
const qualities: Readonly<Partial<Record<QuestionKind, readonly string[]>>> = {
  audio: ['normal', 'low', 'voice-only', 'external'],
  'background-audio': ['normal', 'low', 'voice-only'],
};

/** What is wrong with the parameters of a question, but for those of a range and those that name something else in the form. */
export function checkParameters(
  kind: QuestionKind,
  given: Parameters,
  appearance: string,
): readonly ParameterProblem[] {
  const known = parametersOf[kind];
  if (known === undefined) return [];
  const unknown = Object.keys(given).filter((key) => !known.includes(key));
  if (unknown.length > 0)
    return [{ kind: 'unknown-parameter', values: { parameter: unknown.join(', '), known: known.join(', ') } }];
  return [
    ...Object.entries(given).flatMap(([key, value]) => checkValue(kind, key, value)),
    ...(kind === 'image' ? checkApp(given['app'], appearance) : []),
    ...checkSeed(given),
    ...(kind === 'audit' ? checkLocation(given) : []),
  ];
}

function checkValue(kind: QuestionKind, key: string, value: string): readonly ParameterProblem[] {
  const values = { parameter: key, value };
  const choices = key === 'quality' ? qualities[kind] : oneOf[key];
  if (choices !== undefined)
    return choices.includes(value.toLowerCase())
      ? []
      : [{ kind: 'parameter-not-one-of', values: { ...values, known: choices.join(', ') } }];
  switch (key) {
    case 'capture-accuracy':
    case 'warning-accuracy':
      return isNumber(value) ? [] : [{ kind: 'parameter-not-number', values }];
    case 'rows':
    case 'max-pixels':
      return isWhole(value) ? [] : [{ kind: 'parameter-not-whole', values }];
    case 'location-min-interval':
    case 'location-max-age':
      return /^\d+$/.test(value) ? [] : [{ kind: 'parameter-not-whole', values }];
    case 'allow-mock-accuracy':
    case 'identify-user':
    case 'track-changes':
      return isTruth(value.toLowerCase())
        ? []
        : [{ kind: 'parameter-not-one-of', values: { ...values, known: 'true, false' } }];
    case 'randomize':
      return yesOrNo(value) !== null
        ? []
        : [{ kind: 'parameter-not-one-of', values: { ...values, known: 'true, false' } }];
    case 'incremental':
      return yesOrNo(value) === true ? [] : [{ kind: 'parameter-not-one-of', values: { ...values, known: 'true' } }];
    default:
      return [];
  }
}

/** A camera app is named as Android names its packages. With an appearance that has its own screen, no app is called and none is looked at. */
function checkApp(app: string | undefined, appearance: string): readonly ParameterProblem[] {
  const calls = appearance === '' || appearance.split(/\s+/).includes('annotate');
  if (app === undefined || !calls || /^[A-Za-z]\w*(?:\.[A-Za-z]\w*)+$/.test(app)) return [];
  return [{ kind: 'parameter-app-name', values: { value: app } }];
}

function checkSeed({ randomize, seed }: Parameters): readonly ParameterProblem[] {
  if (seed === undefined) return [];
  if (randomize === undefined || yesOrNo(randomize) !== true) return [{ kind: 'seed-without-randomize', values: {} }];
  return isNumber(seed) || /^\$\{[^{}]+\}$/.test(seed) ? [] : [{ kind: 'seed-shape', values: { value: seed } }];
}

function checkLocation(given: Parameters): readonly ParameterProblem[] {
  const three = [given['location-priority'], given['location-min-interval'], given['location-max-age']];
  if (three.every((one) => one === undefined)) return [];
  if (three.includes(undefined)) return [{ kind: 'audit-location-incomplete', values: {} }];
  return Number(three[2]) < Number(three[1]) ? [{ kind: 'audit-age-below-interval', values: {} }] : [];
}
