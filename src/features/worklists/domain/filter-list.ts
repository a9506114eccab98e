import type { ListedPerson } from './listed-person.ts';

/** What of a site's list is shown: everybody or only those whose assessment is open, and of one language (`''` for any). */
export type ListFilter = Readonly<{ show: 'all' | 'due'; language: string }>;

export function filterList(people: readonly ListedPerson[], { show, language }: ListFilter): readonly ListedPerson[] {
  return people.filter(
    (person) => (show === 'all' || person.stopReason === null) && (language === '' || person.languages[0] === language),
  );
}
