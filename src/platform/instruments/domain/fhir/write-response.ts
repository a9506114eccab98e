import type { Form } from '../form/form.ts';
import type { ItemState, QuestionState } from '../form/item-state.ts';
import type { Instrument } from '../instrument.ts';
import type { Mode } from '../mode.ts';
import { kindOf } from '../question-kind.ts';
import { withPlainStrings } from './plain-strings.ts';
import type { FhirExtension } from './questionnaire.ts';
import type { FhirReference, QuestionnaireResponse, ResponseItem } from './questionnaire-response.ts';
import { canonicalOf, choiceSystem, ownBase, urls } from './urls.ts';
import { writeAnswers } from './write-answer.ts';

/** What a form does not know of its own filling. References are to resources beside it. */
export type ResponseAbout = Readonly<{
  /** The response's own id. */
  id: string;
  status: QuestionnaireResponse['status'];
  /** ISO 8601 with its place. */
  authored?: string;
  subject?: FhirReference;
  encounter?: FhirReference;
  author?: FhirReference;
  source?: FhirReference;
  /** How it was filled as a whole, and single answers where that was otherwise. */
  mode?: Mode;
  modeOf?: (path: string) => Mode | null;
  /** Places whose answers are kept back, as if they had not been asked; nothing says that they are. */
  without?: (state: QuestionState) => boolean;
}>;

type Growing = { -readonly [Key in keyof ResponseItem]: ResponseItem[Key] } & { inside: Growing[]; state: ItemState };

/**
 * A filling as an R4 QuestionnaireResponse: what counts, group by group. Not wishing to say and not having been asked are said as reasons for which there is
 * no answer. An answer that does not count now is left out, and named as set aside.
 */
export function writeQuestionnaireResponse(
  instrument: Instrument,
  form: Form,
  about: ResponseAbout,
): QuestionnaireResponse {
  const { id, status, authored, subject, encounter, author, source, mode } = about;
  const states = form.states().filter((state) => state.is !== 'question' || about.without?.(state) !== true);
  const items = nest(states, (state) => writeItem(instrument, form, state, about));
  const aside = states.flatMap((state) => (state.is === 'question' && state.isSetAside ? [asideOf(form, state)] : []));
  const extension = [...(mode === undefined ? [] : [writeMode(mode)]), ...aside];
  return withPlainStrings({
    resourceType: 'QuestionnaireResponse',
    ...(extension.length > 0 && { extension }),
    identifier: { system: `${ownBase}/responses`, value: id },
    questionnaire: `${canonicalOf(instrument.id)}|${instrument.version}`,
    status,
    ...(subject && { subject }),
    ...(encounter && { encounter }),
    ...(authored !== undefined && { authored }),
    ...(author && { author }),
    ...(source && { source }),
    ...(items.length > 0 && { item: items }),
  });
}

/** The place of an item in the questionnaire: without the form's own name, and the same for every instance of a repeat. */
const linkIdOf = (path: string): string =>
  path
    .replace(/\[[^\]]*\]/g, '')
    .split('/')
    .slice(2)
    .join('/');

function writeItem(instrument: Instrument, form: Form, state: ItemState, about: ResponseAbout): ResponseItem {
  const words = form.label(state.path)?.text.trim();
  const common = { linkId: linkIdOf(state.path), ...(words !== undefined && words !== '' && { text: words }) };
  if (state.is === 'group') return common;
  if (state.is === 'instance') return { extension: [{ url: urls.instance, valueString: state.id }], ...common };
  const system = choiceSystem(instrument.id, state.question.list ?? '');
  const answer = writeAnswers(state, system, (choice) => form.choiceLabel(state.path, choice)?.text);
  const mode = about.modeOf?.(state.path) ?? null;
  const isOther = mode !== null && JSON.stringify(mode) !== JSON.stringify(about.mode);
  const extension = [...absence(state), ...(isOther && state.said !== null ? [writeMode(mode)] : [])];
  return { ...(extension.length > 0 && { extension }), ...common, ...(answer.length > 0 && { answer }) };
}

/** Why there is no answer, where somebody said why. */
function absence({ said, isRelevant }: QuestionState): readonly FhirExtension[] {
  if (!isRelevant || said === null) return [];
  if (said.is === 'prefer-not-to-say') return [{ url: urls.dataAbsent, valueCode: 'asked-declined' }];
  if (said.is !== 'not-asked') return [];
  return [
    { url: urls.dataAbsent, valueCode: 'not-asked' },
    { url: urls.because, valueString: said.because },
  ];
}

function asideOf(form: Form, { path }: QuestionState): FhirExtension {
  const words = form.label(path)?.text.trim();
  return {
    url: urls.setAside,
    extension: [
      { url: 'linkId', valueString: linkIdOf(path) },
      ...(words === undefined || words === '' ? [] : [{ url: 'question', valueString: words }]),
    ],
  };
}

/** How an answer came to be written down; an interpreter with language, channel and who it was. */
export const writeMode = (mode: Mode): FhirExtension => ({
  url: urls.mode,
  extension: Object.entries(mode).flatMap(([url, valueCode]) => (valueCode === undefined ? [] : [{ url, valueCode }])),
});

/** Puts each item in the group or the instance that it lies in, and leaves out what says nothing. */
function nest(states: readonly ItemState[], write: (state: ItemState) => ResponseItem): readonly ResponseItem[] {
  const byPath = new Map<string, Growing>();
  const top: Growing[] = [];
  for (const state of states) {
    if (!state.isRelevant || (state.is === 'question' && kindOf(state.question.kind).role === 'shown')) continue;
    const item: Growing = { ...write(state), inside: [], state };
    byPath.set(state.path, item);
    const parent = byPath.get(state.path.slice(0, state.path.lastIndexOf('/')));
    (parent?.inside ?? top).push(item);
  }
  return top.flatMap(whole);
}

function whole({ inside, state, ...item }: Growing): readonly ResponseItem[] {
  const items = inside.flatMap(whole);
  const says =
    items.length > 0 || item.answer !== undefined || (state.is === 'question' && item.extension !== undefined);
  return says ? [{ ...item, ...(items.length > 0 && { item: items }) }] : [];
}
