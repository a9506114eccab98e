import { z } from 'zod';

import { parseLocalDate } from '#platform/calendar/local-date.ts';
import { defineKind, type EntryKind, type WriterRole } from '#platform/record/domain/entry-kind.ts';

import {
  longestAnswer,
  longestOwner,
  longestSaid,
  longestSource,
  mostLanguages,
  mostPeople,
  origins,
  outcomes,
  returnWays,
  textStates,
  withdrawReasons,
} from './suggestion.ts';

/** A BCP-47 tag; the form offers the languages that we know, the record keeps whatever was once offered. */
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);
const words = (longest: number) => z.string().trim().min(1).max(longest);
const date = z.string().refine((text) => parseLocalDate(text) !== null);

const listeners: readonly WriterRole[] = ['clinician', 'coordinator', 'vcse', 'champion', 'evaluator', 'system'];
const owners: readonly WriterRole[] = ['clinician', 'coordinator', 'practice', 'commissioner', 'evaluator', 'system'];
const publishers: readonly WriterRole[] = ['coordinator', 'evaluator', 'system'];

const about = { version: 1, subject: 'suggestion', means: 'fact', clinical: false } as const;

/** Somebody said what should be different; `happened` is the day on which they did. A correction replaces it. */
export const suggestionMade = defineKind({
  ...about,
  kind: 'suggestion-made',
  body: z.strictObject({
    said: words(longestSaid),
    language,
    english: words(longestSaid).optional(),
    from: z.enum(origins),
    source: words(longestSource).optional(),
    people: z.int().min(1).max(mostPeople).optional(),
    returnIn: z.array(language).min(1).max(mostLanguages),
  }),
  writers: listeners,
  words: 'suggestions.entry.made',
});

/** Who answers for it: a team, and once the team has said so, somebody in it. Replaces who did before. */
export const suggestionOwned = defineKind({
  ...about,
  kind: 'suggestion-owned',
  body: z
    .strictObject({ team: z.guid(), owner: z.guid().nullable(), as: words(longestOwner).nullable() })
    .refine(({ owner, as }) => (owner === null) === (as === null)),
  writers: [...new Set([...listeners, ...owners])],
  words: 'suggestions.entry.owned',
});

/** What becomes of it, in words; `by`: until when, where something is promised. Replaces the answer that its writer had in front of them. */
export const suggestionAnswered = defineKind({
  ...about,
  kind: 'suggestion-answered',
  body: z
    .strictObject({ outcome: z.enum(outcomes), words: words(longestAnswer), by: date.optional() })
    .refine(({ outcome, by }) => (outcome === 'will-do') === (by !== undefined)),
  writers: owners,
  words: 'suggestions.entry.answered',
});

/**
 * What was said and what became of it, in words that somebody has read for whatever could recognise a person, is shown to everybody. The first one ends the
 * clock; a later one adds and never replaces, so that putting a word right does not make an answer late.
 */
export const suggestionPublished = defineKind({
  ...about,
  kind: 'suggestion-published',
  body: z.strictObject({
    made: z.guid(),
    answer: z.guid(),
    texts: z
      .array(
        z
          .strictObject({
            language,
            said: words(longestSaid),
            answer: words(longestAnswer),
            state: z.enum(textStates),
            checkedBy: words(longestOwner).optional(),
          })
          .refine(({ state, checkedBy }) => (state === 'checked') === (checkedBy !== undefined)),
      )
      .min(1)
      .max(mostLanguages + 1),
    marksLeft: z.int().min(0).max(10_000),
  }),
  writers: publishers,
  words: 'suggestions.entry.published',
});

/** Those who gave it, or others who speak their language where they live, were told in that language. */
export const suggestionReturned = defineKind({
  ...about,
  kind: 'suggestion-returned',
  body: z.strictObject({ language, way: z.enum(returnWays) }),
  writers: listeners,
  words: 'suggestions.entry.returned',
});

/** It is taken out of every later list, figure and page. */
export const suggestionWithdrawn = defineKind({
  ...about,
  kind: 'suggestion-withdrawn',
  body: z.strictObject({ why: z.enum(withdrawReasons) }),
  writers: [...new Set([...listeners, ...publishers])],
  words: 'suggestions.entry.withdrawn',
});

export const suggestionKinds: readonly EntryKind[] = [
  suggestionMade,
  suggestionOwned,
  suggestionAnswered,
  suggestionPublished,
  suggestionReturned,
  suggestionWithdrawn,
];
