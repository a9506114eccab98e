import type { Entry } from '#platform/record/domain/entry.ts';

/**
 * Whether something that came from the service can be kept and folded without harm. No more is asked: a kind that this app does not know, or a body that is newer
 * than it, is kept as it came.
 */
export function isEntry(value: unknown): value is Entry {
  const entry = value as Partial<Entry> | null;
  return (
    typeof entry === 'object' &&
    entry !== null &&
    isText(entry.id) &&
    isText(entry.kind) &&
    typeof entry.version === 'number' &&
    (entry.subject?.kind === 'person' || entry.subject?.kind === 'place') &&
    isText(entry.subject.id) &&
    (entry.happened === null || isText(entry.happened?.on)) &&
    Number.isFinite(entry.written?.ms) &&
    Number.isFinite(entry.written?.counter) &&
    isText(entry.written?.device) &&
    isText(entry.author) &&
    isText(entry.team) &&
    (entry.place === null || isText(entry.place)) &&
    Array.isArray(entry.replaces) &&
    entry.replaces.every(isText) &&
    entry.body !== undefined
  );
}

const isText = (value: unknown): value is string => typeof value === 'string';
