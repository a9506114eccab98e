import type { SpokenText } from '#platform/instruments/domain/form/spoken-text.ts';
import { Spoken } from '#platform/instruments/ui/spoken.tsx';
import { Button } from '#platform/ui/button.tsx';
import { ErrorSummary } from '#platform/ui/error-summary.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Input } from '#platform/ui/input.tsx';

import { showCode } from '../../domain/code-word.ts';
import { LinkFrame, type LinkShown } from './link-pages.tsx';

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

type RefusedProps = Readonly<{
  shown: LinkShown;
  code: string;
  /** The page where they were asked whether they agree. */
  change: string;
}>;

/** Somebody did not agree: nothing more is asked, and that they did not is all that is handed in. */
export function RefusedPage({ shown, code, change }: RefusedProps) {
  const { t, link } = shown;
  return (
    <LinkFrame shown={shown} at={`${link}/end`}>
      <h2>{t('forms.fill.refused-title')}</h2>
      <p>{t('forms.fill.refused')}</p>
      <p>{t('forms.withdraw.code-is')}</p>
      <p class="alongside-reference nhsuk-heading-m" dir="ltr">
        {showCode(code)}
      </p>
      <Form action={`${link}/end`}>
        <Button preventDoubleClick>{t('forms.fill.refused-end')}</Button>
      </Form>
      <p>
        <a href={change}>{t('forms.fill.refused-change')}</a>
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
