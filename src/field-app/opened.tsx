import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

import { londonDate } from '#platform/calendar/london.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Translator } from '#platform/language/translator.ts';
import type { FieldDevice } from '#platform/offline/domain/replica.ts';
import { isStorageFull } from '#platform/offline/domain/storage-full.ts';
import { findScreen, type FieldScreen } from '#platform/screens/field-screen.ts';
import { World, type FieldWorld } from '#platform/screens/field-world.ts';
import { ScreenHeading } from '#platform/screens/screen-heading.tsx';

import { tidySurveys } from '../features/forms/field/surveys-screens.ts';
import { PersonAddress } from '../features/worklists/ui/person-cells.tsx';
import { assembleScreens } from './assemble-screens.tsx';
import { chooseAt } from './choose-screen.tsx';
import { lockWhenIdle } from './lock-when-idle.ts';
import type { NewVersion } from './new-version.ts';
import { isThere, type OpenedProfile } from './opened-profile.ts';
import { HandedOverFrame, PageFrame } from './page-frame.tsx';
import { goFrom } from './go-from.ts';
import { says, type Saying } from './said.tsx';
import { StateStrip } from './state-strip.tsx';
import { surveysNeeds } from './surveys-on-device.ts';
import { go, useAddress } from './use-address.ts';
import { whatWaits } from './what-waits.ts';
import type { AppLanguage } from './words.ts';

/** Until the organisation's settings have come. */
const firstLockMinutes = 10;

type OpenedProps = Readonly<{
  t: Translator;
  opened: OpenedProfile;
  device: FieldDevice;
  newVersion: NewVersion | null;
  chooseLanguage: (language: AppLanguage) => void;
  closed: (because: 'locked' | 'revoked' | 'removed') => void;
}>;

/** The app while a profile is open: the screen of the address, in the world of whoever opened it. */
export function Opened({ t, opened, device, newVersion, chooseLanguage, closed }: OpenedProps) {
  const { replica, drafts } = opened;
  const address = useAddress();
  const today = useToday();
  const saying = useMemo(says, []);
  const isClosing = useRef(false);

  const lock = (): void => {
    isClosing.current = true;
    closed('locked');
    void opened.lock();
  };
  const remove = async (evenWaiting: boolean): Promise<boolean> => {
    if (whatWaits(await replica.outbox(), replica).waiting > 0 && !evenWaiting) return false;
    isClosing.current = true;
    closed('removed');
    await opened.lock();
    return device.remove(replica.user.deviceId, evenWaiting);
  };
  const screens = useMemo(() => assembleScreens({ ...opened, device, lock, remove }), [opened]);
  const world = useMemo<FieldWorld>(
    () => ({
      t,
      replica,
      today,
      go,
      say: saying.say,
      drafts,
    }),
    [t, replica, today, drafts],
  );

  useEffect(() => lockWhenIdle(() => replica.reference()?.settings.lockAfterMinutes ?? firstLockMinutes, lock), []);
  useEffect(
    () =>
      replica.onChange(() => {
        if (!isClosing.current && !isThere(replica)) closed('revoked');
      }),
    [replica],
  );
  useEffect(() => {
    const hide = (): void => void drafts.flush().catch(() => undefined);
    document.addEventListener('visibilitychange', hide);
    return () => document.removeEventListener('visibilitychange', hide);
  }, [drafts]);
  useEffect(() => {
    const refused = ({ reason }: PromiseRejectionEvent): void => {
      if (isStorageFull(reason)) saying.say(t('field.strip.storage-full'));
    };
    addEventListener('unhandledrejection', refused);
    return () => removeEventListener('unhandledrejection', refused);
  }, [t]);
  useEffect(() => {
    if (replica.sites().length === 0 && address === '') go(chooseAt);
  }, []);
  // A device that has locked meanwhile tidies at its next opening.
  useEffect(() => void tidySurveys(surveysNeeds, replica, today).catch(() => undefined), [replica]);
  useEffect(() => saying.moveOn(Date.now()), [address]);

  const { role } = replica.user;
  const [path = ''] = address.split('?');
  const found = useMemo(() => findScreen(screens, address, role), [screens, address, role]);
  const isHandedOver = found?.screen.isHandedOver === true;
  const isChangingHands = useHands(isHandedOver, address, lock);
  if (isChangingHands) return null;
  const screen = <Screen found={found} address={address} world={world} saying={saying} />;
  if (isHandedOver) return <HandedOverFrame>{screen}</HandedOverFrame>;
  return (
    <World.Provider value={world}>
      <PersonAddress.Provider value={(id) => `#/people/${id}`}>
        <PageFrame
          t={t}
          chooseLanguage={chooseLanguage}
          navigation={menuFor(screens, role).map(({ path: to, menu }) => ({
            href: `#/${to}`,
            text: t(menu?.text ?? ''),
            current: path === to,
            active: to !== '' && path.startsWith(`${to}/`),
          }))}
          saysDraft={path === 'device'}
          strip={<StateStrip people={opened.people} newVersion={newVersion} saying={saying} lock={lock} />}
        >
          {screen}
        </PageFrame>
      </PersonAddress.Provider>
    </World.Provider>
  );
}

/**
 * Locks once a screen that was handed over is left, and gives the device back to whoever opens it where it was handed over when it closed. True while nothing may be shown: whoever has it sees nothing
 * of its owner's, not even while it locks.
 */
function useHands(isHandedOver: boolean, address: string, lock: () => void): boolean {
  const openedAt = useRef<string | null>(address);
  if (openedAt.current !== address) openedAt.current = null;
  const comesBack = isHandedOver && openedAt.current !== null;
  const wasHandedOver = useRef(false);
  const hasLeft = wasHandedOver.current && !isHandedOver;
  // Only once whoever draws the address listens to where it goes.
  useEffect(() => {
    if (comesBack) go(address.split('/')[0] ?? '');
  }, [comesBack]);
  useLayoutEffect(() => {
    if (hasLeft) lock();
    else wasHandedOver.current = isHandedOver && !comesBack;
  }, [address, isHandedOver]);
  return comesBack || hasLeft;
}

type ScreenOfProps = Readonly<{
  found: ReturnType<typeof findScreen>;
  address: string;
  world: FieldWorld;
  saying: Saying;
}>;

/**
 * Another address is another screen, even where both are of one kind: its heading is read, its forms are their own. A screen that ends goes on to another only
 * while its reader is still at it.
 */
function Screen({ found, address, world, saying }: ScreenOfProps) {
  const own = useMemo<FieldWorld>(() => ({ ...world, go: goFrom(address, saying) }), [world, address, saying]);
  return (
    <World.Provider value={own}>
      {found === null ? (
        <NoScreen key={address} />
      ) : (
        <found.screen.Screen key={found.screen.hasParts === true ? address.split('?')[0] : address} {...found.props} />
      )}
    </World.Provider>
  );
}

function NoScreen() {
  return (
    <World.Consumer>
      {(world) =>
        world !== null && (
          <>
            <ScreenHeading text={world.t('field.no-screen')} />
            <p>{world.t('field.no-screen-why')}</p>
          </>
        )
      }
    </World.Consumer>
  );
}

function menuFor(screens: readonly FieldScreen[], role: string): readonly FieldScreen[] {
  return screens
    .filter(({ menu, roles }) => menu !== undefined && roles.some((one) => one === role))
    .sort((a, b) => (a.menu?.order ?? 0) - (b.menu?.order ?? 0));
}

/** Today in England, also of an app that stays open over midnight. */
function useToday(): LocalDate {
  const [today, setToday] = useState(() => londonDate(Date.now()));
  useEffect(() => {
    const timer = setInterval(() => setToday(londonDate(Date.now())), 30_000);
    return () => clearInterval(timer);
  }, []);
  return today;
}
