import { londonDate } from '#platform/calendar/london.ts';
import { formatNumber } from '#platform/language/formats.ts';
import type { Translator } from '#platform/language/translator.ts';

import type { HandedInShown } from '../data/list-handed-in.ts';
import type { ParcelsReceived } from '../data/receive-carried-file.ts';
import type { DeviceDeskNeeds, Say } from './desk-needs.ts';

type ParcelsProps = Readonly<{
  t: Say;
  handedIn: HandedInShown;
  sayParcelRefusal: DeviceDeskNeeds['sayParcelRefusal'];
}>;

/** What people gave on the device: how many, and what became of them. What they say, nobody sees here, and least of all whoever brought it. */
export function Parcels({ t, handedIn, sayParcelRefusal }: ParcelsProps) {
  const { parcelCount, parcelsTaken, parcelsAlreadyHere, parcelsLeft, state, decidedAt, decidedByName } = handedIn;
  if (parcelCount === 0) return null;
  const refused = parcelsLeft.flatMap((reason) => reason ?? []);
  const isTried = refused.length > 0 || parcelsTaken + parcelsAlreadyHere > 0 || state === 'committed';
  return (
    <>
      <h2>{t('offline.desk.sealed.title')}</h2>
      <p>{t('offline.desk.sealed.count', { count: parcelCount })}</p>
      {state === 'committed' && handedIn.entryCount === 0 && decidedAt !== null && (
        <p>{t('offline.desk.sealed.decided', { name: decidedByName ?? '–', on: londonDate(decidedAt.getTime()) })}</p>
      )}
      {isTried && state !== 'discarded' && (
        <p>{sayReceived(t, { taken: parcelsTaken, alreadyHere: parcelsAlreadyHere, refused: refused.length })}</p>
      )}
      {refused.length > 0 && (
        <ul>
          {[...Map.groupBy(refused, (reason) => reason)].map(([reason, its]) => (
            <li key={reason}>
              {formatNumber(its.length, t.language)}: {sayReason(t, reason, sayParcelRefusal)}
            </li>
          ))}
        </ul>
      )}
      {state === 'waiting' && !isTried && <p>{t('offline.desk.sealed.decide')}</p>}
    </>
  );
}

export const sayReceived = (t: Say, { taken, alreadyHere, refused }: ParcelsReceived): string =>
  t('offline.desk.sealed.received', { taken, here: alreadyHere, refused });

function sayReason(t: Say, reason: string, sayParcelRefusal: ParcelsProps['sayParcelRefusal']): string {
  if (reason === 'unknown-kind' || reason === 'stumbled') return t(`offline.desk.sealed.${reason}`);
  return sayParcelRefusal(reason, t as Translator) ?? reason;
}
