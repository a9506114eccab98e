import { directionOf } from '#platform/instruments/domain/direction-of.ts';
import { QrCode } from '#platform/access/web/qr-code.tsx';
import { Details } from '#platform/ui/details.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { ErrorSummary } from '#platform/ui/error-summary.tsx';
import { SummaryList } from '#platform/ui/summary-list.tsx';
import { Table } from '#platform/ui/table.tsx';

import type { Wave, WayIn } from '../domain/survey.ts';
import { MayBring } from './may-bring.tsx';
import { sayLanguage } from './say-language.ts';
import { posterAddress, surveyAddress } from './survey-address.ts';
import { SurveyFrame } from './survey-frame.tsx';
import type { SurveyPageProps } from './survey-page-props.ts';
import type { Say } from './surveys-needs.ts';
import { AddWave, AddWayIn } from './wave-forms.tsx';

/** What a survey is, its waves, and the ways into each. */
export function SurveyPage(props: SurveyPageProps) {
  const { t, open, errorList } = props;
  const { survey, form, waves } = open;
  const people = survey.population.filter(({ by }) => by === 'language').reduce((sum, { size }) => sum + size, 0);
  return (
    <>
      {errorList.length > 0 && <ErrorSummary errorList={errorList} />}
      <SurveyFrame t={t} survey={survey} at="">
        <SummaryList
          rows={[
            { key: { text: t('surveys.set-up.purpose') }, value: { text: <Dir>{survey.purpose}</Dir> } },
            {
              key: { text: t('surveys.page.form') },
              value: {
                text: (
                  <a href={`/forms/${encodeURIComponent(form.id)}/${encodeURIComponent(form.version)}`}>
                    <Dir>{form.title}</Dir>
                  </a>
                ),
              },
            },
            {
              key: { text: t('surveys.set-up.period') },
              value: {
                text: (
                  <>
                    <Period t={t} {...survey} />
                    {survey.closesOn !== null && (
                      <>
                        {' '}
                        <a href={`${surveyAddress(survey.id)}/last-day`}>{t('surveys.last-day.title')}</a>
                      </>
                    )}
                  </>
                ),
              },
            },
            {
              key: { text: t('surveys.set-up.population') },
              value: { text: people === 0 ? t('surveys.unknown') : t('surveys.count', { count: people }) },
            },
            {
              key: { text: t('surveys.set-up.pairing') },
              value: { text: t('surveys.pairing.by', { by: survey.pairing.by }) },
            },
          ]}
        />
        <Details summary={t('surveys.set-up.consent')}>
          {Object.entries(survey.consent).map(([tag, text]) => (
            <>
              <h3>{sayLanguage(t, tag)}</h3>
              <p lang={tag} dir={directionOf(tag)}>
                {text}
              </p>
            </>
          ))}
        </Details>
        {waves.map((wave) => (
          <OneWave {...props} wave={wave} />
        ))}
        {!props.mayOpen && <p>{t('surveys.page.not-signed')}</p>}
        {props.mayOpen && waves.length > 0 && <AddWayIn {...props} />}
        <AddWave {...props} />
      </SurveyFrame>
    </>
  );
}

const Period = ({ t, opensOn, closesOn }: Readonly<{ t: Say }> & Pick<Wave, 'opensOn' | 'closesOn'>) => (
  <>{closesOn === null ? t('surveys.from', { on: opensOn }) : t('surveys.from-to', { on: opensOn, to: closesOn })}</>
);

function OneWave({ t, wave, origin, open }: SurveyPageProps & Readonly<{ wave: Wave }>) {
  const address = `/forms/${encodeURIComponent(open.form.id)}/${encodeURIComponent(open.form.version)}`;
  return (
    <>
      <h2>{t('surveys.wave', { number: wave.number, kind: wave.kind })}</h2>
      <p>
        <Period t={t} {...wave} />
      </p>
      {wave.kind === 'pilot' && (
        <p>
          {t('surveys.page.pilot')} {t('surveys.page.pilot-mended')}{' '}
          <a href={`/surveys/new?like=${open.survey.id}`}>{t('surveys.page.again')}</a>
        </p>
      )}
      <MayBring t={t} waves={[wave]} when={['running', 'over']} />
      {wave.waysIn.length === 0 ? (
        <p>{t('surveys.page.no-way-in')}</p>
      ) : (
        <Table
          caption={t('surveys.page.ways-in')}
          responsive
          head={[t('surveys.place'), t('surveys.page.how'), t('surveys.invited'), t('surveys.page.link')]}
          rows={wave.waysIn.map((way) => [
            {
              text: (
                <>
                  {way.place === null ? t('surveys.no-place') : <Dir>{way.place}</Dir>}
                  <span class="alongside-beneath">
                    <a
                      href={`${surveyAddress(open.survey.id)}/ways-in/${way.collectionId}`}
                      aria-label={t('surveys.correct-place.which', { place: way.place ?? t('surveys.no-place') })}
                    >
                      {t('surveys.correct-place.title')}
                    </a>
                  </span>
                </>
              ),
            },
            {
              text: (
                <>
                  {way.ways.map((one) => t('surveys.way', { way: one })).join(', ')}
                  {way.isOver && ` (${t('surveys.page.closed')})`}
                </>
              ),
            },
            way.invited === null ? t('surveys.unknown') : t('surveys.count', { count: way.invited }),
            {
              text: (
                <WhereTo
                  t={t}
                  way={way}
                  origin={origin}
                  form={address}
                  poster={posterAddress(open.survey.id, way.collectionId)}
                />
              ),
            },
          ])}
        />
      )}
    </>
  );
}

type WhereToProps = Readonly<{ t: Say; way: WayIn; origin: string; form: string; poster: string }>;

/** The link of a way in, with its code to scan; where nobody begins by it, it is for those who hold a code, and says so. And where somebody writes, keys in and prints for it. */
function WhereTo({ t, way: { ways, token, collectionId, isOver }, origin, form, poster }: WhereToProps) {
  const isLink = ways.includes('link');
  const isForCodes = !isLink && ways.some((way) => way !== 'paper');
  const link = `${origin}/f/${token}`;
  return (
    <>
      {(isLink || isForCodes) && (
        <a dir="ltr" href={`/f/${token}`}>
          {link}
        </a>
      )}
      {isForCodes && <p>{t('surveys.page.code-link')}</p>}
      {isLink && (
        <Details summary={t('surveys.page.qr')}>
          <QrCode text={link} label={t('surveys.page.qr-label', { link })} />
          <p dir="ltr">{link}</p>
          <p>
            <a href={poster}>{t('surveys.page.qr-print')}</a>
          </p>
        </Details>
      )}
      {ways.includes('phone') && !isOver && (
        <p>
          <a href={`${form}/answer?way=phone&collection=${collectionId}`}>{t('surveys.page.write')}</a>
        </p>
      )}
      {ways.includes('paper') && !isOver && (
        <>
          <p>
            <a href={`${form}/paper?collection=${collectionId}`}>{t('surveys.page.print')}</a>
          </p>
          <p>
            <a href={`${form}/answer?way=paper&collection=${collectionId}`}>{t('surveys.page.key-in')}</a>
          </p>
        </>
      )}
    </>
  );
}
