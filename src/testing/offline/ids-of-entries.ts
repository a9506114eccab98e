import type { Entry } from '#platform/record/domain/entry.ts';

export const ids = (entries: readonly Entry[]): string[] => entries.map(({ id }) => id).sort();
