import { z } from 'zod';

import { isSource, releaseLanguages, type TickedOff } from './release.ts';
import { longestAnswer, longestOwner, longestSaid, type MadeBody, type ReleasedText } from './suggestion.ts';

export type ReleaseTyped = Readonly<{ texts: readonly ReleasedText[]; ticked: TickedOff }>;

/**
 * The words of a release as the form is posted, one pair of texts for each of its languages (`said-ar`, `answer-ar`), and what the reviewer ticked off
 * (`read-ar`; `stays-1` and so on, whose values name the marked words). A
 * translation is a draft unless somebody who speaks the language is named as having checked it.
 */
export function releaseForm(made: MadeBody): z.ZodType<ReleaseTyped> {
  return z.record(z.string(), z.unknown()).transform((form, context) => {
    const words = (field: string, longest: number): string => {
      const text = saidIn(form, field);
      if (text === '')
        context.addIssue({ code: 'custom', path: [field], message: 'suggestions.problem.words-missing' });
      else if (text.length > longest)
        context.addIssue({ code: 'custom', path: [field], message: 'suggestions.problem.too-long' });
      return text;
    };
    const texts = releaseLanguages(made).map((language): ReleasedText => {
      const said = words(`said-${language}`, longestSaid);
      const answer = words(`answer-${language}`, longestAnswer);
      if (isSource(language, made)) return { language, said, answer, state: 'source' };
      const isChecked = saidIn(form, `checkedBy-${language}`) !== '';
      if (!isChecked) return { language, said, answer, state: 'draft' };
      return { language, said, answer, state: 'checked', checkedBy: words(`checkedBy-${language}`, longestOwner) };
    });
    const ticked = (before: string): readonly (readonly [string, string])[] =>
      Object.entries(form).flatMap(([name, value]) =>
        name.startsWith(before) && typeof value === 'string' ? [[name.slice(before.length), value] as const] : [],
      );
    return {
      texts,
      ticked: { read: ticked('read-').map(([language]) => language), stays: ticked('stays-').map(([, key]) => key) },
    };
  });
}

function saidIn(form: Readonly<Record<string, unknown>>, field: string): string {
  const said = form[field];
  return typeof said === 'string' ? said.replaceAll('\r\n', '\n').trim() : '';
}
