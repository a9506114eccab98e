import { translator } from '#platform/language/translator.ts';

import { publicationContent } from '../content/catalogue.ts';
import type { DraftWords } from '../domain/draft/draft-words.ts';
import type { PairingWords } from '../domain/pairing-flow.ts';

/** The sentences of a first draft in a language; null for a language that has none. */
export function draftWords(language: string): DraftWords | null {
  const words = translator(language, publicationContent);
  if (words.language !== language || words.languageOf('publication.draft.answered') !== language) return null;
  // Where a figure stands, the page keeps it apart from the words beside it; in what an author edits, marks that nobody sees would be in the way.
  const t = (...said: Parameters<typeof words>) => words(...said).replaceAll(/[\u2066-\u2069]/gu, '');
  return {
    method: t('publication.draft.method'),
    limits: t('publication.draft.limits'),
    whoTookPart: t('publication.draft.who-took-part'),
    inWave: (wave) => t('publication.draft.in-wave', { wave }),
    summary: t('publication.draft.summary'),
    tookPart: (first, last) => t('publication.draft.took-part', { first, last }),
    foundAgain: (first, both, none) => t('publication.draft.found-again', { first, both, none }),
    codesNear: (near) => t('publication.draft.codes-near', { near }),
    byChance: (most) => t('publication.draft.by-chance', { most, some: most === '' ? 'none' : 'some' }),
    pairedLimits: t('publication.draft.paired-limits'),
    answered: (people, answers) => t('publication.draft.answered', { people, answers }),
    gave: (share, answer) => t('publication.draft.gave', { share, answer }),
    inGroup: (group, people, answers) => t('publication.draft.in-group', { group, people, answers }),
    notShown: (groups) =>
      t('publication.draft.not-shown', {
        groups: groups
          .map((group) => t('publication.draft.group', { group }))
          .reduce((first, rest) => t('publication.draft.list', { first, rest })),
      }),
    compared: (p, corrected) => t('publication.draft.compared', { p, corrected }),
    paired: (people, answers) => t('publication.draft.paired', { people, answers }),
    changed: (answer, before, after) => t('publication.draft.changed', { answer, before, after }),
    list: ([first = '', ...rest]) =>
      rest.reduce((said, next) => t('publication.draft.list', { first: said, rest: next }), first),
  };
}

/** What the steps of a pairing are called, in a language or in English. */
export function pairingWords(language: string): PairingWords {
  const t = translator(language, publicationContent);
  const step = (name: keyof PairingWords) => t(`publication.pairing.${name}`);
  return { first: step('first'), none: step('none'), both: step('both'), near: step('near'), alike: step('alike') };
}
