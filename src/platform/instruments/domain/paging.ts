import type { Form } from './form/form.ts';
import type { QuestionState } from './form/item-state.ts';
import type { Outline, OutlineInstance } from './form/outline.ts';
import { kindOf } from './question-kind.ts';

/** What stands on a page, in order. `more`: where another instance of a repeat can be added. */
export type PagePart =
  | Readonly<{ is: 'question'; state: QuestionState }>
  | Readonly<{ is: 'group'; path: string; parts: readonly PagePart[] }>
  | Readonly<{ is: 'instance'; path: string; number: number; canGo: boolean; parts: readonly PagePart[] }>
  | Readonly<{ is: 'more'; repeat: string }>;

/**
 * As much of a form as is asked at once. `path` names it: that of its group, instance or question, or of the repeat that can be added to. `section` is
 * the path of what it lies in at the top, empty for a question that lies in nothing.
 */
export type FormPage = Readonly<{ path: string; section: string; parts: readonly PagePart[] }>;

/**
 * The pages that a form has now: a group or an instance with the appearance `field-list` is one; any other question is a page of its own, and so is the
 * offer to add to a repeat. What is not relevant, or is only worked out, is on none.
 */
export function pagesOf(form: Form): readonly FormPage[] {
  return form.outline().flatMap((outline) => pagesIn(outline, sectionOf(outline)));
}

/** Every question of a page, in order. */
export function questionsOf(parts: readonly PagePart[]): readonly QuestionState[] {
  return parts.flatMap((part) => {
    if (part.is === 'question') return [part.state];
    return part.is === 'more' ? [] : questionsOf(part.parts);
  });
}

/** True of a question that somebody can answer here; a note is only read. */
export const isAsked = ({ question: { kind }, isReadOnly }: QuestionState): boolean =>
  kindOf(kind).role === 'asked' && kindOf(kind).answerable && !isReadOnly;

/** True of a question that is asked and has no answer; not wishing to say, and not having been asked, are answers. */
export const isUnanswered = (state: QuestionState): boolean =>
  isAsked(state) && (state.said === null || state.said.is === 'taken-back');

/** True where a photograph can be taken on a page, so that it is sent as a page with files is. */
export const takesPhotograph = (parts: readonly PagePart[]): boolean =>
  questionsOf(parts).some((state) => state.question.kind === 'image' && isAsked(state));

/** Questions of a section that are asked and have no answer, by their paths. */
export const unansweredIn = (pages: readonly FormPage[], section: string): readonly string[] =>
  pages
    .filter((page) => page.section === section)
    .flatMap(({ parts }) => questionsOf(parts))
    .filter(isUnanswered)
    .map(({ path }) => path);

/** The page of a path, or the one that the path is on; of a group or an instance that has several, the first. */
export function pageAt(pages: readonly FormPage[], at: string): FormPage | null {
  if (at === '') return null;
  const isOnIt = ({ path, parts }: FormPage): boolean =>
    path.startsWith(`${at}/`) || questionsOf(parts).some((state) => state.path === at);
  return pages.find(({ path }) => path === at) ?? pages.find(isOnIt) ?? null;
}

/** The next page of the same section; null after its last, where the next section is anybody's choice. */
export function nextInSection(pages: readonly FormPage[], at: string): string | null {
  const here = pages.findIndex(({ path }) => path === at);
  const next = pages[here + 1];
  return here < 0 || next === undefined || next.section !== pages[here]?.section ? null : next.path;
}

/** What stands on a page under its heading, which is that of its section. */
export function partsBelow({ parts, section }: FormPage): readonly PagePart[] {
  const [only] = parts;
  return parts.length === 1 && only?.is === 'group' && only.path === section ? only.parts : parts;
}

/** What is shown: to be answered, to be read, or, where nobody can answer it here, to be told so. */
const isShown = ({ question: { kind, calculation }, isRelevant }: QuestionState): boolean =>
  isRelevant && ['asked', 'shown'].includes(kindOf(kind).role) && calculation === undefined;

const sectionOf = (outline: Outline): string =>
  outline.is === 'group' ? outline.state.path : outline.is === 'repeat' ? outline.path : '';

const isOnePage = (appearance: readonly string[] | undefined): boolean => appearance?.includes('field-list') === true;

function pagesIn(outline: Outline, section: string): readonly FormPage[] {
  const page = (path: string, parts: readonly PagePart[]): readonly FormPage[] =>
    parts.length === 0 ? [] : [{ path, section, parts }];
  if (outline.is === 'question') return page(outline.state.path, partsOf(outline));
  if (outline.is === 'group') {
    const { path, isRelevant, group } = outline.state;
    if (!isRelevant) return [];
    return isOnePage(group.appearance)
      ? page(path, partsOf(outline))
      : outline.inside.flatMap((inside) => pagesIn(inside, section));
  }
  const { instances, canGrow, path } = outline;
  const pages = instances.flatMap((instance, at) => {
    const { state, inside } = instance;
    if (!state.isRelevant) return [];
    return isOnePage(state.repeat.appearance)
      ? page(state.path, [instancePart(instance, at)])
      : inside.flatMap((one) => pagesIn(one, section));
  });
  return canGrow && mayGrow(instances) ? [...pages, ...page(path, [{ is: 'more', repeat: path }])] : pages;
}

/** Where every instance there is has no bearing, another would have none either. */
const mayGrow = (instances: readonly OutlineInstance[]): boolean =>
  instances.length === 0 || instances.some(({ state }) => state.isRelevant);

function partsOf(outline: Outline): readonly PagePart[] {
  if (outline.is === 'question') return isShown(outline.state) ? [outline] : [];
  if (outline.is === 'group') {
    const parts = outline.state.isRelevant ? outline.inside.flatMap(partsOf) : [];
    return parts.length === 0 ? [] : [{ is: 'group', path: outline.state.path, parts }];
  }
  const { instances, canGrow, path } = outline;
  const parts = instances.flatMap((instance, at) => (instance.state.isRelevant ? [instancePart(instance, at)] : []));
  return canGrow && mayGrow(instances) ? [...parts, { is: 'more', repeat: path }] : parts;
}

const instancePart = ({ state, canGo, inside }: OutlineInstance, at: number): PagePart => ({
  is: 'instance',
  path: state.path,
  number: at + 1,
  canGo,
  parts: inside.flatMap(partsOf),
});
