import { Button } from '#platform/ui/button.tsx';
import { Details } from '#platform/ui/details.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { ErrorSummary } from '#platform/ui/error-summary.tsx';
import { Form } from '#platform/ui/form.tsx';
import { InsetText } from '#platform/ui/inset-text.tsx';
import { NotificationBanner } from '#platform/ui/notification-banner.tsx';
import { Table } from '#platform/ui/table.tsx';
import { WarningCallout } from '#platform/ui/warning-callout.tsx';

import type { RoleName } from '../domain/roles.ts';
import { Instant } from './account-page.tsx';
import { TeamAndRole } from './new-user-page.tsx';
import type { Faults, Say } from './say.ts';

type User = Readonly<{
  id: string;
  name: string;
  email: string;
  isDemonstration: boolean;
  endedAt: Date | null;
  memberships: readonly Readonly<{
    id: string;
    teamName: string;
    role: RoleName;
    fromAt: Date;
    untilAt: Date | null;
  }>[];
}>;

export type UserPageProps = Faults &
  Readonly<{
    t: Say;
    user: User;
    teams: readonly Readonly<{ id: string; name: string }>[];
    isOneself: boolean;
    isLocked: boolean;
    /** A code that was just given; shown this once. */
    code: string | null;
  }>;

/** One colleague's account: roles now and before, and what an administrator can do. */
export function UserPage(props: UserPageProps) {
  const { t, user, errorList, code } = props;
  const mayChange = !props.isOneself && !user.isDemonstration && user.endedAt === null;
  return (
    <>
      {errorList.length > 0 && <ErrorSummary errorList={errorList} />}
      {code !== null && (
        <NotificationBanner variant="success" heading={t('access.user.code-title')}>
          <p>
            <strong dir="ltr" id="one-time-code">
              {code}
            </strong>
          </p>
          <p>{t('access.user.code-what')}</p>
        </NotificationBanner>
      )}
      <h1>
        <Dir>{user.name}</Dir>
      </h1>
      <p dir="ltr">{user.email}</p>
      <p>
        <a href={`/audit?user=${user.id}`}>{t('access.user.audit')}</a>
      </p>
      {user.endedAt !== null && <InsetText>{t('access.user.ended')}</InsetText>}
      {props.isOneself && <InsetText>{t('access.user.oneself')}</InsetText>}
      {user.isDemonstration && <InsetText>{t('access.user.made-up')}</InsetText>}
      <h2>{t('access.users.roles')}</h2>
      <Memberships {...props} mayChange={mayChange} />
      {mayChange && <Change {...props} />}
    </>
  );
}

function Memberships({ t, user, mayChange }: UserPageProps & Readonly<{ mayChange: boolean }>) {
  return (
    <Table
      responsive
      caption={{ text: t('access.users.roles'), classes: 'nhsuk-u-visually-hidden' }}
      head={[t('access.account.role'), t('access.account.team'), t('access.user.from'), t('access.user.until')]}
      rows={user.memberships.map(({ id, role, teamName, fromAt, untilAt }) => [
        t(`access.role.${role}`),
        { text: <Dir>{teamName}</Dir> },
        { text: <Instant t={t} at={fromAt} /> },
        {
          text:
            untilAt !== null ? (
              <Instant t={t} at={untilAt} />
            ) : mayChange ? (
              <Form action={`/access/${user.id}/memberships/end`}>
                <Button name="membership" value={id} variant="secondary" small classes="nhsuk-u-margin-bottom-0">
                  {t('access.user.end-role')}
                </Button>
              </Form>
            ) : (
              ''
            ),
        },
      ])}
    />
  );
}

function Change(props: UserPageProps) {
  const { t, user, teams, isLocked } = props;
  return (
    <>
      <h2>{t('access.user.give-role')}</h2>
      <Form action={`/access/${user.id}/memberships`}>
        <TeamAndRole {...props} teams={teams} teamId="" roleName="" />
        <Button>{t('access.user.give-role')}</Button>
      </Form>
      <h2>{t('access.account.signing-in')}</h2>
      {isLocked && (
        <WarningCallout heading={{ text: t('access.user.locked'), level: 3 }}>
          <Form action={`/access/${user.id}/unlock`}>
            <Button variant="secondary">{t('access.user.unlock')}</Button>
          </Form>
        </WarningCallout>
      )}
      <Details summary={t('access.user.reset')}>
        <p>{t('access.user.reset-what')}</p>
        <Form action={`/access/${user.id}/reset`}>
          <Button variant="warning">{t('access.user.reset-submit')}</Button>
        </Form>
      </Details>
      <Details summary={t('access.account.sign-out-everywhere')}>
        <Form action={`/access/${user.id}/sign-out`}>
          <Button variant="warning">{t('access.account.sign-out-everywhere')}</Button>
        </Form>
      </Details>
      <Details summary={t('access.user.end')}>
        <p>{t('access.user.end-what')}</p>
        <Form action={`/access/${user.id}/end`}>
          <Button variant="warning">{t('access.user.end')}</Button>
        </Form>
      </Details>
    </>
  );
}
