import { randomUUID } from 'node:crypto';

import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { asRequester, type Requester, type Tx } from '#platform/database/requester.ts';

import { exampleInstrument } from '../../../testing/co-design-instrument.ts';
import { makeStaff } from '../../../testing/staff.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { asCodesigner, hashOfCode } from './as-codesigner.ts';
import { commentsOf, keepComment, keepReply, roomLeft, takeCommentBack, type CommentToKeep } from './comment-store.ts';
import { keepPilotFound, recordOfLink } from './record-store.ts';
import { closeRound, findRoundByToken, openRound } from './round-store.ts';

const t = testDatabase();
const on = '2026-11-25' as LocalDate;
const closesOn = '2026-12-05' as LocalDate;
const [ownToken, otherToken] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'];
const [mine, theirs] = ['111111111111', '222222222222'];

let author: Requester;
let other: Requester;
let round = '';
let otherRound = '';

async function opened(requester: Requester, form: string, token: string): Promise<string> {
  const instrument = exampleInstrument(form, '1');
  await sql`insert into instrument (id, version, team_id, title, body, codes, changed_by)
    values (${form}, '1', ${requester.teamId}, 'Example', ${JSON.stringify(instrument)}, '{}', ${requester.userId})`.execute(
    t.db,
  );
  return asRequester(t.db, requester, (tx) =>
    openRound(tx, {
      teamId: requester.teamId,
      form: { id: form, version: '1' },
      instrument,
      codes: {},
      token,
      invitation: { en: 'Come and say.' },
      openedOn: on,
      closesOn,
    }),
  );
}

beforeAll(async () => {
  author = await makeStaff(t.db, 'coordinator');
  other = await makeStaff(t.db, 'evaluator');
  round = await opened(author, 'rls-own', ownToken);
  otherRound = await opened(other, 'rls-other', otherToken);
});

const byLink = (over: Partial<CommentToKeep> = {}): CommentToKeep => ({
  id: randomUUID(),
  roundId: round,
  place: '/data/seen',
  kind: 'unclear',
  words: 'What is meant?',
  language: 'en',
  name: null,
  isNamePublic: false,
  way: 'link',
  code: mine,
  writtenBy: null,
  saidOn: on,
  ...over,
});

const link = <T>(work: (tx: Tx) => Promise<T>, code: string | null = mine, token = ownToken): Promise<T> =>
  asCodesigner(t.db, { token, code }, work);

describe('whoever holds a link', () => {
  test('sees its round and no other, and of what was said only what their code said', async () => {
    await link((tx) => keepComment(tx, byLink({ words: 'Mine' })));
    await link((tx) => keepComment(tx, byLink({ words: 'Theirs', code: theirs })), theirs);
    const said = await link((tx) => commentsOf(tx, [round, otherRound]));
    expect(said.map(({ words }) => words)).toEqual(['Mine']);
    expect(await link((tx) => findRoundByToken(tx, otherToken))).toBeNull();
    expect(await link((tx) => commentsOf(tx, [round]), null)).toEqual([]);
    expect(await link((tx) => commentsOf(tx, [round]), mine, otherToken)).toEqual([]);
  });

  test.each<[string, Partial<CommentToKeep>]>([
    ['in another round', { roundId: 'other' }],
    ['with somebody else’s code', { code: theirs }],
    ['as if it were written down by the team', { way: 'paper' }],
    ['in the name of a member of staff', { writtenBy: 'author' }],
    ['of a question that is not asked', { place: '/data/other' }],
    ['after the last day', { saidOn: '2026-12-06' as LocalDate }],
    ['before the first day', { saidOn: '2026-11-01' as LocalDate }],
    ['in more letters than there is room for', { words: 'a'.repeat(2001) }],
    ['without words', { words: '  ' }],
    ['with a name of more letters than there is room for', { name: 'n'.repeat(81) }],
    ['with a public name that is none', { isNamePublic: true }],
  ])('says nothing %s', async (_, over) => {
    const comment = byLink(over);
    const wrong = {
      ...comment,
      roundId: over.roundId === 'other' ? otherRound : comment.roundId,
      writtenBy: over.writtenBy === 'author' ? author.userId : comment.writtenBy,
    };
    await expect(link((tx) => keepComment(tx, wrong))).rejects.toThrow();
    const { rows } = await sql`select from design_comment where id = ${comment.id}`.execute(t.db);
    expect(rows).toEqual([]);
  });

  test.each([
    ['people', sql`select * from entry`],
    ['answers', sql`select * from form_response`],
    ['who wrote', sql`select written_by from design_comment`],
    ['who opened', sql`select opened_by from design_round`],
    ['who answered', sql`select replied_by from design_reply`],
    ['accounts', sql`select * from app_user`],
  ])('reads nothing of %s', async (_, query) => {
    await expect(link((tx) => query.execute(tx))).rejects.toThrow(/permission denied/u);
  });

  test('sees no draft of the form, and of another team’s form nothing', async () => {
    const { rows } = await link((tx) => sql`select id from instrument`.execute(tx));
    expect(rows).toEqual([]);
  });

  test.each([
    ['change words', sql`update design_comment set words = 'Other'`],
    ['remove a comment', sql`delete from design_comment`],
    [
      'answer',
      sql`insert into design_reply (comment_id, outcome, texts, are_words_shown, replied_on) values (gen_random_uuid(), 'kept', '{"en":"x"}', true, '2026-11-25')`,
    ],
    ['close the round', sql`update design_round set closed_at = now()`],
    [
      'put figures into the record',
      sql`insert into design_pilot_found (round_id, survey_id, wave, instrument_version, figures, kept_on) values (gen_random_uuid(), gen_random_uuid(), 1, '1', '[]', '2026-11-25')`,
    ],
  ])('cannot %s', async (_, statement) => {
    await expect(link((tx) => statement.execute(tx))).rejects.toThrow(/permission denied/u);
  });

  test('takes back their own alone, once; the words, kind and name are gone for everybody', async () => {
    const comment = byLink({ words: 'Erase me', name: 'Samira', isNamePublic: true });
    await link((tx) => keepComment(tx, comment));
    expect(await link((tx) => takeCommentBack(tx, comment.id, on), theirs)).toBe(false);
    expect(await link((tx) => takeCommentBack(tx, comment.id, on), mine, otherToken)).toBe(false);
    expect(await asRequester(t.db, other, (tx) => takeCommentBack(tx, comment.id, on))).toBe(false);
    expect(await link((tx) => takeCommentBack(tx, comment.id, on))).toBe(true);
    expect(await link((tx) => takeCommentBack(tx, comment.id, on))).toBe(false);
    const { rows } =
      await sql`select words, kind, name, is_name_public, place, taken_back_on from design_comment where id = ${comment.id}`.execute(
        t.db,
      );
    expect(rows).toEqual([
      { words: null, kind: null, name: null, is_name_public: false, place: '/data/seen', taken_back_on: on },
    ]);
  });

  test('reads the record once the round is over and not before, without names that were not ticked and words that nobody read', async () => {
    const token = 'cccccccccccc';
    const own = await opened(author, 'rls-record', token);
    const said = [
      byLink({ roundId: own, words: 'Shown', name: 'Samira', isNamePublic: true }),
      byLink({ roundId: own, words: 'Hidden', name: 'Yusuf' }),
      byLink({ roundId: own, words: 'Nobody read this' }),
    ];
    for (const comment of said) await link((tx) => keepComment(tx, comment), mine, token);
    for (const [at, areWordsShown] of [true, false].entries()) {
      const commentId = said[at]?.id ?? '';
      const reply = {
        commentId,
        outcome: 'kept' as const,
        version: null,
        texts: { en: 'Because.' },
        areWordsShown,
        repliedOn: on,
      };
      await asRequester(t.db, author, (tx) => keepReply(tx, reply));
    }
    expect(await link((tx) => recordOfLink(tx, closesOn, '1'), null, token)).toEqual([]);
    const record = await link((tx) => recordOfLink(tx, '2026-12-06' as LocalDate, '1'), null, token);
    expect(record.map(({ words, name, reply }) => [words, name, reply?.texts])).toEqual([
      ['Shown', 'Samira', { en: 'Because.' }],
      [null, null, { en: 'Because.' }],
      [null, null, undefined],
    ]);
    await asRequester(t.db, author, (tx) => closeRound(tx, own));
    expect(await link((tx) => recordOfLink(tx, on, '1'), null, token)).toHaveLength(3);
    await expect(link((tx) => keepComment(tx, byLink({ roundId: own })), mine, token)).rejects.toThrow(
      'ALO-CODESIGN-003',
    );
  });

  test('a link takes 300 comments a day, also when many come at once', async () => {
    const token = 'dddddddddddd';
    const own = await opened(author, 'rls-full', token);
    await sql`insert into design_comment (id, round_id, kind, words, language, way, key_hash, said_on)
      select gen_random_uuid(), ${own}, 'good', '', 'en', 'link', ${hashOfCode(theirs)}, ${on} from generate_series(1, 295)`.execute(
      t.db,
    );
    const sent = Array.from({ length: 12 }, () => link((tx) => keepComment(tx, byLink({ roundId: own })), mine, token));
    const outcomes = await Promise.allSettled(sent);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
    expect(await link((tx) => roomLeft(tx, own, on), mine, token)).toBe(0);
    expect(await link((tx) => roomLeft(tx, own, '2026-11-26' as LocalDate), mine, token)).toBe(300);
    expect(await link((tx) => roomLeft(tx, own, on))).toBe(0);
  });
});

describe('the desk', () => {
  test('sees the rounds and comments of its own team, and nothing by which codes are told apart', async () => {
    const seen = await asRequester(t.db, other, (tx) => commentsOf(tx, [round, otherRound]));
    expect(seen).toEqual([]);
    await expect(
      asRequester(t.db, author, (tx) => sql`select key_hash from design_comment`.execute(tx)),
    ).rejects.toThrow(/permission denied/u);
    const champion = await makeStaff(t.db, 'champion', { teamId: author.teamId });
    expect(await asRequester(t.db, champion, (tx) => commentsOf(tx, [round]))).toEqual([]);
  });

  test('opens no form of another team, and none otherwise than it is', async () => {
    const toOpen = (form: string, title: string, token: string) => ({
      teamId: author.teamId,
      form: { id: form, version: '1' },
      instrument: { ...exampleInstrument(form, '1'), title: { en: { text: title, state: 'source' as const } } },
      codes: {},
      token,
      invitation: { en: 'Come and say.' },
      openedOn: on,
      closesOn,
    });
    const refused = /row-level security/u;
    await expect(
      asRequester(t.db, author, (tx) => openRound(tx, toOpen('rls-other', 'Example', 'eeeeeeeeeeee'))),
    ).rejects.toThrow(refused);
    await expect(
      asRequester(t.db, author, (tx) => openRound(tx, toOpen('rls-own', 'Other', 'eeeeeeeeeeee'))),
    ).rejects.toThrow(refused);
    expect(
      await asRequester(t.db, author, (tx) => openRound(tx, toOpen('rls-own', 'Example', 'eeeeeeeeeeee'))),
    ).toMatch(/^[0-9a-f-]{36}$/u);
  });

  test('writes nothing as if it came by the link, answers nothing of another team, and closes nothing of theirs', async () => {
    await expect(asRequester(t.db, author, (tx) => keepComment(tx, byLink()))).rejects.toThrow(/row-level security/u);
    const written = byLink({ way: 'meeting', writtenBy: author.userId, code: null });
    await asRequester(t.db, author, (tx) => keepComment(tx, written));
    const reply = { outcome: 'kept' as const, version: null, texts: { en: 'No.' }, areWordsShown: true, repliedOn: on };
    await expect(asRequester(t.db, other, (tx) => keepReply(tx, { ...reply, commentId: written.id }))).rejects.toThrow(
      /row-level security/u,
    );
    expect(await asRequester(t.db, other, (tx) => closeRound(tx, round))).toBe(false);
  });

  test('puts no figures of a survey that is not its own into the record', async () => {
    const found = { roundId: round, surveyId: randomUUID(), wave: 1, version: '1', figures: [], keptOn: on };
    await expect(asRequester(t.db, author, (tx) => keepPilotFound(tx, found))).rejects.toThrow(/row-level security/u);
  });
});

describe('the database itself', () => {
  test.each([
    ['words are not changed', sql`update design_comment set words = 'Other'`, 'ALO-CODESIGN-002'],
    ['a comment is not removed', sql`delete from design_comment`, 'ALO-CODESIGN-002'],
    [
      'words are not half taken back',
      sql`update design_comment set words = null, kind = null, taken_back_on = '2026-11-25', place = null`,
      'ALO-CODESIGN-002',
    ],
    ['a reply is not changed', sql`update design_reply set are_words_shown = true`, 'ALO-CODESIGN-002'],
    ['a round is not moved', sql`update design_round set closes_on = '2027-01-01'`, 'ALO-CODESIGN-001'],
    ['a round is not removed', sql`delete from design_round`, 'ALO-CODESIGN-001'],
    ['comments are not emptied', sql`truncate design_comment cascade`, 'ALO-CODESIGN-002'],
  ])('%s, by nobody', async (_, statement, code) => {
    await expect(statement.execute(t.db)).rejects.toThrow(code);
  });

  test.each([
    ['a small count', '[{"path": "/data/seen", "asked": 7}]'],
    ['a true count', '[{"path": "/data/seen", "asked": 12}]'],
  ])('keeps no figure that tells %s', async (_, figures) => {
    await expect(
      sql`insert into design_pilot_found (round_id, survey_id, wave, instrument_version, figures, kept_by, kept_on)
        values (${round}, ${randomUUID()}, 1, '1', ${figures}, ${author.userId}, ${on})`.execute(t.db),
    ).rejects.toThrow(/figures_check/u);
  });
});
