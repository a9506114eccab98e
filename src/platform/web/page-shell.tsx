import { ownLanguageName, direction } from '#platform/language/language.ts';
import type { Translator } from '#platform/language/translator.ts';
import { BackLink } from '#platform/ui/back-link.tsx';
import { Footer } from '#platform/ui/footer.tsx';
import type { FooterLink } from '#platform/ui/footer.tsx';
import type { HeaderProps } from '#platform/ui/header.tsx';
import { Header } from '#platform/ui/header.tsx';
import { SkipLink } from '#platform/ui/skip-link.tsx';

import { markDrawing } from './mark.ts';
import type { WebKey } from './web-content.ts';

export type ShellProps = Readonly<{
  t: Translator<WebKey>;
  title: string;
  /** The address of a sheet, or a whole sheet to send inside the page. */
  style: Readonly<{ href: string } | { css: string }>;
  home: string;
  account?: HeaderProps['account'];
  navigation?: HeaderProps['navigation'];
  back?: Readonly<{ href: string; text?: string | undefined }> | undefined;
  /** The other languages of this page, with where each is; none where switching would lose what was typed. */
  languages: readonly Readonly<{ tag: string; href: string }>[];
  footerLinks: readonly FooterLink[];
  isWide?: boolean | undefined;
  /** The page itself, rendered. */
  content: string;
}>;

/** What is round every page. It is whole without style, without script, and in either direction. */
export function Shell(props: ShellProps) {
  const { t, title, style, back, content } = props;
  const container = props.isWide ? 'nhsuk-width-container-fluid' : undefined;
  return (
    <html lang={t.language} dir={t.direction}>
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#14505c" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        {'css' in style ? (
          <style dangerouslySetInnerHTML={{ __html: style.css }} />
        ) : (
          <link rel="stylesheet" href={style.href} />
        )}
      </head>
      <body>
        <SkipLink />
        <Header
          service={{ text: t('web.service'), href: props.home }}
          mark={<Mark />}
          account={props.account}
          navigation={props.navigation}
          containerClasses={container ?? ''}
        />
        <LanguageSwitch t={t} languages={props.languages} container={container} />
        <div class={`nhsuk-width-container ${container ?? ''}`.trim()}>
          {back && (
            <nav aria-label={t('web.way-back')}>
              <BackLink href={back.href}>{back.text}</BackLink>
            </nav>
          )}
          <main class="nhsuk-main-wrapper" id="maincontent" dangerouslySetInnerHTML={{ __html: content }} />
        </div>
        <Footer links={props.footerLinks}>{t('web.about')}</Footer>
      </body>
    </html>
  );
}

/** `language` where it is not that of the page. */
export type Notice = Readonly<{ text: string; language?: string }>;

/** What the reader should know of the page's words before they trust them. At the top of the page itself. */
export function Notices({ notices }: Readonly<{ notices: readonly Notice[] }>) {
  if (notices.length === 0) return null;
  return (
    <div class="alongside-notice" role="note">
      {notices.map(({ text, language }) => (
        <p lang={language} dir={language === undefined ? undefined : direction(language)}>
          {text}
        </p>
      ))}
    </div>
  );
}

function Mark() {
  return (
    <svg class="alongside-mark" viewBox="0 0 32 32" focusable="false" aria-hidden="true" width="32" height="32">
      <path d={markDrawing} fill="none" stroke="currentColor" stroke-width="5" stroke-linecap="round" />
    </svg>
  );
}

type LanguageSwitchProps = Readonly<{
  t: Translator<WebKey>;
  languages: ShellProps['languages'];
  container: string | undefined;
}>;

/** Each language by its own name, so that its readers find it whatever language the page is in. */
function LanguageSwitch({ t, languages, container }: LanguageSwitchProps) {
  if (languages.length < 2) return null;
  return (
    <nav class="alongside-languages-bar" aria-label={t('web.languages')}>
      <ul class={`alongside-languages nhsuk-width-container ${container ?? ''}`.trim()}>
        {languages.map(({ tag, href }) => (
          <li lang={tag} dir={direction(tag)}>
            {tag === t.language ? (
              <span aria-current="true">{ownLanguageName(tag)}</span>
            ) : (
              <a href={href} hreflang={tag}>
                {ownLanguageName(tag)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
