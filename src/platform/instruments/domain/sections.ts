import type { Form } from './form/form.ts';
import { isAsked, isUnanswered, pagesOf, questionsOf, type FormPage } from './paging.ts';

/** How far a part of a form has come. `declined`: the person wishes to say nothing of it. */
export type SectionStanding = 'not-begun' | 'partly' | 'complete' | 'declined';

/** A part of a form that can be filled by itself, in any order, by anybody. */
export type FormSection = Readonly<{
  /** Of what stands at the top of the form; empty for loose questions. */
  path: string;
  pages: readonly FormPage[];
  standing: SectionStanding;
  /** Of those that are asked now. */
  answered: number;
  asked: number;
  /** Paths of what must be answered or declined, and of answers that cannot stay as they are. */
  faults: readonly string[];
}>;

/** The sections that have something to ask or to say now, in the form's order. */
export function sectionsOf(form: Form): readonly FormSection[] {
  const bySection = Map.groupBy(pagesOf(form), ({ section }) => section);
  return [...bySection].map(([path, pages]) => {
    const asked = pages.flatMap(({ parts }) => questionsOf(parts)).filter(isAsked);
    const said = asked.filter((state) => !isUnanswered(state));
    const isDeclined = said.length > 0 && said.every((state) => state.said?.is === 'prefer-not-to-say');
    const faults = asked.filter(({ fault }) => fault !== null).map((state) => state.path);
    const isWhole = said.length === asked.length && faults.length === 0;
    const standing = !isWhole ? (said.length === 0 ? 'not-begun' : 'partly') : isDeclined ? 'declined' : 'complete';
    return { path, pages, standing, answered: said.length, asked: asked.length, faults };
  });
}

/** How far a form has come as a whole. */
export const sumOf = (sections: readonly FormSection[]): Pick<FormSection, 'answered' | 'asked' | 'faults'> => ({
  answered: sections.reduce((sum, { answered }) => sum + answered, 0),
  asked: sections.reduce((sum, { asked }) => sum + asked, 0),
  faults: sections.flatMap(({ faults }) => faults),
});
