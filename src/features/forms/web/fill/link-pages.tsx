import type { ComponentChildren } from 'preact';

import type { SpokenText } from '#platform/instruments/domain/form/spoken-text.ts';
import type { InstrumentLanguage } from '#platform/instruments/domain/instrument.ts';
import { directionOf } from '#platform/instruments/domain/direction-of.ts';
import { PressedByEnter } from '#platform/instruments/ui/pressed-by-enter.tsx';
import { Spoken } from '#platform/instruments/ui/spoken.tsx';
import { findLanguage, ownLanguageName } from '#platform/language/language.ts';
import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { ErrorSummary } from '#platform/ui/error-summary.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Input } from '#platform/ui/input.tsx';

import { showCode } from '../../domain/code-word.ts';
import type { AgreedTo, Say } from '../forms-needs.ts';

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
      {!isSigned && <p class="alongside-notice">{t('forms.fill.unsigned')}</p>}
      {(isDraft || t.state('forms.fill.next') === 'draft') && <p class="alongside-notice">{t('forms.fill.draft')}</p>}
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
  agreed: AgreedTo | null;
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
      {agreed !== null && <Agreed shown={shown} agreed={agreed} />}
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

/** The words in the reader's language, else in whichever the survey has. */
function Agreed({ shown: { t, language }, agreed }: Readonly<{ shown: LinkShown; agreed: AgreedTo }>) {
  const [tag = language, text = ''] =
    Object.entries(agreed).find(([one]) => one === language) ?? Object.entries(agreed)[0] ?? [];
  return (
    <>
      <h2>{t('forms.fill.agreed')}</h2>
      <div lang={tag} dir={directionOf(tag)}>
        {text.split(/\n+/u).map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </div>
    </>
  );
}

/** What is saved and the code with which it is gone on with. */
export function StopPage({ shown, code }: Readonly<{ shown: LinkShown; code: string }>) {
  const { t, link } = shown;
  return (
    <LinkFrame shown={shown} at={`${link}/stop`}>
      <h2>{t('forms.fill.stop-title')}</h2>
      <p>{t('forms.fill.stop-saved')}</p>
      <p>{t('forms.fill.code-is')}</p>
      <p class="alongside-reference nhsuk-heading-m" dir="ltr">
        {showCode(code)}
      </p>
      <p>{t('forms.fill.code-lost')}</p>
      <Form action={`${link}/close`}>
        <Button>{t('forms.fill.forget-here')}</Button>
      </Form>
      <p>
        <a href={`${link}/page`}>{t('forms.fill.go-on')}</a>
      </p>
    </LinkFrame>
  );
}

/** Where a code is typed. */
export function ResumePage({ shown, isWrong }: Readonly<{ shown: LinkShown; isWrong: boolean }>) {
  const { t, link } = shown;
  return (
    <LinkFrame shown={shown} at={`${link}/resume`}>
      {isWrong && <ErrorSummary errorList={[{ text: t('forms.fill.code-wrong'), href: '#code' }]} />}
      <Form action={`${link}/resume`}>
        <Input
          name="code"
          label={{ text: t('forms.fill.code'), size: 'm' }}
          hint={t('forms.fill.code-hint')}
          errorMessage={isWrong ? t('forms.fill.code-wrong') : undefined}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          width={20}
          attributes={{ dir: 'ltr' }}
        />
        <Button>{t('forms.fill.go-on')}</Button>
      </Form>
    </LinkFrame>
  );
}

type EndProps = Readonly<{
  shown: LinkShown;
  /** The last time that it is shown: with it answers can be taken back. */
  code: string;
  answered: number;
  asked: number;
  missing: readonly Readonly<{ path: string; said: SpokenText | null }>[];
}>;

/** After the last question: what is missing, and handing in. */
export function EndPage({ shown, code, answered, asked, missing }: EndProps) {
  const { t, link } = shown;
  return (
    <LinkFrame shown={shown} at={`${link}/end`}>
      <h2>{t('forms.fill.end-title')}</h2>
      <p>{t('forms.fill.answered', { answered, asked })}</p>
      {missing.length > 0 && (
        <>
          <p class="alongside-notice">{t('forms.fill.missing')}</p>
          <ul>
            {missing.map(({ path, said }) => (
              <li>
                <a href={`${link}/page?at=${encodeURIComponent(path)}&look=yes`}>
                  <Spoken said={said} otherwise="?" />
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{t('forms.withdraw.code-is')}</p>
      <p class="alongside-reference nhsuk-heading-m" dir="ltr">
        {showCode(code)}
      </p>
      <Form action={`${link}/end`}>
        <Button preventDoubleClick>{t(missing.length > 0 ? 'forms.fill.end-anyway' : 'forms.fill.end')}</Button>
      </Form>
      <p>
        <a href={`${link}/page`}>{t('forms.fill.go-on')}</a>
      </p>
      <p>
        <a href={`${link}/stop`}>{t('forms.fill.stop')}</a>
      </p>
    </LinkFrame>
  );
}

type ThanksProps = Readonly<{
  shown: LinkShown;
  /** Where somebody says that they want to hear what came of it; null where nobody tells. */
  toHear: string | null;
}>;

export const ThanksPage = ({ shown, toHear }: ThanksProps) => (
  <LinkFrame shown={shown} at={`${shown.link}/thanks`}>
    <h2>{shown.t('forms.fill.thanks-title')}</h2>
    <p>{shown.t('forms.fill.thanks')}</p>
    {toHear !== null && (
      <>
        <h2>{shown.t('forms.fill.hear-title')}</h2>
        <p>{shown.t('forms.fill.hear')}</p>
        <Button href={`${toHear}?lang=${encodeURIComponent(shown.language)}`}>{shown.t('forms.fill.hear-go')}</Button>
      </>
    )}
    <p>
      <a href={`${shown.link}/withdraw`}>{shown.t('forms.withdraw.title')}</a>
    </p>
  </LinkFrame>
);
