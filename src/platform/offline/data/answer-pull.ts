import { sql } from 'kysely';

import { audit } from '#platform/access/data/audit.ts';
import { asRecorder, type Requester, type Tx } from '#platform/database/requester.ts';

import { digestOf } from '../domain/holdings.ts';
import {
  protocolVersion,
  type FieldSite,
  type FormToBegin,
  type PullAnswer,
  type PullRequest,
} from '../domain/protocol.ts';
import { readCursor, readHorizon, readMore, writeMore, type More } from './cursor.ts';
import { readEntriesAsJson, type XidRange } from './entries-as-json.ts';
import { mentionedIn, readFieldReference, readNames, type AlongFor, type Named } from './field-reference.ts';
import type { SubjectText, WholeSubjects } from './whole-subjects.ts';

export type PullNeeds = Readonly<{
  /** The sites that a device of this team and role may choose from. */
  sitesOf(tx: Tx, requester: Requester): Promise<readonly FieldSite[]>;
  /** Every record that the team sees, but for emergency access, of the people who live at these places or lived there last. */
  recordsAt(tx: Tx, placeIds: readonly string[]): Promise<readonly string[]>;
  readWhole: WholeSubjects;
  carryKey: string;
  /** Versions of instruments that may be begun on a device now. */
  formsToBegin(tx: Tx): Promise<readonly FormToBegin[]>;
  alongFor: AlongFor;
  now: () => Date;
}>;

/** How much an answer holds, unpacked, before it is gone on with in another; in characters. */
const pieceLength = 1_500_000;
/** Subjects that are read at once. */
const atOnce = 100;

/**
 * Answers a pull as JSON text (`PullAnswer`), in the transaction of the device's requester, so that row security decides of whom it speaks. Null where
 * `after` is none of ours. Everything is worked out anew each time; see docs/decisions/0015-sync.md.
 */
export async function answerPull(
  tx: Tx,
  needs: PullNeeds,
  requester: Requester,
  device: Readonly<{ id: string }>,
  request: PullRequest,
): Promise<string | null> {
  const goOn = request.after === null ? null : readMore(request.after);
  if (request.after !== null && goOn === null) return null;
  const { log, horizon: nowSettled } = await readHorizon(tx);
  const horizon = goOn !== null && BigInt(goOn.horizon) < BigInt(nowSettled) ? goOn.horizon : nowSettled;
  const cursor = request.log === log ? readCursor(request.cursor) : null;
  const sites = await needs.sitesOf(tx, requester);
  const chosen = sites.map(({ id }) => id).filter((id) => request.sites.includes(id));
  const scope = [...chosen, ...(chosen.length === 0 ? [] : await needs.recordsAt(tx, chosen))];

  const isWhole = request.need.length > 0;
  const range = isWhole || cursor === null ? null : { from: cursor, before: horizon };
  // As the recorder, of what is in the scope alone: row security has said what that is.
  const piece = await asRecorder(tx, async () => {
    const wanted = isWhole ? inScope(request.need, scope) : range === null ? [] : await changedSince(tx, scope, range);
    return readPiece(tx, needs, wanted, range, goOn, horizon);
  });
  const names = await readNames(
    tx,
    piece.subjects.flatMap(({ mentioned }) => mentioned),
  );
  const isFirst = !isWhole && goOn === null;
  const reference =
    isFirst || request.reference === null
      ? await readFieldReference(tx, requester, sites, needs.carryKey, await needs.formsToBegin(tx), needs.alongFor)
      : null;
  if (piece.subjects.length > 0) {
    await audit(tx, {
      action: isWhole ? 'device.given' : 'device.brought-up-to-date',
      subjects: piece.subjects.map(({ id }) => id),
      detail: { device: device.id },
    });
  }
  const knowsScope = !isFirst || (digestOf(scope) === request.holding && (request.log === null || request.log === log));
  const places = new Set(chosen);
  return writeAnswer(
    {
      protocol: protocolVersion,
      log,
      cursor: isWhole && cursor !== null ? cursor : horizon,
      scope: knowsScope ? null : scope,
      places: namesBeyond(names.places, sites),
      people: names.people,
      more: piece.more,
      reference: reference?.digest === request.reference ? null : reference,
      now: needs.now().toISOString(),
    },
    piece.subjects.map(
      ({ id, entries }) =>
        `{"id":"${id}","kind":"${places.has(id) ? 'place' : 'person'}","whole":${isWhole},"entries":[${entries}]}`,
    ),
  );
}

function inScope(asked: readonly string[], scope: readonly string[]): readonly string[] {
  const held = new Set(scope);
  return [...new Set(asked)].filter((id) => held.has(id)).sort();
}

/** Subjects of which there may be something new. One may turn out to have nothing within the range. */
async function changedSince(tx: Tx, scope: readonly string[], range: XidRange): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select c.subject_id as id
    from unnest(${scope}::uuid[]) as held (id) join subject_change c on c.subject_id = held.id
    where c.xid >= ${range.from}::xid8 order by 1`.execute(tx);
  return rows.map(({ id }) => id);
}

type PieceSubject = SubjectText & Readonly<{ id: string }>;
type Piece = Readonly<{ subjects: readonly PieceSubject[]; more: string | null }>;

/** As many of the subjects, in the order of their ids, as one answer holds; each whole, or with all that is new of it. */
async function readPiece(
  tx: Tx,
  { readWhole }: Pick<PullNeeds, 'readWhole'>,
  wanted: readonly string[],
  range: XidRange | null,
  goOn: More | null,
  horizon: string,
): Promise<Piece> {
  const ids = goOn === null ? wanted : wanted.filter((id) => id > goOn.afterId);
  const subjects: PieceSubject[] = [];
  let length = 0;
  for (let from = 0; from < ids.length; from += atOnce) {
    const some = ids.slice(from, from + atOnce);
    const read = range === null ? await readWhole(tx, some) : await readNew(tx, some, range);
    for (const id of some) {
      const text = read.get(id);
      // What is asked for whole is there, though nothing was ever written of it: a site may be new.
      if (text !== undefined || range === null) subjects.push({ id, ...(text ?? { entries: '', mentioned: [] }) });
      length += text?.entries.length ?? 0;
    }
    const last = some.at(-1) as string;
    if (length >= pieceLength && from + atOnce < ids.length)
      return { subjects, more: writeMore({ horizon, afterId: last }) };
  }
  return { subjects, more: null };
}

async function readNew(tx: Tx, ids: readonly string[], range: XidRange): Promise<ReadonlyMap<string, SubjectText>> {
  const read = await readEntriesAsJson(tx, ids, range);
  return new Map([...read].map(([id, entries]) => [id, { entries, mentioned: mentionedIn(entries) }]));
}

function namesBeyond(names: readonly Named[], sites: readonly FieldSite[]): readonly Named[] {
  const known = new Set(sites.map(({ id }) => id));
  return names.filter(({ id }) => !known.has(id));
}

function writeAnswer(answer: Omit<PullAnswer, 'subjects'>, subjects: readonly string[]): string {
  return `${JSON.stringify(answer).slice(0, -1)},"subjects":[${subjects.join(',')}]}`;
}
