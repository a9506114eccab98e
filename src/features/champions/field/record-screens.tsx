import type { ComponentChildren } from 'preact';
import type { ZodType } from 'zod';

import { formatDate } from '#platform/language/formats.ts';
import type { Entry } from '#platform/record/domain/entry.ts';
import { FieldForm } from '#platform/screens/field-form.tsx';
import type { ScreenProps } from '#platform/screens/field-screen.ts';
import { useField } from '#platform/screens/field-world.ts';
import { ScreenHeading } from '#platform/screens/screen-heading.tsx';
import { useEdited } from '#platform/screens/use-edited.ts';
import { useEntries } from '#platform/screens/use-entries.ts';
import { readTyped, type Typed } from '#platform/screens/use-typed.ts';
import { Dir } from '#platform/ui/dir.tsx';

import type { ChampionsKey } from '../content/catalogue.ts';
import { foldSessions } from '../domain/fold-sessions.ts';
import { cancelForm, handedOutForm, heldForm, planForm, type Recorded } from '../domain/session-forms.ts';
import {
  standing,
  type CancelledBody,
  type HandedOutBody,
  type HeldBody,
  type PlanBody,
  type Session,
} from '../domain/session.ts';
import { typedHandedOut, typedHeld, typedPlan } from '../domain/typed-sessions.ts';
import { CallOffFields, HandOutFields, HeldFields, PlanFields, type FieldsProps } from '../ui/session-fields.tsx';

/** A plan, new or in the place of what `session` names; `edit` names one that waits here and is to be written otherwise. */
export function PlanScreen(props: ScreenProps) {
  const { t, today, replica } = useField<ChampionsKey>();
  const here = useSession(props);
  if (here === null) return null;
  const { session, edited } = here;
  const plan = (edited ?? session?.plans[0]) as Entry<PlanBody> | undefined;
  const champions = replica.reference()?.colleagues ?? [];
  return (
    <RecordForm
      {...props}
      {...here}
      title={t(plan === undefined ? 'champions.form.plan-title' : 'champions.form.change-title')}
      shape={planForm(today)}
      start={plan === undefined ? {} : typedPlan(plan)}
      fields={(fields) => <PlanFields {...fields} champions={champions} />}
    />
  );
}

/** That the session which `session` names will not be held. */
export function CallOffScreen(props: ScreenProps) {
  const { t, today } = useField<ChampionsKey>();
  const here = useSession(props);
  if (here === null) return null;
  return (
    <RecordForm
      {...props}
      {...here}
      title={t('champions.form.off-title')}
      shape={cancelForm(today)}
      start={here.edited === null ? {} : { why: (here.edited.body as CancelledBody).why }}
      fields={(fields) => (
        <>
          <p>
            <Dir>{whichOf(fields.t, here.session)}</Dir>
          </p>
          <CallOffFields {...fields} />
        </>
      )}
    />
  );
}

/** What was held: of the plan that `planned` names, or without one. */
export function HeldScreen(props: ScreenProps) {
  const { t, today } = useField<ChampionsKey>();
  const here = useSession(props);
  if (here === null) return null;
  const { edited } = here;
  const start = edited === null ? {} : typedHeld(edited as Entry<HeldBody>);
  const planned = props.query.get('planned') ?? start['planned'] ?? '';
  return (
    <RecordForm
      {...props}
      {...here}
      title={t('champions.form.held-title')}
      shape={heldForm(today)}
      start={start}
      fields={(fields) => (
        <>
          <input type="hidden" name="planned" value={planned} />
          <HeldFields {...fields} which={planned === '' ? null : whichOf(fields.t, here.session)} />
        </>
      )}
    />
  );
}

/** What was handed out at a site. */
export function HandOutScreen(props: ScreenProps) {
  const { t, today } = useField<ChampionsKey>();
  const here = useSession(props);
  if (here === null) return null;
  const { edited } = here;
  return (
    <RecordForm
      {...props}
      {...here}
      title={t('champions.form.hand-out-title')}
      shape={handedOutForm(today)}
      start={edited === null ? {} : typedHandedOut(edited as Entry<HandedOutBody>)}
      fields={(fields) => <HandOutFields {...fields} />}
    />
  );
}

type Here = Readonly<{ session: Session | null; edited: Entry | null }>;

/** The session and the waiting entry that an address names; null until they are read. */
function useSession({ params: { site = '' }, query }: ScreenProps): Here | null {
  const entries = useEntries(site);
  const edited = useEdited(query);
  if (entries === null || edited === undefined) return null;
  const named =
    query.get('session') ?? query.get('planned') ?? (edited?.body as Partial<HeldBody> | undefined)?.planned;
  const { sessions } = foldSessions(entries);
  const session = sessions.find(
    ({ id, held, cancelled }) => id === named || [...held, ...cancelled].some((one) => one.id === edited?.id),
  );
  return { session: session ?? null, edited };
}

type RecordFormProps = ScreenProps &
  Here &
  Readonly<{
    title: string;
    shape: ZodType<Recorded<unknown>>;
    start: Typed;
    fields: (props: FieldsProps) => ComponentChildren;
  }>;

function RecordForm({ params: { site = '' }, query, session, edited, title, shape, start, fields }: RecordFormProps) {
  const { t, replica, today, go, say } = useField<ChampionsKey>();
  const save = async (typed: Typed) => {
    const read = readTyped(typed, shape);
    if (!read.ok) return read.problems;
    const { kind, on, body } = read.value;
    const replaces = edited?.replaces ?? (query.has('session') && session !== null ? standing(session) : []);
    const subject = { kind: 'place', id: site } as const;
    const draft = { subject, kind, happened: { on }, body, place: site, replaces };
    if (edited === null || (await replica.edit(edited.id, draft)) === null) await replica.write([draft]);
    say(t('champions.screen.saved'));
    go(`sites/${site}`);
    return null;
  };
  return (
    <>
      <ScreenHeading text={title} caption={<Dir>{replica.nameOf(site) ?? ''}</Dir>} />
      <p class="nhsuk-body-s">{t('champions.site.nobody-named')}</p>
      <FieldForm
        name={`${title} ${site} ${query.toString()}`}
        start={start}
        save={save}
        ids={{ on: 'on-day' }}
        button={t('champions.form.save')}
      >
        {({ typed, errorFor }) => fields({ t, today, filled: { typed, errorFor } })}
      </FieldForm>
    </>
  );
}

function whichOf(t: FieldsProps['t'], session: Session | null): string {
  const plan = session?.lastPlan;
  if (plan?.happened == null) return '';
  return t('champions.form.off-which', { what: plan.body.what, on: formatDate(plan.happened.on, t.language, 'full') });
}
