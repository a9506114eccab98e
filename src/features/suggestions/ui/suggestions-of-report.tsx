import type { LocalDate } from '#platform/calendar/local-date.ts';
import { direction } from '#platform/language/language.ts';
import { translator } from '#platform/language/translator.ts';

import { suggestionsContent } from '../content/catalogue.ts';
import type { ListedSuggestion } from '../domain/listed-suggestion.ts';
import { textIn, type PublicSuggestion } from '../domain/public-suggestion.ts';
import type { ReleasedText } from '../domain/suggestion.ts';
import type { Say } from './say.ts';
import { shortened } from './shortened.ts';
import { SuggestionTable } from './suggestion-table.tsx';

/** A report and this together are one page for phones with little data: the rest is a link away. */
const mostOnReport = 8;
const longestOnReport = 160;

type PublicProps = Readonly<{
  /** Of the page. */
  language: string;
  /** In which its reader wants what people said. */
  wanted: string;
  suggestions: readonly PublicSuggestion[];
}>;

/** What was suggested from a report and what became of it, for everybody; nothing where nothing was published. */
export function PublishedFromReport({ language, wanted, suggestions }: PublicProps) {
  if (suggestions.length === 0) return null;
  const t = translator(language, suggestionsContent);
  const first = suggestions.slice(0, mostOnReport);
  return (
    <section>
      <h2>{t('suggestions.report.public')}</h2>
      <p>{t('suggestions.report.public-says')}</p>
      {first.map((one) => (
        <Published t={t} wanted={wanted} one={one} />
      ))}
      <p>
        <a href={`/you-said?in=${wanted}`}>
          {t('suggestions.report.all', { more: suggestions.length - first.length })}
        </a>
      </p>
    </section>
  );
}

function Published({ t, wanted, one }: Readonly<{ t: Say; wanted: string; one: PublicSuggestion }>) {
  const text = textIn(one.texts, wanted);
  if (text === null) return null;
  return (
    <div class="claim">
      <p>
        <b>{t('suggestions.public.you-said')}</b> <Words text={text} part="said" />
      </p>
      <p>
        <b>{t('suggestions.public.this-changed', { outcome: one.outcome })}</b> <Words text={text} part="answer" />{' '}
        {text.state === 'draft' && <strong>{t('suggestions.public.draft', { language: text.language })}</strong>}{' '}
        <a href={`/you-said?in=${text.language}#s-${one.reference}`}>{t('suggestions.report.one')}</a>
      </p>
    </div>
  );
}

const Words = ({ text, part }: Readonly<{ text: ReleasedText; part: 'said' | 'answer' }>) => (
  <span lang={text.language} dir={direction(text.language)}>
    {shortened(text[part], longestOnReport)}
  </span>
);

type MadeProps = Readonly<{ language: string; today: LocalDate; suggestions: readonly ListedSuggestion[] }>;

/** All that a team deals with of what was suggested from a report, with where each stands and its thirty days. */
export function MadeFromReport({ language, today, suggestions }: MadeProps) {
  const t = translator(language, suggestionsContent);
  const title = t('suggestions.report.made');
  return (
    <section>
      <h2>{title}</h2>
      {suggestions.length === 0 ? (
        <p>{t('suggestions.report.none')}</p>
      ) : (
        <>
          <p>{t('suggestions.report.made-says')}</p>
          <SuggestionTable t={t} today={today} title={title} of={suggestions} />
        </>
      )}
    </section>
  );
}
