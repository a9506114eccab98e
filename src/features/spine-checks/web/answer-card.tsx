import { formatDate } from '#platform/language/formats.ts';
import { Button } from '#platform/ui/button.tsx';
import { Card } from '#platform/ui/card.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Table } from '#platform/ui/table.tsx';

import type { SpinePatient } from '../domain/demographics-service.ts';
import type { HeldDetails } from '../domain/held-details.ts';
import type { Finding } from '../domain/judge-answer.ts';
import { spacedNhsNumber } from '../domain/nhs-number.ts';
import { Digits, type Say } from './number-status.tsx';
import type { CheckedPerson } from './spine-checks-needs.ts';

type AnswerCardProps = Readonly<{ t: Say; person: CheckedPerson; held: HeldDetails; finding: Finding }>;

/** What the Spine answered, beside what the record says, and the ways in which a person can decide. Nothing of it is kept but what they choose. */
export function AnswerCard({ t, person, held, finding }: AnswerCardProps) {
  const { outcome, patient, because, supersededBy } = finding;
  const answer = t(`spine-checks.answer.${outcome}`, {
    because: because ?? 'none',
    number: supersededBy === null ? '' : spacedNhsNumber(supersededBy),
  });
  return (
    <Card heading={{ text: t('spine-checks.answer'), level: 2, size: 'm' }}>
      <p>
        <strong>{answer}</strong>
      </p>
      {patient?.isDead === true && <p>{t('spine-checks.answer.died')}</p>}
      {patient !== null && patient.restriction !== 'none' && <p>{t('spine-checks.answer.restricted')}</p>}
      {patient !== null && <SideBySide t={t} held={held} finding={finding} patient={patient} />}
      <Decisions t={t} person={person} finding={finding} held={held} />
    </Card>
  );
}

type SideBySideProps = Readonly<{ t: Say; held: HeldDetails; finding: Finding; patient: SpinePatient }>;

function SideBySide({ t, held, finding: { comparison }, patient }: SideBySideProps) {
  const born = held.births.map(({ on, precision, asWritten, ambiguous }) =>
    on === undefined || precision !== 'day' || ambiguous !== undefined ? asWritten : formatDate(on, t.language),
  );
  const theirNames = patient.names.map(({ given, family }) => [...given, family ?? ''].join(' ').trim());
  const agreement = (what: 'name' | 'born') =>
    comparison === null ? '' : t(`spine-checks.agreement.${comparison[what]}`);
  return (
    <>
      <Table
        responsive
        firstCellIsHeader
        caption={{ text: t('spine-checks.beside'), size: 's' }}
        head={[
          { text: t('spine-checks.beside.what') },
          { text: t('spine-checks.beside.here') },
          { text: t('spine-checks.beside.spine') },
          { text: t('spine-checks.beside.compared') },
        ]}
        rows={[
          [
            { text: t('spine-checks.beside.name') },
            { text: <Each t={t} values={held.names.map(({ full }) => full)} /> },
            { text: <Each t={t} values={theirNames} /> },
            { text: agreement('name') },
          ],
          [
            { text: t('spine-checks.beside.born') },
            { text: <Each t={t} values={born} /> },
            { text: <Each t={t} values={patient.bornOn === null ? [] : [formatDate(patient.bornOn, t.language)]} /> },
            { text: agreement('born') },
          ],
          [
            { text: t('spine-checks.beside.number') },
            { text: <Numbers t={t} numbers={held.numbers} /> },
            { text: <Digits number={patient.nhsNumber} /> },
            {
              text: t(
                `spine-checks.agreement.${held.numbers.length === 0 ? 'not-known' : held.numbers.includes(patient.nhsNumber) ? 'agrees' : 'differs'}`,
              ),
            },
          ],
        ]}
      />
      <p>{t('spine-checks.stands')}</p>
    </>
  );
}

function Each({ t, values }: Readonly<{ t: Say; values: readonly string[] }>) {
  const different = [...new Set(values)].filter((value) => value !== '');
  if (different.length === 0) return <>{t('spine-checks.beside.none')}</>;
  return (
    <>
      {different.map((value, at) => (
        <>
          {at > 0 && <br />}
          <Dir>{value}</Dir>
        </>
      ))}
    </>
  );
}

function Numbers({ t, numbers }: Readonly<{ t: Say; numbers: readonly string[] }>) {
  if (numbers.length === 0) return <>{t('spine-checks.beside.none')}</>;
  return (
    <>
      {numbers.map((number, at) => (
        <>
          {at > 0 && <br />}
          <Digits number={number} />
        </>
      ))}
    </>
  );
}

/** Each decision is a form of its own. It replaces the numbers that its reader has in front of them, and no others. */
function Decisions({ t, person, finding, held }: AnswerCardProps) {
  const { outcome, number, patient } = finding;
  const statements = person.settled.details.get('nhsNumber') ?? [];
  const seen = <input type="hidden" name="seen" value={statements.map(({ entry }) => entry.id).join(' ')} />;
  const offered = patient?.nhsNumber ?? null;
  const isToKeep = offered !== null && outcome !== 'verified' && patient?.isDead !== true;
  const isToTakeOff =
    number !== null && held.numbers.includes(number) && ['details-differ', 'invalidated'].includes(outcome);
  const base = `/people/${person.id}/nhs-number`;
  return (
    <>
      {isToKeep && (
        <Form action={`${base}/keep`}>
          <input type="hidden" name="number" value={offered} />
          {seen}
          <Button>
            {held.numbers.includes(offered)
              ? t('spine-checks.it-is-them')
              : t('spine-checks.keep', { number: spacedNhsNumber(offered) })}
          </Button>
        </Form>
      )}
      {isToTakeOff && (
        <Form action={`${base}/take-off`}>
          {seen}
          <Button variant="warning">{t('spine-checks.take-off')}</Button>
        </Form>
      )}
    </>
  );
}
