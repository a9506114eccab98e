import type { ComponentChildren } from 'preact';

import type { SpokenText } from '#platform/instruments/domain/form/spoken-text.ts';
import type { InstrumentLanguage } from '#platform/instruments/domain/instrument.ts';
import { directionOf } from '#platform/instruments/domain/direction-of.ts';
import { PressedByEnter } from '#platform/instruments/ui/pressed-by-enter.tsx';
import { Spoken } from '#platform/instruments/ui/spoken.tsx';
import { findLanguage, ownLanguageName } from '#platform/language/language.ts';
import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { Form } from '#platform/ui/form.tsx';

import { Agreed, type AgreedWords } from '../../ui/agreed.tsx';
import { FormNotices } from '../../ui/form-notices.tsx';
import type { Say } from '../forms-needs.ts';

/** What every page of a link knows: whose words, and where its pages are. */
export type LinkShown = Readonly<{
  t: Say;
  /** `/f/<token>` */
  link: string;
  title: SpokenText | null;
  languages: readonly InstrumentLanguage[];
  /** The tag of the language that the form is shown in. */
  language: string;
  isSigned: boolean;
  isDraft: boolean;
  /** True where nobody can begin any more; whoever has begun can finish. */
  isOver: boolean;
}>;

/** The id of the form of a page whose fields are sent along when its reader asks for another language. */
export const questionsFormId = 'questions';

/** The form's name, its languages, and what must be known of it on every page. `sends`: asking for another language sends the questions, so that nothing typed is lost. */
export function LinkFrame({
  shown,
  at,
  sends = false,
  children,
}: Readonly<{ shown: LinkShown; at: string; sends?: boolean; children: ComponentChildren }>) {
  const { t, title, languages, language, isSigned, isDraft, isOver } = shown;
  const inLanguage = (tag: string) => `${at}${at.includes('?') ? '&' : '?'}lang=${encodeURIComponent(tag)}`;
  const known = languages.filter(({ tag }) => findLanguage(tag) !== null);
  return (
    <>
      {known.length > 1 && (
        <nav aria-label={t('forms.fill.languages')}>
          {sends && (
            <PressedByEnter does="next" form={questionsFormId}>
              {t('forms.fill.next')}
            </PressedByEnter>
          )}
          <ul class="alongside-languages">
            {known.map(({ tag }) => (
              <li lang={tag} dir={directionOf(tag)}>
                {tag === language ? (
                  <span aria-current="true">{ownLanguageName(tag)}</span>
                ) : sends ? (
                  <button
                    class="alongside-as-link"
                    form={questionsFormId}
                    formaction={inLanguage(tag)}
                    name="do"
                    value="stay"
                  >
                    {ownLanguageName(tag)}
                  </button>
                ) : (
                  <a href={inLanguage(tag)} hreflang={tag}>
                    {ownLanguageName(tag)}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </nav>
      )}
      <h1 class="nhsuk-heading-l">
        <Spoken said={title} />
      </h1>
      <FormNotices t={t} isSigned={isSigned} isDraft={isDraft} />
      {sends && isOver && <p class="alongside-notice">{t('forms.fill.over-for-others')}</p>}
      {children}
    </>
  );
}

/** What somebody can do who has a code: go on, or take their answers back. */
export const WithCode = ({ shown: { t, link } }: Readonly<{ shown: LinkShown }>) => (
  <>
    <p>
      <a href={`${link}/resume`}>{t('forms.fill.with-code')}</a>
    </p>
    <p>
      <a href={`${link}/withdraw`}>{t('forms.withdraw.title')}</a>
    </p>
  </>
);

type WelcomeProps = Readonly<{
  shown: LinkShown;
  team: string;
  /** What a survey says people agree to; null where the form is asked by itself. */
  agreed: AgreedWords | null;
  hasBegun: boolean;
  /** The link needs a code of one's own, which hands in once. */
  isOneUse: boolean;
  cookiesGone: boolean;
}>;

/** The first page of a link: who asks, that nobody needs to be named, and the way in. */
export function WelcomePage({ shown, team, agreed, hasBegun, isOneUse, cookiesGone }: WelcomeProps) {
  const { t, link, language } = shown;
  return (
    <LinkFrame shown={shown} at={link}>
      {cookiesGone && <p class="alongside-notice">{t('forms.fill.cookies')}</p>}
      <p>
        <Dir>{t('forms.fill.who', { team })}</Dir>
      </p>
      <p>{t('forms.fill.about')}</p>
      <p>{t('forms.fill.leave-out')}</p>
      <p>{t(isOneUse ? 'forms.fill.own-link' : 'forms.fill.once')}</p>
      {agreed !== null && (
        <>
          <h2>{t('forms.fill.agreed')}</h2>
          <Agreed words={agreed} />
        </>
      )}
      {hasBegun && (
        <p>
          <Button href={`${link}/page?lang=${encodeURIComponent(language)}`}>{t('forms.fill.go-on')}</Button>
        </p>
      )}
      <Form action={`${link}/begin`}>
        <input type="hidden" name="language" value={language} />
        <Button variant={hasBegun ? 'secondary' : undefined} preventDoubleClick>
          {t(hasBegun ? 'forms.fill.begin-anew' : 'forms.fill.begin')}
        </Button>
      </Form>
      <WithCode shown={shown} />
    </LinkFrame>
  );
}
