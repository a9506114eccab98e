import type { Shown } from '#platform/disclosure/small-numbers.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import { formatNumber, noonOf } from '#platform/language/formats.ts';
import { dateFormat } from '#platform/language/intl.ts';
import { direction } from '#platform/language/language.ts';
import { languageNameIn } from '#platform/language/language-name-in.ts';
import { LanguageLinks } from '#platform/ui/language-links.tsx';

import type { PublicTotals } from '../data/published-store.ts';
import { textIn, type PublicSuggestion } from '../domain/public-suggestion.ts';
import type { ReleasedText } from '../domain/suggestion.ts';
import type { Say } from './suggestions-needs.ts';

export type YouSaidPageProps = Readonly<{
  t: Say;
  /** The language in which its reader wants the answers; the page's own unless they chose another. */
  language: string;
  suggestions: readonly PublicSuggestion[];
  totals: PublicTotals;
}>;

/** What people said and what became of it, for everybody. */
export function YouSaidPage({ t, language, suggestions, totals }: YouSaidPageProps) {
  const inTime = suggestions.filter((one) => one.inTime === true).length;
  return (
    <div class="suggestions-public">
      <h1>{t('suggestions.public.title')}</h1>
      <p>{t('suggestions.public.intro')}</p>
      <p>{t('suggestions.public.promise')}</p>
      <Languages t={t} language={language} suggestions={suggestions} />
      {suggestions.length === 0 && <p>{t('suggestions.public.none')}</p>}
      {suggestions.map((one) => (
        <Published t={t} language={language} one={one} />
      ))}
      <ul>
        {suggestions.length > 0 && (
          <li>
            {t('suggestions.public.in-time', { all: suggestions.length, inTime: formatNumber(inTime, t.language) })}
          </li>
        )}
        <li>{t('suggestions.public.waiting', counted(t, totals.waiting))}</li>
        {totals.late !== 0 && <li>{t('suggestions.public.late', counted(t, totals.late))}</li>}
        {totals.withdrawn !== 0 && <li>{t('suggestions.public.withdrawn', counted(t, totals.withdrawn))}</li>}
      </ul>
      <p>{t('suggestions.public.rounding')}</p>
      <p>{t('suggestions.public.tell-us')}</p>
    </div>
  );
}

/** The languages in which there is an answer, each by its own name. */
function Languages({
  t,
  language,
  suggestions,
}: Readonly<{ t: Say; language: string; suggestions: readonly PublicSuggestion[] }>) {
  const tags = [...new Set(suggestions.flatMap(({ texts }) => texts.map((text) => text.language)))].sort();
  if (tags.length < 2) return null;
  return (
    <p>
      {t('suggestions.public.other-languages')}:{' '}
      <LanguageLinks tags={tags} language={language} href={(tag) => `/you-said?in=${tag}`} />
    </p>
  );
}

function Published({ t, language, one }: Readonly<{ t: Say; language: string; one: PublicSuggestion }>) {
  const text = textIn(one.texts, language);
  if (text === null) return null;
  const { owner, people } = one;
  return (
    <article id={`s-${one.reference}`} class="suggestions-public__one">
      {text.language !== language && (
        <p class="nhsuk-body-s">
          {t('suggestions.public.only-in', { language: languageNameIn(language, t.language) })}
        </p>
      )}
      <h2>{t('suggestions.public.you-said')}</h2>
      <Words text={text} part="said" />
      <h3>{t('suggestions.public.this-changed', { outcome: one.outcome })}</h3>
      <Words text={text} part="answer" />
      <p class="nhsuk-body-s">
        {people !== null && <>{t('suggestions.public.people', counted(t, people === '*' ? '*' : Number(people)))} </>}
        {one.saidIn !== null && <>{t('suggestions.public.month', { month: monthIn(one.saidIn, t.language) })} </>}
        {one.answeredOn !== null && <>{t('suggestions.public.answered', { on: one.answeredOn })} </>}
        {one.dueBy !== null && <>{t('suggestions.public.by', { by: one.dueBy })} </>}
        {one.inTime === false && <>{t('suggestions.public.late-answer')} </>}
        {owner !== null && <>{t('suggestions.public.owner', { owner })} </>}
        {text.state === 'draft' && <strong>{t('suggestions.public.draft', { language: text.language })}</strong>}
        {text.state === 'checked' && <>{t('suggestions.public.checked', { by: text.checkedBy ?? '–' })}</>}{' '}
        <a href={`/you-said/poster/${one.reference}?in=${text.language}`}>{t('suggestions.public.poster')}</a>
      </p>
    </article>
  );
}

function Words({ text, part }: Readonly<{ text: ReleasedText; part: 'said' | 'answer' }>) {
  return (
    <div lang={text.language} dir={direction(text.language)}>
      {text[part].split('\n').map((line) => (
        <p>{line}</p>
      ))}
    </div>
  );
}

function counted(t: Say, shown: Shown) {
  if (shown === '*') return { shown: 'few', count: '' };
  return { shown: shown === 0 ? 'none' : 'about', count: formatNumber(shown, t.language) };
}

function monthIn(month: string, language: string): string {
  return dateFormat(language, { month: 'long', year: 'numeric' }).format(noonOf(`${month}-15` as LocalDate));
}
