import { randomBytes } from 'node:crypto';

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { audit, auditRead } from '#platform/access/data/audit.ts';
import { daysBetween } from '#platform/calendar/local-date.ts';
import { readTypedDate } from '#platform/calendar/typed-date.ts';
import { asRequester, type Tx } from '#platform/database/requester.ts';
import type { Requester } from '#platform/database/requester.ts';
import { PageProblem } from '#platform/web/page-problem.ts';
import { readForm, sayProblems, type FormProblem, type Typed } from '#platform/web/read-form.ts';
import { codeWord } from '#features/forms/index.ts';

import { listRounds, openRound } from '../data/round-store.ts';
import { designWords, questionsOf, tagsOf } from '../domain/design-question.ts';
import { longestRoundDays } from '../domain/round.ts';
import { typedText } from '../domain/typed-text.ts';
import { roundAddress } from './design-address.ts';
import type { DesignNeeds, FormName } from './design-needs.ts';
import { invitationField, OpenRoundPage } from './open-round-page.tsx';
import { ChoosePage, RoundsPage } from './rounds-page.tsx';

const author = { config: { permission: 'forms.author' } } as const;

const nameShape = z.object({ form: z.string().max(255), version: z.string().max(255) });
const part = z.string().max(20).default('');
const openShape = nameShape.extend({ 'closes[day]': part, 'closes[month]': part, 'closes[year]': part });
const longestInvitation = 4000;
/** Questions, and letters of the form as it is kept, that a round has room for. */
const [mostAsked, longestForm] = [2000, 1_000_000];

/** The rounds of the team, and another opened. */
export function roundsRoutes({ db, today, forms }: DesignNeeds) {
  return async (app: FastifyInstance): Promise<void> => {
    app.get('/co-design', author, async ({ t, requester }, reply) => {
      const rounds = await asRequester(db, requester, async (tx) => {
        await auditRead(tx, 'design-rounds', []);
        return listRounds(tx);
      });
      return reply.page(<RoundsPage t={t} today={today()} rounds={rounds} />, { title: t('co-design.list.title') });
    });

    app.get('/co-design/new', author, async (request, reply) => {
      const { t, requester, query } = request;
      const named = nameShape.safeParse(query);
      if (named.success) return show(request, reply, named.data);
      const usable = await asRequester(db, requester, (tx) => forms.usable(tx, requester));
      return reply.page(<ChoosePage t={t} forms={usable} />, { title: t('co-design.open.title'), back: '/co-design' });
    });

    app.post('/co-design/new', author, async (request, reply) => {
      const { requester } = request;
      const read = readForm(request.body, openShape);
      if (!read.ok) throw new PageProblem('bad-request');
      const { form: id, version } = read.value;
      const outcome = await asRequester(db, requester, async (tx): Promise<string | readonly FormProblem[]> => {
        const { instrument, codes } = await findForm(tx, requester, { id, version });
        const { invitation, problems } = readInvitation(tagsOf(instrument), read.typed);
        const closesOn = readTypedDate({
          day: read.value['closes[day]'],
          month: read.value['closes[month]'],
          year: read.value['closes[year]'],
        });
        const isTooFar = closesOn !== null && daysBetween(today(), closesOn) > longestRoundDays;
        const bad =
          closesOn === null ? 'bad-closes' : closesOn < today() ? 'past-closes' : isTooFar ? 'far-closes' : null;
        const closing = bad === null ? [] : [{ field: 'closes', message: `co-design.open.${bad}` }];
        if (closesOn === null || problems.length + closing.length > 0) return [...problems, ...closing];
        const asked = questionsOf(instrument).length;
        const tooLarge = asked > mostAsked || JSON.stringify(instrument).length > longestForm;
        if (asked === 0) return [{ field: 'maincontent', message: 'co-design.open.nothing-asked' }];
        if (tooLarge) return [{ field: 'maincontent', message: 'co-design.open.too-large' }];
        const round = await openRound(tx, {
          teamId: requester.teamId,
          form: { id, version },
          instrument,
          codes,
          token: codeWord(randomBytes),
          invitation,
          openedOn: today(),
          closesOn,
        });
        await audit(tx, { action: 'design-round.opened', subjects: [round], detail: { form: id, version } });
        return round;
      });
      if (typeof outcome === 'string') return reply.redirect(roundAddress(outcome), 303);
      return show(request, reply.code(422), { form: id, version }, read.typed, outcome);
    });
  };

  async function findForm(tx: Tx, requester: Requester, name: FormName) {
    const found = await forms.find(tx, requester, name);
    if (found === null) throw new PageProblem('not-found');
    return found;
  }

  async function show(
    { t, requester }: FastifyRequest,
    reply: FastifyReply,
    { form: id, version }: z.output<typeof nameShape>,
    typed: Typed = {},
    problems: readonly FormProblem[] = [],
  ) {
    const { instrument, codes } = await asRequester(db, requester, (tx) => findForm(tx, requester, { id, version }));
    const title = designWords(instrument, codes, t.language).say(instrument.title)?.text ?? id;
    const page = (
      <OpenRoundPage
        t={t}
        form={{ id, version, title }}
        instrument={instrument}
        value={(field) => String(typed[field] ?? '')}
        {...sayProblems(t, problems)}
      />
    );
    const options = { title: t('co-design.open.title'), back: '/co-design/new', hasProblems: problems.length > 0 };
    return reply.page(page, options);
  }
}

/** The form's own language is needed, the others as they are written. */
function readInvitation([own = 'en', ...others]: readonly string[], typed: Typed) {
  const said = [own, ...others].map((tag) => [tag, typedText(String(typed[invitationField(tag)] ?? ''))] as const);
  const problems: FormProblem[] = said.flatMap(([tag, text]) => {
    const field = invitationField(tag);
    if (tag === own && text === '') return [{ field, message: 'co-design.open.no-invitation' }];
    return text.length > longestInvitation ? [{ field, message: 'co-design.open.long-invitation' }] : [];
  });
  return { invitation: Object.fromEntries(said.filter(([, text]) => text !== '')), problems };
}
