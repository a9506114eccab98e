import { randomBytes, randomUUID } from 'node:crypto';

import { asRequester, becomeRequester, type Database, type Requester, type Tx } from '#platform/database/requester.ts';
import type { Instrument } from '#platform/instruments/domain/instrument.ts';
import type { Item } from '#platform/instruments/domain/item.ts';

import { becomeCodesigner } from './features/co-design/data/as-codesigner.ts';
import { commentsOf, keepComment, keepReply } from './features/co-design/data/comment-store.ts';
import { closeRound, findRound, openRound, roundsOfForm } from './features/co-design/data/round-store.ts';
import type { CoDesignNeeds } from './features/demonstration/data/co-design-needs.ts';
import type { InventedComment, InventedRound } from './features/demonstration/domain/co-design/invented-round.ts';
import { keepDraft } from './features/forms/data/bring-form.ts';
import { findListed, publishForm, readBody } from './features/forms/data/form-store.ts';
import { readShippedInstruments } from './features/forms/data/shipped-instruments.ts';
import { codeWord } from './features/forms/domain/code-word.ts';
import { isPlacedQuestion, walkItems } from './features/forms/domain/walk-items.ts';

/** Puts a demonstration's co-design where real one is kept: the same stores, under the same row security. `db` is the owner's. */
export function coDesignNeeds(db: Database): CoDesignNeeds {
  return {
    async store(invented, { id, teamId, role }) {
      const author = { userId: id, teamId, role };
      const shipped = readShippedInstruments();
      const form = shipped.find((one) => one.id === invented.form);
      if (form === undefined) throw new Error(`there is no shipped form ${invented.form}`);
      // What was said and what came of it are two moments: a version is placed in the history by when it came to be.
      await asRequester(db, author, (tx) => speak(tx, author, draftsOf(form, invented).before, invented));
      await asRequester(db, author, (tx) => answer(tx, author, draftsOf(form, invented).after, invented));
    },
  };
}

/** The shipped form as a draft of the team, before and after it was talked about. */
function draftsOf(form: Instrument, { draft, versions, title, before }: InventedRound) {
  const whole = { ...form, id: draft, title: { ...form.title, ...inLanguages(title) } };
  return {
    before: { ...whole, version: versions[0], items: form.items.map((item) => worded(item, before)) },
    after: { ...whole, version: versions[1] },
  };
}

function worded(item: Item, before: InventedRound['before']): Item {
  if (item.is !== 'question') return { ...item, items: item.items.map((one) => worded(one, before)) };
  const words = before[item.name];
  return words === undefined ? item : { ...item, label: inLanguages(words) };
}

const inLanguages = (words: Readonly<Record<string, string>>): Instrument['title'] =>
  Object.fromEntries(
    Object.entries(words).map(([tag, text]) => [tag, { text, state: tag === 'en' ? 'source' : 'draft' }]),
  );

/** Opens the round and keeps what was said in it; nothing where it is there already. */
async function speak(tx: Tx, author: Requester, draft: Instrument, invented: InventedRound): Promise<void> {
  if ((await roundsOfForm(tx, draft.id)).length > 0) return;
  await keep(tx, author, draft);
  const { body: instrument, codes } = await readBody(tx, draft);
  const token = codeWord(randomBytes);
  const roundId = await openRound(tx, {
    ...{ teamId: author.teamId, form: { id: draft.id, version: draft.version }, instrument, codes, token },
    invitation: invented.invitation,
    openedOn: invented.openedOn,
    closesOn: invented.closesOn,
  });
  const places = new Map(
    [...walkItems(`/${draft.root}`, draft.items)].filter(isPlacedQuestion).map(({ path, item }) => [item.name, path]),
  );
  for (const comment of invented.comments) {
    const { question, reply: _, ...said } = comment;
    const place = question === null ? null : placeOf(places, question);
    const isOnLink = said.way === 'link';
    const code = isOnLink ? codeWord(randomBytes) : null;
    if (isOnLink) await becomeCodesigner(tx, { token, code });
    else await becomeRequester(tx, author);
    const writtenBy = isOnLink ? null : author.userId;
    await keepComment(tx, { ...said, id: randomUUID(), roundId, place, code, writtenBy });
  }
}

/** Keeps and publishes the version that came of it, answers everything, and closes the round; nothing where that was done. */
async function answer(tx: Tx, author: Requester, draft: Instrument, invented: InventedRound): Promise<void> {
  const [opened] = await roundsOfForm(tx, draft.id);
  const round = opened === undefined ? null : await findRound(tx, opened.id);
  if (round === null || round.isClosed) return;
  await keep(tx, author, draft);
  // Those who took part read in the record how a question is asked now, and a draft is the team's alone.
  const kept = await findListed(tx, draft);
  if (kept !== null) await publishForm(tx, draft, String(kept.changedAt.getTime()));
  for (const { id: commentId, words } of await commentsOf(tx, [round.id])) {
    const { reply } = saidIn(invented, words);
    const version = reply.outcome === 'changed' ? draft.version : null;
    await keepReply(tx, { commentId, ...reply, version, repliedOn: invented.repliedOn });
  }
  await closeRound(tx, round.id);
}

async function keep(tx: Tx, { teamId }: Requester, instrument: Instrument): Promise<void> {
  const problem = await keepDraft(tx, teamId, { ok: true, instrument, notes: [] }, []);
  if (problem !== null) throw new Error(`a form of the demonstration was not kept: ${problem.kind}`);
}

function placeOf(places: ReadonlyMap<string, string>, question: string): string {
  const place = places.get(question);
  if (place === undefined) throw new Error(`there is no question ${question} to speak of`);
  return place;
}

function saidIn({ comments }: InventedRound, words: string | null): InventedComment {
  const found = comments.find((one) => one.words === words);
  if (found === undefined) throw new Error('a comment that nobody invented');
  return found;
}
