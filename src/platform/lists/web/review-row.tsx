import type { ComponentChildren } from 'preact';

import { formatDate } from '#platform/language/formats.ts';
import type { Translator } from '#platform/language/translator.ts';
import { Card } from '#platform/ui/card.tsx';
import { Checkboxes } from '#platform/ui/checkboxes.tsx';
import { Details } from '#platform/ui/details.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { Radios } from '#platform/ui/radios.tsx';
import { SummaryList } from '#platform/ui/summary-list.tsx';
import { Tag } from '#platform/ui/tag.tsx';

import type { StoredRow } from '../data/list-store.ts';
import type { PersonShown } from '../data/person-shown.ts';
import { usualDecision } from '../domain/decision.ts';
import type { Change, ProposedPerson } from '../domain/proposal.ts';
import type { RowShown } from '../domain/row-shown.ts';
import { sayAll, sayOf } from '../domain/say-list.ts';
import { valueOf } from './review-form.ts';
import { WeighedDetails } from './weighed-details.tsx';

export type ReviewRowProps = Readonly<{
  t: Translator;
  row: StoredRow;
  shown: RowShown;
  /** People whom the reader may see, by id. Of anybody else nothing is shown but the reasons. */
  people: ReadonlyMap<string, PersonShown>;
  mayDecide: boolean;
}>;

/** One row: who it says, why it is proposed as it is, and the choices. */
export function ReviewRow({ t, row, shown, people, mayDecide }: ReviewRowProps) {
  const { line, proposal } = row;
  const name = shown.name ?? t('lists.review.no-name');
  const isWaiting = row.state === 'waiting';
  return (
    <Card
      id={`row-${line}`}
      heading={{
        text: (
          <>
            <Dir>{name}</Dir> <span class="nhsuk-caption-m">{t('lists.review.row', { line: String(line) })}</span>
          </>
        ),
        level: 3,
        size: 's',
      }}
    >
      {!isWaiting && <Tag colour="grey">{t('lists.review.state', { state: row.state })}</Tag>}
      {shown.facts.length > 0 && (
        <p>
          <Dir>{shown.facts.map((fact) => sayOf(t, fact)).join(' · ')}</Dir>
        </p>
      )}
      {proposal !== null && proposal.reasons.length > 0 && <p>{sayAll(t, proposal.reasons)}</p>}
      {shown.marks.length > 0 && (
        <ul class="nhsuk-list nhsuk-list--bullet">
          {shown.marks.map((mark) => (
            <li>{sayOf(t, mark)}</li>
          ))}
        </ul>
      )}
      {proposal !== null && isWaiting && mayDecide && <Choices t={t} row={row} name={name} people={people} />}
      {proposal?.people.map(
        ({ weighed }, at) => weighed !== undefined && <WeighedDetails t={t} weighed={weighed} number={at + 1} />,
      )}
      <Details summary={t('lists.review.written', { line: String(line) })}>
        <SummaryList
          rows={Object.entries(shown.written).map(([heading, text]) => ({
            key: { text: <Dir>{heading}</Dir> },
            value: { text: <Dir>{text}</Dir> },
          }))}
        />
      </Details>
    </Card>
  );
}

function Choices({ t, row, name, people }: Omit<ReviewRowProps, 'shown' | 'mayDecide'> & Readonly<{ name: string }>) {
  const { proposal, line } = row;
  if (proposal === null) return null;
  const chosen = row.decision ?? usualDecision(proposal);
  const field = `choice-${line}`;
  const differs = proposal.people.some(({ changes }) => changes.some(({ does }) => does === 'keeps'));
  return (
    <>
      <Radios
        name={field}
        small
        fieldset={{ legend: { text: choiceLegend(t, line, name), size: 's' } }}
        value={chosen === null ? undefined : valueOf(chosen)}
        items={[
          ...(proposal.sameAs === null
            ? []
            : [
                {
                  value: `same-as:${proposal.sameAs}`,
                  text: t('lists.review.same', { line: String(proposal.sameAs) }),
                },
              ]),
          ...proposal.people.map((person, at) => personChoice(t, person, people.get(person.personId) ?? null, at + 1)),
          { value: 'new', text: t('lists.review.new') },
          { value: 'leave-out', text: t('lists.review.leave-out') },
        ]}
      />
      {differs && (
        <Checkboxes
          name={`overrule-${line}`}
          small
          values={chosen?.choice === 'join' && chosen.overrule === true ? ['yes'] : []}
          items={[{ value: 'yes', text: t('lists.review.overrule') }]}
        />
      )}
    </>
  );
}

function choiceLegend(t: Translator, line: number, name: string): ComponentChildren {
  return (
    <>
      {t('lists.review.choose')}{' '}
      <span class="nhsuk-u-visually-hidden">
        {t('lists.review.row', { line: String(line) })}, <Dir>{name}</Dir>
      </span>
    </>
  );
}

function personChoice(t: Translator, person: ProposedPerson, seen: PersonShown | null, number: number) {
  const { personId, reasons, against, changes } = person;
  const hint = [
    seen === null ? '' : describe(t, seen),
    reasons.length === 0 ? '' : t('lists.review.for', { words: sayAll(t, reasons) }),
    against.length === 0 ? '' : t('lists.review.against', { words: sayAll(t, against) }),
    changes.length === 0
      ? t('lists.review.no-changes')
      : t('lists.review.changes', { words: changes.map((change) => sayChange(t, change)).join('; ') }),
  ];
  return {
    value: `join:${personId}`,
    text:
      seen === null ? (
        t('lists.review.join-unseen', { number })
      ) : (
        <Dir>{t('lists.review.join', { name: seen.name })}</Dir>
      ),
    hint: {
      text: (
        <>
          {hint.filter((words) => words !== '').join(' ')}{' '}
          {seen !== null && (
            <a class="nhsuk-link" href={`/people/${personId}`}>
              {t('lists.review.open', { name: seen.name })}
            </a>
          )}
        </>
      ),
    },
  };
}

function describe(t: Translator, { bornOn, placeName, room }: PersonShown): string {
  return [
    bornOn === null ? '' : `${t('lists.review.born', { on: formatDate(bornOn, t.language, 'short') })}.`,
    placeName === null
      ? ''
      : `${t('lists.review.lives', { place: placeName })}${room === null ? '' : `, ${t('lists.review.room', { room })}`}.`,
  ]
    .filter((words) => words !== '')
    .join(' ');
}

function sayChange(t: Translator, { field, does, listed }: Change): string {
  const words = t.has(listed)
    ? t(listed)
    : /^\d{4}-\d{2}-\d{2}$/.test(listed)
      ? formatDate(listed as never, t.language)
      : listed;
  return t('lists.change', { does, field: t('lists.field', { field }), listed: words }).trim();
}
