import { Button } from '#platform/ui/button.tsx';
import { ErrorSummary } from '#platform/ui/error-summary.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Input } from '#platform/ui/input.tsx';

import { LinkFrame, type LinkShown } from './link-pages.tsx';

type WithdrawPageProps = Readonly<{ shown: LinkShown; isWrong: boolean }>;

/** Where whoever answered takes their answers back, with the code of their response. */
export function WithdrawPage({ shown, isWrong }: WithdrawPageProps) {
  const { t, link } = shown;
  return (
    <LinkFrame shown={shown} at={`${link}/withdraw`}>
      {isWrong && <ErrorSummary errorList={[{ text: t('forms.withdraw.code-wrong'), href: '#code' }]} />}
      <h2>{t('forms.withdraw.title')}</h2>
      <p>{t('forms.withdraw.what')}</p>
      <p>{t('forms.withdraw.not-called-back')}</p>
      <Form action={`${link}/withdraw`}>
        <Input
          name="code"
          label={{ text: t('forms.fill.code'), size: 'm' }}
          hint={t('forms.withdraw.code-hint')}
          errorMessage={isWrong ? t('forms.withdraw.code-wrong') : undefined}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          width={20}
          attributes={{ dir: 'ltr' }}
        />
        <Button variant="warning" preventDoubleClick>
          {t('forms.withdraw.do')}
        </Button>
      </Form>
      <p>
        <a href={link}>{t('forms.withdraw.leave')}</a>
      </p>
    </LinkFrame>
  );
}

export const WithdrawnPage = ({ shown }: Readonly<{ shown: LinkShown }>) => (
  <LinkFrame shown={shown} at={`${shown.link}/withdrawn`}>
    <h2>{shown.t('forms.withdraw.done-title')}</h2>
    <p>{shown.t('forms.withdraw.done')}</p>
    <p>{shown.t('forms.withdraw.not-called-back')}</p>
  </LinkFrame>
);
