import type { LocalDate } from '#platform/calendar/local-date.ts';
import { toTypedDate } from '#platform/calendar/typed-date.ts';
import { Button } from '#platform/ui/button.tsx';
import { Checkboxes } from '#platform/ui/checkboxes.tsx';
import { DateInput } from '#platform/ui/date-input.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { ErrorSummary, type ErrorItem } from '#platform/ui/error-summary.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Tag } from '#platform/ui/tag.tsx';

import type { FoundInstrument } from '../data/find-instrument.ts';
import { stateOn, waysOfForms } from '../domain/collection.ts';
import { sayTitle } from '../domain/say-title.ts';
import { formAddress } from '../domain/stored-form.ts';
import type { Say } from './forms-needs.ts';
import { sayWayIn, type WayInShown } from './ways-in-shown.ts';

export type CollectPageProps = Readonly<{
  t: Say;
  found: FoundInstrument;
  collections: readonly (WayInShown & Readonly<{ isOwn: boolean }>)[];
  today: LocalDate;
  /** What the links begin with. */
  origin: string;
  mayOpen: boolean;
  mayRead: boolean;
  typed: Readonly<Record<string, string | readonly string[]>>;
  errorList: readonly ErrorItem[];
  errorFor: (field: string) => string | undefined;
}>;

/** A version that is opened for answers: each time with its days, its ways and its link. */
export function CollectPage(props: CollectPageProps) {
  const { t, found, collections, errorList, mayOpen, mayRead } = props;
  return (
    <>
      {errorList.length > 0 && <ErrorSummary errorList={errorList} />}
      <h1>
        <span class="nhsuk-caption-l">
          <Dir>{sayTitle(found.instrument, found.instrument.language)}</Dir>
        </span>
        {t('forms.collect.title')}
      </h1>
      <p>{t('forms.collect.intro')}</p>
      {collections.map((one) => (
        <OneCollection {...props} one={one} />
      ))}
      {mayRead && <h2>{t('forms.collect.heading')}</h2>}
      {mayRead && !mayOpen && <p>{t('forms.collect.not-signed')}</p>}
      {mayOpen && <OpenForm {...props} />}
    </>
  );
}

function OneCollection({
  t,
  one,
  today,
  origin,
  mayRead,
  found,
}: CollectPageProps & Readonly<{ one: CollectPageProps['collections'][number] }>) {
  const state = stateOn(one, today);
  const link = `${origin}/f/${one.token}`;
  const isByDevice = one.ways.includes('device');
  const hasLink = one.ways.some((way) => way !== 'paper');
  return (
    <section class="nhsuk-card">
      <div class="nhsuk-card__content">
        <h2 class="nhsuk-heading-s">
          {one.survey !== null && (
            <span class="nhsuk-caption-m">
              <Dir>{sayWayIn(t, one)}</Dir>
            </span>
          )}
          {t('forms.collect.since', { on: one.opensOn })}{' '}
          {one.closesOn !== null && t('forms.collect.until', { on: one.closesOn })}{' '}
          <Tag colour={state === 'open' ? 'green' : 'grey'}>{t('forms.collect.state', { state })}</Tag>
        </h2>
        <p>
          <Dir>{one.teamName}</Dir> · {one.ways.map((way) => t('forms.collect.way', { way })).join(', ')}
        </p>
        {hasLink && (
          <p>
            {t(one.ways.includes('link') ? 'forms.collect.link' : 'forms.collect.code-link')}:{' '}
            <a class="forms-place" dir="ltr" href={`/f/${one.token}`}>
              {link}
            </a>
          </p>
        )}
        {state === 'over' && isByDevice && one.closedAt !== null && <p>{t('forms.collect.devices')}</p>}
        <p class="alongside-actions">
          {state === 'open' &&
            (['phone', 'paper'] as const)
              .filter((way) => one.ways.includes(way))
              .map((way) => (
                <Button href={`${formAddress(found.instrument)}/answer?way=${way}&collection=${one.id}`} small>
                  {t('forms.collect.write', { way })}
                </Button>
              ))}
          {mayRead && one.isOwn && (
            <Button href={`/form-collections/${one.id}`} small variant="secondary">
              {t('forms.collect.read')}
            </Button>
          )}
        </p>
        {mayRead && one.isOwn && one.closedAt === null && (
          <Form action={`/form-collections/${one.id}/close`}>
            <p>
              {t('forms.collect.close-intro')} {isByDevice && t('forms.collect.devices')}
            </p>
            <Button small variant="secondary">
              {t('forms.collect.close')}
            </Button>
          </Form>
        )}
      </div>
    </section>
  );
}

function OpenForm({ t, found, today, typed, errorFor }: CollectPageProps) {
  const text = (name: string): string => String(typed[name] ?? '');
  const first = toTypedDate(today);
  return (
    <Form action={`${formAddress(found.instrument)}/answers`}>
      <Checkboxes
        name="ways"
        values={typed['ways'] === undefined ? waysOfForms : [typed['ways']].flat()}
        fieldset={{ legend: { text: t('forms.collect.ways'), size: 's' } }}
        errorMessage={errorFor('ways')}
        items={waysOfForms.map((way) => ({ value: way, text: t('forms.collect.way', { way }) }))}
      />
      <DateInput
        id="opens"
        namePrefix="opens"
        fieldset={{ legend: { text: t('forms.collect.opens-on'), size: 's' } }}
        errorMessage={errorFor('opens')}
        values={{
          day: text('opens[day]') || first.day,
          month: text('opens[month]') || first.month,
          year: text('opens[year]') || first.year,
        }}
      />
      <DateInput
        id="closes"
        namePrefix="closes"
        fieldset={{ legend: { text: t('forms.collect.closes-on'), size: 's' } }}
        hint={t('forms.collect.closes-hint')}
        errorMessage={errorFor('closes')}
        values={{ day: text('closes[day]'), month: text('closes[month]'), year: text('closes[year]') }}
      />
      <Button preventDoubleClick>{t('forms.collect.open')}</Button>
    </Form>
  );
}
