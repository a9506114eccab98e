import { formatInstant, formatList } from '#platform/language/formats.ts';
import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { Form } from '#platform/ui/form.tsx';
import { InsetText } from '#platform/ui/inset-text.tsx';
import { NotificationBanner } from '#platform/ui/notification-banner.tsx';
import { SummaryList } from '#platform/ui/summary-list.tsx';
import { Table } from '#platform/ui/table.tsx';
import { Time } from '#platform/ui/time.tsx';

import type { OpenSession } from '../data/sessions.ts';
import { recoveryCodeCount } from '../domain/one-time-code.ts';
import { NarrowPage } from './narrow-page.tsx';
import type { Say } from './say.ts';

type SessionRow = Readonly<{ id: string; device: string; created_at: Date; seen_at: Date }>;

export type AccountPageProps = Readonly<{
  t: Say;
  name: string;
  email: string;
  membership: OpenSession['membership'];
  hasOtherTeams: boolean;
  /** False where the organisation's provider keeps the sign-in, and for a made-up colleague. */
  ownsSignIn: boolean;
  method: OpenSession['method'];
  hasApp: boolean;
  passkeys: readonly Readonly<{ id: string; name: string }>[];
  codesLeft: number;
  sessions: readonly SessionRow[];
  presentSession: string;
  /** What was just done. */
  done: string | undefined;
}>;

const doneWords = ['password', 'app', 'passkey', 'passkey-removed'] as const;

/** Who one is here, how one signs in, and where one is signed in. */
export function AccountPage(props: AccountPageProps) {
  const { t, membership } = props;
  const done = doneWords.find((one) => one === props.done);
  const news = done && <NotificationBanner variant="success">{t(`access.account.done-${done}`)}</NotificationBanner>;
  return (
    <NarrowPage title={t('access.account.title')} news={news}>
      <SummaryList
        rows={[
          { key: t('access.account.name'), value: { text: <Dir>{props.name}</Dir> } },
          { key: t('access.sign-in.email'), value: { text: <span dir="ltr">{props.email}</span> } },
          {
            key: t('access.account.team'),
            value: { text: membership && <Dir>{membership.teamName}</Dir> },
            ...(props.hasOtherTeams
              ? { actions: [{ href: '/sign-in/team?next=/account', text: t('access.account.change-team') }] }
              : {}),
          },
          { key: t('access.account.role'), value: membership ? t(`access.role.${membership.role}`) : '' },
        ]}
      />
      <h2>{t('access.account.signing-in')}</h2>
      {props.ownsSignIn ? <OwnSignIn {...props} /> : <InsetText>{t(`access.account.by-${props.method}`)}</InsetText>}
      <h2>{t('access.account.offline')}</h2>
      <p>
        <a class="nhsuk-link" href="/devices">
          {t('access.account.offline-link')}
        </a>
      </p>
      <h2>{t('access.account.sessions')}</h2>
      <Sessions {...props} />
      <Form action="/account/sign-out-everywhere">
        <Button variant="warning">{t('access.account.sign-out-everywhere')}</Button>
      </Form>
      <p>{t('access.account.sign-out-everywhere-hint')}</p>
    </NarrowPage>
  );
}

function OwnSignIn({ t, hasApp, passkeys, codesLeft }: AccountPageProps) {
  const change = t('access.account.change');
  return (
    <SummaryList
      rows={[
        {
          key: t('access.sign-in.password'),
          value: t('access.account.password-set'),
          actions: [{ href: '/account/password', text: change, visuallyHiddenText: t('access.sign-in.password') }],
        },
        {
          key: t('access.set-up.app'),
          value: t(hasApp ? 'access.account.app-set' : 'access.account.app-not-set'),
          actions: [
            {
              href: '/account/app',
              text: hasApp ? change : t('access.account.set-up'),
              visuallyHiddenText: t('access.set-up.app'),
            },
          ],
        },
        {
          key: t('access.account.passkeys'),
          value: {
            text:
              passkeys.length === 0
                ? t('access.account.no-passkeys')
                : formatList(
                    passkeys.map(({ name }) => name),
                    t.language,
                  ),
          },
          actions: [{ href: '/account/passkeys', text: change, visuallyHiddenText: t('access.account.passkeys') }],
        },
        {
          key: t('access.codes.title'),
          value: t('access.account.codes-left', { left: codesLeft, of: recoveryCodeCount }),
          actions: [
            {
              href: '/account/new-codes',
              text: t('access.account.new-codes'),
              visuallyHiddenText: t('access.codes.title'),
            },
          ],
        },
      ]}
    />
  );
}

function Sessions({ t, sessions, presentSession }: AccountPageProps) {
  return (
    <Table
      responsive
      caption={{ text: t('access.account.sessions'), classes: 'nhsuk-u-visually-hidden' }}
      head={[t('access.account.device'), t('access.account.since'), t('access.account.seen')]}
      rows={sessions.map(({ id, device, created_at: createdAt, seen_at: seenAt }) => [
        {
          text: (
            <>
              <Dir>{device === '' ? t('access.account.device-unknown') : device}</Dir>
              {id === presentSession && ` (${t('access.account.this-one')})`}
            </>
          ),
        },
        { text: <Instant t={t} at={createdAt} /> },
        { text: <Instant t={t} at={seenAt} /> },
      ])}
    />
  );
}

/** When, on English clocks, in the reader's language. */
export function Instant({ t, at }: Readonly<{ t: Say; at: Date }>) {
  return <Time at={at.toISOString()}>{formatInstant(at.toISOString(), t.language)}</Time>;
}
