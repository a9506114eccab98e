/** The screens of one filling; `''` is its overview. */
export type FillingPlace = '' | 'page' | 'differing' | 'finish' | 'summary' | 'seen-to';

/** Where a screen of a filling is, under `#/`. */
export function fillingAddress(
  personId: string,
  responseId: string,
  place: FillingPlace = '',
  query: Readonly<Record<string, string>> = {},
): string {
  const path = ['people', personId, 'forms', responseId, ...(place === '' ? [] : [place])].join('/');
  const asked = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return asked.length === 0 ? path : `${path}?${asked.join('&')}`;
}

export const beginAddress = (personId: string): string => `people/${personId}/forms`;
