import type { ComponentChildren } from 'preact';

import type { SpokenText } from '#platform/instruments/domain/form/spoken-text.ts';
import { isConcern } from '#platform/instruments/domain/mode.ts';
import { Spoken } from '#platform/instruments/ui/spoken.tsx';
import { isStorageFull } from '#platform/offline/domain/storage-full.ts';
import { Press } from '#platform/screens/press.tsx';
import { ScreenHeading } from '#platform/screens/screen-heading.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { WarningCallout } from '#platform/ui/warning-callout.tsx';

import { ActionsNow } from '../../ui/actions-now.tsx';
import type { NotOpened } from './fillings.ts';
import { OpenFilling } from './open-filling.ts';
import type { Words } from './use-filling.ts';

type HeadProps = Readonly<{
  t: Words;
  filling: OpenFilling;
  name: string | null;
  title: string;
  /** The same in the language of whoever is asked. */
  second?: SpokenText | null;
  isSigned: boolean;
  /** Address of the screen where it is recorded that what cannot wait was seen to. */
  recordAt?: string | undefined;
}>;

/** The top of every screen of a filling: whose it is, and what whoever fills it has to know. The window's name never names a person. */
export function ScreenHead({ t, filling, name, title, second = null, isSigned, recordAt }: HeadProps) {
  const { form, failure } = filling;
  return (
    <>
      <ScreenHeading
        text={title}
        windowName={t('assessments.form.title')}
        caption={name === null ? undefined : <Dir>{name}</Dir>}
      />
      {second !== null && (
        <p class="nhsuk-heading-m">
          <Spoken said={second} />
        </p>
      )}
      {failure !== null && (
        <div class="alongside-notice" role="alert">
          <p>
            <strong>{t(isStorageFull(failure) ? 'screens.device-full' : 'screens.not-saved')}</strong>
          </p>
          <Press small onPress={() => void filling.kept()}>
            {t('assessments.fill.keep-again')}
          </Press>
        </div>
      )}
      {!isSigned && <p class="alongside-notice">{t('assessments.form.unsigned')}</p>}
      {isConcern(filling.means.mode) && (
        <WarningCallout heading={t('assessments.form.concern')}>
          <p>{t('assessments.form.concern-what')}</p>
        </WarningCallout>
      )}
      <ActionsNow t={t} form={form} needed={filling.means.needed} recordAt={recordAt} />
    </>
  );
}

type OpenedProps = Readonly<{
  t: Words;
  opened: OpenFilling | NotOpened | null;
  children: (filling: OpenFilling) => ComponentChildren;
}>;

/** A screen of a filling once it is open, or why it is not. */
export function Opened({ t, opened, children }: OpenedProps) {
  if (opened === null) return <p role="status">{t('screens.opening')}</p>;
  if (opened instanceof OpenFilling && !opened.isGone) return <>{children(opened)}</>;
  const why = opened instanceof OpenFilling ? 'gone' : opened;
  return (
    <>
      <ScreenHeading text={t('assessments.form.title')} />
      <p>{t(why === 'not-here' ? 'screens.form-not-here' : `assessments.fill.${why}`)}</p>
    </>
  );
}
