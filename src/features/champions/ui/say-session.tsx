import { formatDate } from '#platform/language/formats.ts';
import { languageNameIn } from '#platform/language/language-name-in.ts';
import type { Translator } from '#platform/language/translator.ts';
import type { Entry } from '#platform/record/domain/entry.ts';
import { Dir } from '#platform/ui/dir.tsx';

import type { ChampionsKey } from '../content/catalogue.ts';
import type { HeldBody, PlanBody } from '../domain/session.ts';

export type Say = Translator<ChampionsKey>;
export type Names = ReadonlyMap<string, string>;

/** The day, and the time where one was given, on English clocks. */
export function sayWhen(t: Say, { happened, body }: Entry<PlanBody>): string {
  const on = happened === null ? '–' : formatDate(happened.on, t.language, 'full');
  return body.at === undefined ? on : t('champions.session.at', { on, at: body.at });
}

export const sayLanguage = (t: Say, tag: string | undefined): string =>
  tag === undefined ? t('champions.session.any-language') : languageNameIn(tag, t.language);

export function sayHowMany(t: Say, { counted, about }: HeldBody): string {
  return counted === undefined
    ? t('champions.session.about', { about: about ?? 'nobody' })
    : t('champions.session.counted', { count: counted });
}

/** Who wrote an entry, in which team. */
export function WrittenBy({ t, entry, names }: Readonly<{ t: Say; entry: Entry; names: Names }>) {
  const name = names.get(entry.author) ?? '–';
  const team = names.get(entry.team) ?? '–';
  return <Dir>{t('champions.session.by', { name, team })}</Dir>;
}
