import { countryNameIn } from '#platform/language/country-name-in.ts';
import type { Translator } from '#platform/language/translator.ts';
import { Checkboxes } from '#platform/ui/checkboxes.tsx';
import { Details } from '#platform/ui/details.tsx';
import { Radios } from '#platform/ui/radios.tsx';
import { Select } from '#platform/ui/select.tsx';
import { Tag } from '#platform/ui/tag.tsx';
import { setAsideReasons, type Because, type SoFar, type Suggestion } from '#features/screening/index.ts';

import { fieldOfFollowing, fieldOfTest, reasonOfTest, type Outcome, type TestSuggested } from '../domain/decisions.ts';
import type { Following } from '../domain/what-follows.ts';

type FollowsProps = Readonly<{
  /** Says the assessment's words and those of screening and referrals. */
  t: Translator;
  outcome: Outcome;
  typed: Readonly<Record<string, string | readonly string[]>>;
  errorFor: (field: string) => string | undefined;
}>;

/** What follows from the answers: tests to take on or set aside with a reason, and what else is needed. Each says why, by which rule, and how sure that is. */
export function FollowsFields({ t, outcome, typed, errorFor }: FollowsProps) {
  const { tests, notices, follows } = outcome;
  const open = tests.filter((one) => !isForNow(one));
  const isEmpty = tests.length === 0 && notices.length === 0 && follows.length === 0;
  return (
    <section>
      <h2 class="nhsuk-heading-m">{t('assessments.finish.follows')}</h2>
      <p>{isEmpty ? t('assessments.finish.follows-nothing') : t('assessments.finish.follows-why')}</p>
      {follows.map((following) => (
        <FollowingField t={t} following={following} typed={typed} />
      ))}
      {tests.filter(isForNow).map((one) => (
        <TestField t={t} one={one} typed={typed} errorFor={errorFor} />
      ))}
      {open.length > 0 && (
        // Open where something in it was decided just now, or is wrong.
        <Details
          summary={t('assessments.finish.not-said-yet', { count: open.length })}
          open={open.some(({ test }) => typed[fieldOfTest(test)] !== undefined)}
        >
          {open.map((one) => (
            <TestField t={t} one={one} typed={typed} errorFor={errorFor} />
          ))}
        </Details>
      )}
      {notices.map((notice) => (
        <div class="alongside-notice">
          <p>{t(`screening.notice.${notice.about}`)}</p>
          <WhyOf t={t} suggestion={notice} />
        </div>
      ))}
    </section>
  );
}

/** A rule holds, or it was decided all the same; of the others nobody can say yet. */
const isForNow = ({ suggestion, decided }: TestSuggested): boolean => suggestion.is === 'suggested' || decided !== null;

function FollowingField({
  t,
  following,
  typed,
}: Pick<FollowsProps, 't' | 'typed'> & Readonly<{ following: Following }>) {
  const field = fieldOfFollowing(following);
  const isFirst = Object.keys(typed).length === 0;
  return (
    <Checkboxes
      name={field}
      idPrefix={field}
      // Proposed as needed: whoever was there takes away what is not.
      values={isFirst || typed[field] === 'yes' ? ['yes'] : []}
      hint={{ text: following.because.map(({ says, values }) => t(says, wordsOf(values, t))).join(' ') }}
      items={[{ value: 'yes', text: sayFollowing(following, t) }]}
    />
  );
}

/** What is needed, in words. */
export function sayFollowing({ kind, body, urgency }: Following, t: Translator): string {
  const of = { what: body['what'], to: body['to'] };
  const named =
    of.what !== undefined ? t(`assessments.action.${of.what}`) : of.to !== undefined ? t(`referrals.to.${of.to}`) : '';
  return t(`assessments.needed.${kind}`, { named, urgency });
}

type TestFieldProps = Omit<FollowsProps, 'outcome'> & Readonly<{ one: TestSuggested }>;

function TestField({ t, one: { test, suggestion, decided, soFar }, typed, errorFor }: TestFieldProps) {
  const field = fieldOfTest(test);
  const reason = reasonOfTest(test);
  const name = t(`screening.test.${test}`);
  const legend = t('assessments.finish.test', { test: name });
  if (decided !== null) {
    return (
      <p>
        {legend}{' '}
        <Tag colour={decided === 'accepted' ? 'green' : 'grey'}>{t(`assessments.finish.decided.${decided}`)}</Tag>
      </p>
    );
  }
  return (
    <>
      {soFar !== null && (
        <p>
          <Tag colour="yellow">{name}</Tag> {saySoFar(soFar, t)}
        </p>
      )}
      <Radios
        name={field}
        idPrefix={field}
        value={String(typed[field] ?? '')}
        inline
        fieldset={{
          legend: {
            text: (
              <>
                {legend}{' '}
                {suggestion.is === 'suggested' ? (
                  <Tag colour={suggestion.strength === 'today' ? 'red' : 'blue'}>
                    {t(`screening.strength.${suggestion.strength}`)}
                  </Tag>
                ) : (
                  <Tag colour="orange">{t(`screening.is.${suggestion.is}`)}</Tag>
                )}{' '}
                {suggestion.unconfirmed && <Tag colour="grey">{t('assessments.finish.unconfirmed')}</Tag>}
              </>
            ),
            size: 's',
          },
        }}
        items={[
          { value: 'accepted', text: t('assessments.finish.take-on') },
          { value: 'set-aside', text: t('assessments.finish.set-aside') },
        ]}
      />
      <Select
        id={reason}
        name={reason}
        label={t('assessments.finish.because')}
        value={String(typed[reason] ?? '')}
        errorMessage={errorFor(reason)}
        items={[
          { value: '', text: '–' },
          ...setAsideReasons.map((value) => ({ value, text: t(`screening.because.${value}`) })),
        ]}
      />
      <WhyOf t={t} suggestion={suggestion} />
    </>
  );
}

function WhyOf({ t, suggestion }: Readonly<{ t: Translator; suggestion: Suggestion }>) {
  return (
    <Details summary={t('assessments.finish.why')}>
      <ul>
        {suggestion.from.map(({ rule, because }) => (
          <li>
            {t(`screening.rule.${rule.name}`)} {because.map((step) => sayBecause(step, t)).join(' ')}{' '}
            <span class="nhsuk-hint">
              {t('assessments.finish.source', { title: rule.source.title })} ({rule.source.mark})
            </span>
          </li>
        ))}
        {suggestion.guides.map(({ country, address }) => (
          <li>
            <a href={address} rel="noreferrer">
              {t('assessments.finish.guide', { country: countryNameIn(country, t.language) ?? country })}
            </a>
          </li>
        ))}
      </ul>
    </Details>
  );
}

const saySoFar = ({ is, on }: SoFar, t: Translator): string =>
  t(`screening.so-far.${is}`, on === null ? { dated: 'no' } : { dated: 'yes', on });

const sayBecause = ({ says, values }: Because, t: Translator): string => t(says, wordsOf(values, t));

/** Countries and tests by their names. */
function wordsOf(values: Readonly<Record<string, string | number>>, t: Translator): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      name === 'country'
        ? (countryNameIn(String(value), t.language) ?? value)
        : name === 'test'
          ? t(`screening.test.${value}`)
          : value,
    ]),
  );
}
