import { colleagues, otherTeams } from '../data/suggestion-store.ts';
import {
  suggestionAnswered,
  suggestionMade,
  suggestionOwned,
  suggestionReturned,
  suggestionWithdrawn,
} from '../domain/kinds.ts';
import { answerForm, giveForm, ownForm, returnForm, takeUpForm, withdrawForm } from '../domain/suggestion-forms.ts';
import type { AnsweredBody, MadeBody, ReturnedBody, WithdrawnBody } from '../domain/suggestion.ts';
import { languagesOwed } from '../domain/suggestion-state.ts';
import { AnswerPage, GivePage, OwnPage, ReturnPage, TakeUpPage, WithdrawPage } from './form-pages.tsx';
import { idsOf, typedDay, type SuggestionForm } from './suggestion-form.ts';

type TakenUp = Readonly<{ on: Parameters<SuggestionForm<unknown>['shape']>[0]; body: MadeBody }>;

const takeUp = (path: string): SuggestionForm<TakenUp> => ({
  path,
  permission: 'suggestions.take-up',
  shape: takeUpForm,
  start: (found) => {
    const made = found?.suggestion.made.at(-1);
    if (made === undefined) return {};
    const { english = '', source = '', people, ...body } = made.body;
    return {
      ...body,
      english,
      source,
      people: people === undefined ? '' : String(people),
      ...typedDay('on', made.happened?.on),
    };
  },
  say: ({ on, body }, found) => ({
    kind: suggestionMade.kind,
    on,
    body,
    replaces: idsOf(found?.suggestion.made ?? []),
  }),
  page: async (_tx, props) => <TakeUpPage {...props} />,
});

/** A suggestion that nobody has written down yet. */
export const newSuggestion = takeUp('new');

const own: SuggestionForm<Readonly<{ owner: string; as: string }>> = {
  path: 'own',
  permission: 'suggestions.answer',
  shape: () => ownForm,
  start: (found) => {
    const owned = found?.suggestion.owned.at(-1)?.body;
    return { owner: owned?.owner ?? '', as: owned?.as ?? '' };
  },
  check: async (tx, { owner, as }) => {
    const found = (await colleagues(tx)).find(({ id }) => id === owner);
    if (found === undefined) return { field: 'owner', message: 'suggestions.problem.not-a-colleague' };
    const isNamed = as.toLowerCase().includes(found.name.toLowerCase());
    return isNamed ? { field: 'as', message: 'suggestions.problem.owner-is-a-name' } : null;
  },
  say: ({ owner, as }, found, { today, requester }) => ({
    kind: suggestionOwned.kind,
    on: today,
    body: { team: requester.teamId, owner, as },
    replaces: idsOf(found?.suggestion.owned ?? []),
  }),
  page: async (tx, props) => <OwnPage {...props} colleagues={await colleagues(tx)} />,
};

const give: SuggestionForm<Readonly<{ team: string }>> = {
  path: 'give',
  permission: 'suggestions.read',
  shape: () => giveForm,
  start: () => ({}),
  check: async (tx, { team }) => {
    const isTeam = (await otherTeams(tx)).some(({ id }) => id === team);
    return isTeam ? null : { field: 'team', message: 'suggestions.problem.choose' };
  },
  say: ({ team }, found, { today }) => ({
    kind: suggestionOwned.kind,
    on: today,
    body: { team, owner: null, as: null },
    replaces: idsOf(found?.suggestion.owned ?? []),
  }),
  page: async (tx, props) => <GivePage {...props} teams={await otherTeams(tx)} />,
};

const answer: SuggestionForm<AnsweredBody> = {
  path: 'answer',
  permission: 'suggestions.answer',
  shape: answerForm,
  start: (found) => {
    const body = found?.suggestion.answered.at(-1)?.body;
    return body === undefined ? {} : { outcome: body.outcome, words: body.words, ...typedDay('by', body.by) };
  },
  say: (body, found, { today }) => ({
    kind: suggestionAnswered.kind,
    on: today,
    body,
    replaces: idsOf(found?.suggestion.answered ?? []),
  }),
  page: async (_tx, props) => <AnswerPage {...props} />,
};

const giveBack: SuggestionForm<ReturnedBody> = {
  path: 'return',
  permission: 'suggestions.take-up',
  shape: () => returnForm,
  start: () => ({}),
  say: (body, _found, { today }) => ({ kind: suggestionReturned.kind, on: today, body }),
  page: async (_tx, props, found) => {
    const owed = found === null ? [] : languagesOwed(found.suggestion);
    const all = found?.suggestion.made.flatMap(({ body }) => body.returnIn) ?? [];
    return <ReturnPage {...props} languages={[...new Set([...owed, ...all])]} />;
  },
};

const withdraw: SuggestionForm<WithdrawnBody> = {
  path: 'withdraw',
  permission: 'suggestions.take-up',
  shape: () => withdrawForm,
  start: () => ({}),
  say: (body, _found, { today }) => ({ kind: suggestionWithdrawn.kind, on: today, body }),
  page: async (_tx, props) => <WithdrawPage {...props} />,
};

/** Every form about a suggestion that is there, but for publishing it. */
export const suggestionForms = { correct: takeUp('correct'), own, give, answer, giveBack, withdraw } as const;
