import { parseLocalDate } from '#platform/calendar/local-date.ts';
import type { Translator } from '#platform/language/translator.ts';
import { Dir } from '#platform/ui/dir.tsx';
import { SummaryList } from '#platform/ui/summary-list.tsx';

import type { AssessmentsKey } from '../content/catalogue.ts';
import type { PracticeSummary as Summary, SummaryPerson } from '../domain/practice-summary.ts';
import { summaryBlocks, type SummaryBlock } from '../domain/summary-blocks.ts';

type T = Translator<AssessmentsKey>;

/** What the practice reads, on a screen and on A4: what cannot wait first, and who said it last. The FHIR document says the same. */
export function PracticeSummary({ t, summary }: Readonly<{ t: T; summary: Summary }>) {
  return (
    <article class="assessments-summary">
      <h1>{t('assessments.summary.title')}</h1>
      <Person t={t} person={summary.person} />
      {summaryBlocks(summary, t as Translator).map((block) => (
        <Block block={block} />
      ))}
    </article>
  );
}

function Person({ t, person }: Readonly<{ t: T; person: SummaryPerson }>) {
  const { name, romanised, called, born, nhsNumber } = person;
  return (
    <div class="assessments-summary__person">
      <p class="nhsuk-heading-m">
        <Dir>{name.full}</Dir>
        {romanised !== undefined && (
          <>
            {' · '}
            <Dir>{romanised}</Dir>
          </>
        )}
      </p>
      <p>
        {born === null
          ? t('assessments.summary.born-unknown')
          : t('assessments.summary.born', { on: dayOf(born.on, t), estimated: born.estimated ? 'yes' : 'no' })}
      </p>
      {called !== undefined && <p>{t.rich('assessments.summary.called', { called: <Dir>{called}</Dir> })}</p>}
      {nhsNumber === null ? (
        <p>{t('assessments.summary.nhs-number-unknown')}</p>
      ) : (
        <p>
          {t('assessments.summary.nhs-number', { number: spaced(nhsNumber.number) })},{' '}
          {t('assessments.summary.nhs-number-status', {
            status: nhsNumber.verification === 'number-present-and-verified' ? 'verified' : 'other',
          })}
        </p>
      )}
    </div>
  );
}

/** A month or a year stays one. */
function dayOf(written: string, t: T): string {
  const day = parseLocalDate(written);
  return day === null ? written : t('assessments.summary.day', { on: day });
}

const spaced = (number: string): string => number.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3');

function Block({ block: { is, title, notes, lines } }: Readonly<{ block: SummaryBlock }>) {
  return (
    <section class={`assessments-summary__part assessments-summary__part--${is}`}>
      <h2>{title}</h2>
      {notes.map((note) => (
        <p>{note}</p>
      ))}
      {lines.length > 0 && (
        <SummaryList
          rows={lines.map(({ what, says, why }) => ({
            key: { text: <Dir>{what}</Dir> },
            value: {
              text: (
                <>
                  <Dir>{says}</Dir>
                  {why !== undefined && (
                    <>
                      <br />
                      <small>
                        <Dir>{why}</Dir>
                      </small>
                    </>
                  )}
                </>
              ),
            },
          }))}
        />
      )}
    </section>
  );
}
