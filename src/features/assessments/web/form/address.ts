/** The addresses of one filling's pages. `beside` travels along, so that a language is chosen once. */
export const formAddress = (
  personId: string,
  responseId: string,
  page: '' | 'page' | `photographs/${string}` | 'differing' | 'finish' | 'summary' | 'person-summary' | 'bundle' = '',
  query: Readonly<Record<string, string | null | undefined>> = {},
): string => {
  const asked = Object.entries(query).flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  const path = ['/people', personId, 'forms', responseId, ...(page === '' ? [] : [page])].join('/');
  return asked.length === 0 ? path : `${path}?${asked.join('&')}`;
};
