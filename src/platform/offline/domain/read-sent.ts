import type { Entry } from '#platform/record/domain/entry.ts';

/** Ids that are longer than this are not said back. */
const longestId = 80;

/** What somebody sent where an entry is wanted. `id`: as it was sent, `''` where it cannot be read. `entry`: null where it is no object at all. */
export type Sent = Readonly<{ id: string; entry: Entry | null }>;

/**
 * Takes the members that an entry has and no others, so that one that a newer app sends with more is the same entry whenever it is sent again. Nothing
 * of it is checked: what is missing is `undefined`, and the record refuses it.
 */
export function readSent(sent: unknown): Sent {
  if (!isObject(sent)) return { id: '', entry: null };
  const { id, subject, kind, version, happened, written, author, team, place, body, replaces } = sent;
  const entry = {
    id,
    subject: pick(subject, ['kind', 'id']),
    kind,
    version,
    happened,
    written: pick(written, ['ms', 'counter', 'device']),
    author,
    team,
    place,
    body,
    replaces,
  };
  return { id: typeof id === 'string' && id.length <= longestId ? id : '', entry: entry as unknown as Entry };
}

function pick(from: unknown, members: readonly string[]): unknown {
  return isObject(from) ? Object.fromEntries(members.map((member) => [member, from[member]])) : from;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
