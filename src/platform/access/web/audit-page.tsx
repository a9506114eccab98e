import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Input } from '#platform/ui/input.tsx';
import { Pagination } from '#platform/ui/pagination.tsx';
import { Table } from '#platform/ui/table.tsx';

import type { AuditLine } from '../data/audit-log.ts';
import { Instant } from './account-page.tsx';
import type { Say } from './say.ts';

type Query = Readonly<Record<'person' | 'user' | 'action' | 'from' | 'to', string>>;

export type AuditPageProps = Readonly<{
  t: Say;
  query: Query;
  lines: readonly AuditLine[];
  /** The id of the last line, where there are more. */
  next: string | undefined;
}>;

/** The log, the latest first, and ways to ask it. */
export function AuditPage({ t, query, lines, next }: AuditPageProps) {
  return (
    <>
      <h1>{t('access.audit.title')}</h1>
      <p>{t('access.audit.what')}</p>
      <p>
        <a href="/audit/break-glass">{t('access.break-glass-list.title')}</a>
      </p>
      <Form method="get" action="/audit">
        <Field t={t} name="person" query={query} hint={t('access.audit.person-hint')} />
        <Field t={t} name="user" query={query} hint={t('access.audit.user-hint')} />
        <Field t={t} name="action" query={query} hint={t('access.audit.action-hint')} />
        <Field t={t} name="from" query={query} hint={t('access.audit.date-hint')} />
        <Field t={t} name="to" query={query} hint={t('access.audit.date-hint')} />
        <Button variant="secondary">{t('access.audit.ask')}</Button>
      </Form>
      {lines.length === 0 ? <p>{t('access.audit.nothing')}</p> : <Lines t={t} lines={lines} />}
      {next !== undefined && (
        <Pagination next={{ href: `/audit?${new URLSearchParams({ ...query, after: next }).toString()}` }} />
      )}
    </>
  );
}

type FieldProps = Readonly<{ t: Say; name: keyof Query; query: Query; hint: string }>;

function Field({ t, name, query, hint }: FieldProps) {
  return (
    <Input
      name={name}
      label={t(`access.audit.${name}`)}
      hint={hint}
      value={query[name]}
      autocomplete="off"
      width={30}
    />
  );
}

function Lines({ t, lines }: Readonly<{ t: Say; lines: readonly AuditLine[] }>) {
  return (
    <Table
      responsive
      compact
      caption={{ text: t('access.audit.title'), classes: 'nhsuk-u-visually-hidden' }}
      head={[
        t('access.audit.when'),
        t('access.audit.who'),
        t('access.audit.action'),
        t('access.audit.whom'),
        t('access.audit.reason'),
      ]}
      rows={lines.map((line) => [
        { text: <Instant t={t} at={line.at} /> },
        { text: <Who t={t} line={line} /> },
        { text: <code>{line.action}</code> },
        { text: <Subjects t={t} line={line} /> },
        { text: line.reason === null ? '' : <Dir>{line.reason}</Dir> },
      ])}
    />
  );
}

function Who({ t, line }: Readonly<{ t: Say; line: AuditLine }>) {
  const { userId, userName, role, teamName } = line;
  if (userId === null) return <>{t('access.audit.nobody')}</>;
  return (
    <>
      <a href={`/audit?user=${userId}`}>
        <Dir>{userName ?? userId}</Dir>
      </a>
      {role !== null && `, ${t(`access.role.${role}`)}`}
      {teamName !== null && (
        <>
          , <Dir>{teamName}</Dir>
        </>
      )}
    </>
  );
}

/** Identifiers only: administrators see nobody. Of a long list, how many. */
function Subjects({ t, line }: Readonly<{ t: Say; line: AuditLine }>) {
  const { subjectIds } = line;
  if (subjectIds.length > 3) return <>{t('access.audit.many', { count: subjectIds.length })}</>;
  return (
    <>
      {subjectIds.map((id) => (
        <div>
          <a href={`/audit?person=${id}`}>
            <code>{id}</code>
          </a>
        </div>
      ))}
    </>
  );
}
