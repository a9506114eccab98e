import { Button } from '#platform/ui/button.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Input } from '#platform/ui/input.tsx';
import { InsetText } from '#platform/ui/inset-text.tsx';
import { NotificationBanner } from '#platform/ui/notification-banner.tsx';
import { PasswordInput } from '#platform/ui/password-input.tsx';

import { NarrowPage } from './narrow-page.tsx';
import { withNext } from './next-step.ts';
import type { Faults, Say } from './say.ts';

export type SignInPageProps = Faults &
  Readonly<{
    t: Say;
    email: string;
    next: string;
    hasSignedOut: boolean;
    hasOrganisation: boolean;
    isDemonstration: boolean;
  }>;

/** The first step, with every other way in beneath it. */
export function SignInPage(props: SignInPageProps) {
  const { t, errorList, errorFor, next } = props;
  const news = props.hasSignedOut && (
    <NotificationBanner variant="success">{t('access.sign-in.signed-out')}</NotificationBanner>
  );
  return (
    <NarrowPage title={t('access.sign-in.title')} errorList={errorList} news={news}>
      {props.isDemonstration && (
        <InsetText>
          <p>{t('access.sign-in.is-demonstration')}</p>
          <p>
            <a href={withNext('/sign-in/demonstration', next)}>{t('access.sign-in.demonstration-link')}</a>
          </p>
        </InsetText>
      )}
      <Form action="/sign-in">
        <input type="hidden" name="next" value={next} />
        <Input
          name="email"
          type="email"
          inputmode="email"
          autocomplete="username"
          autocapitalize="none"
          spellcheck={false}
          label={t('access.sign-in.email')}
          value={props.email}
          errorMessage={errorFor('email')}
        />
        <PasswordInput name="password" label={t('access.sign-in.password')} errorMessage={errorFor('password')} />
        <Button>{t('access.sign-in.submit')}</Button>
      </Form>
      <h2 class="nhsuk-heading-m">{t('access.sign-in.other-ways')}</h2>
      <ul class="nhsuk-list">
        {props.hasOrganisation && (
          <li>
            <a href={withNext('/sign-in/organisation', next)}>{t('access.sign-in.organisation-link')}</a>
          </li>
        )}
        <li>
          <a href="/sign-in/code">{t('access.sign-in.code-link')}</a>
        </li>
      </ul>
      <p>{t('access.sign-in.cannot')}</p>
    </NarrowPage>
  );
}
