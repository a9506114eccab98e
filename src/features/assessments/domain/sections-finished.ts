import type { FormSection } from '#platform/instruments/domain/sections.ts';

/** How much of a form came to an end when it was done: what somebody wished to say nothing of counts as finished. */
export function sectionsFinished(sections: readonly FormSection[]): Readonly<{ finished: number; of: number }> {
  const finished = sections.filter(({ standing }) => standing === 'complete' || standing === 'declined');
  return { finished: finished.length, of: sections.length };
}
