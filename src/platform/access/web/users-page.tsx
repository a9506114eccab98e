import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Pagination } from '#platform/ui/pagination.tsx';
import { SearchInput } from '#platform/ui/search-input.tsx';
import { Table } from '#platform/ui/table.tsx';
import { Tag } from '#platform/ui/tag.tsx';

import type { UserRow } from '../data/users.ts';
import type { Say } from './say.ts';

type UsersPageProps = Readonly<{
  t: Say;
  users: readonly UserRow[];
  search: string;
  page: number;
  hasMore: boolean;
}>;

/** Colleagues with an account. */
export function UsersPage({ t, users, search, page, hasMore }: UsersPageProps) {
  const hrefOf = (number: number) => `/access?${new URLSearchParams({ search, page: String(number) }).toString()}`;
  return (
    <>
      <h1>{t('access.users.title')}</h1>
      <p>
        <Button href="/access/new">{t('access.user.new-title')}</Button>
      </p>
      <Form method="get" action="/access">
        <SearchInput name="search" label={t('access.users.search')} value={search} />
      </Form>
      {users.length === 0 ? (
        <p>{t('access.users.none')}</p>
      ) : (
        <Table
          responsive
          caption={{ text: t('access.users.title'), classes: 'nhsuk-u-visually-hidden' }}
          head={[t('access.account.name'), t('access.sign-in.email'), t('access.users.roles')]}
          rows={users.map((user) => [
            {
              text: (
                <>
                  <a href={`/access/${user.id}`}>
                    <Dir>{user.name}</Dir>
                  </a>{' '}
                  {user.endedAt !== null && <Tag colour="grey">{t('access.user.ended')}</Tag>}
                  {user.isDemonstration && <Tag colour="blue">{t('access.user.made-up')}</Tag>}
                </>
              ),
            },
            { text: <span dir="ltr">{user.email}</span> },
            {
              text: user.roles.map(({ teamName, role }) => (
                <div>
                  {t(`access.role.${role}`)}, <Dir>{teamName}</Dir>
                </div>
              )),
            },
          ])}
        />
      )}
      {(page > 0 || hasMore) && (
        <Pagination
          previous={page > 0 ? { href: hrefOf(page - 1) } : undefined}
          next={hasMore ? { href: hrefOf(page + 1) } : undefined}
        />
      )}
    </>
  );
}
