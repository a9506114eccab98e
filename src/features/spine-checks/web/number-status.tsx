import type { Translator } from '#platform/language/translator.ts';
import { Tag } from '#platform/ui/tag.tsx';

import type { SpineChecksKey } from '../content/catalogue.ts';
import { nhsNumberOf, spacedNhsNumber } from '../domain/nhs-number.ts';
import type { NumberNow } from '../domain/number-now.ts';
import { rangeOf } from '../domain/number-range.ts';
import type { StatusCode } from '../domain/status-code.ts';

export type Say = Translator<SpineChecksKey>;

const colours = { '01': 'green', '02': 'grey', '03': 'grey', '04': 'orange', '05': 'orange' } as const satisfies Record<
  StatusCode,
  string
>;

/** Digits are read from the left, whatever language is round them. */
export const Digits = ({ number }: Readonly<{ number: string }>) => <bdi dir="ltr">{spacedNhsNumber(number)}</bdi>;

/** A status by its code and its words, and what rests on it. */
export function NumberStatus({ t, now }: Readonly<{ t: Say; now: NumberNow }>) {
  const { status, last, hasChangedSince, numbers } = now;
  const on = last?.on ?? null;
  return (
    <>
      <p>
        <Tag colour={colours[status]}>{t(`spine-checks.status.${status}`)}</Tag>{' '}
        <span class="nhsuk-body-s">({t('spine-checks.code', { code: status })})</span>
      </p>
      {numbers.length === 0 && <p>{t('spine-checks.no-number')}</p>}
      {numbers.length > 1 && <p>{t('spine-checks.several')}</p>}
      {numbers.map((number) => (
        <AboutNumber t={t} number={number} />
      ))}
      {hasChangedSince && on !== null && <p>{t('spine-checks.changed-since', { on })}</p>}
    </>
  );
}

function AboutNumber({ t, number }: Readonly<{ t: Say; number: string }>) {
  const known = nhsNumberOf(number);
  if (known === null)
    return (
      <p>
        <Digits number={number} />: {t('spine-checks.not-a-number')}
      </p>
    );
  const range = rangeOf(known);
  if (range === 'england-wales-isle-of-man') return null;
  return (
    <p>
      <Digits number={number} />: {t(`spine-checks.range.${range}`)}
    </p>
  );
}

/** Every check, the latest first, with its day. */
export function ChecksSoFar({ t, now }: Readonly<{ t: Say; now: NumberNow }>) {
  if (now.checks.length === 0) return <p>{t('spine-checks.never')}</p>;
  return (
    <ul class="nhsuk-list nhsuk-list--bullet">
      {now.checks.map(({ on, body }) => {
        const outcome = t(`spine-checks.outcome.${body.outcome}`);
        return <li>{on === null ? outcome : t('spine-checks.check', { on, outcome })}</li>;
      })}
    </ul>
  );
}
