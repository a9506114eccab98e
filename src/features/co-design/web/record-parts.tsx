import { Spoken } from '#platform/instruments/ui/spoken.tsx';
import { Dir } from '#platform/ui/dir.tsx';

import type { Reply } from '../domain/comment.ts';
import type { FigureShown } from '../domain/pilot.ts';
import type { QuestionEvent } from '../domain/question-history.ts';
import type { RecordComment, ShapedQuestion } from '../domain/shaped-record.ts';
import type { Say } from './design-needs.ts';
import { Lines, textIn } from './lines.tsx';

/** How many changed words are set out side by side; the rest is told by its number. */
const mostTexts = 12;

export const sayVersion = (t: Say, { version, asRead }: QuestionEvent['in']): string =>
  t('co-design.record.version', { version, draft: asRead ? 'yes' : 'no' });

/** What happened to a question, version by version. */
export function Events({ t, events }: Readonly<{ t: Say; events: readonly QuestionEvent[] }>) {
  if (events.length === 0) return <p>{t('co-design.record.unchanged')}</p>;
  return (
    <ul>
      {events.map((event) => (
        <li>
          <Dir>{sayVersion(t, event.in)}</Dir>: {sayEvent(t, event)}
          <Texts t={t} event={event} />
        </li>
      ))}
    </ul>
  );
}

export function sayEvent(t: Say, { what, changes }: QuestionEvent): string {
  if (what !== 'changed') return t('co-design.record.event', { what });
  return changes.map((change) => t('co-design.record.change', { change })).join(' · ');
}

/** The words before and after, in the reader's language where they changed in it, else in each. */
function Texts({ t, event: { change } }: Readonly<{ t: Say; event: QuestionEvent }>) {
  const texts = change?.texts ?? [];
  const own = texts.filter(({ language }) => language === t.language);
  const shown = own.length > 0 ? own : texts;
  if (shown.length === 0) return null;
  const said = (language: string, text: string | null) =>
    text === null ? <>{t('co-design.record.nothing')}</> : <Spoken said={{ language, text, state: 'source' }} />;
  return (
    <ul>
      {shown.slice(0, mostTexts).map(({ language, before, after }) => (
        <li>
          {t.rich('co-design.record.from-to', {
            before: <del>{said(language, before)}</del>,
            after: <ins>{said(language, after)}</ins>,
          })}
        </li>
      ))}
      {shown.length > mostTexts && <li>{t('co-design.record.more-texts', { count: shown.length - mostTexts })}</li>}
    </ul>
  );
}

type WhoSaidProps = Readonly<{ t: Say; comment: Pick<RecordComment, 'kind' | 'name' | 'saidOn'> }>;

/** Who said what kind of thing, and when. */
export function WhoSaid({ t, comment: { kind, name, saidOn } }: WhoSaidProps) {
  const who = <b>{name === null ? t('co-design.record.somebody') : <Dir>{name}</Dir>}</b>;
  return <>{t.rich('co-design.record.said', { who, kind: kind ?? 'good', on: saidOn })}</>;
}

/** One comment as the record has it, with its reply. */
export function Recorded({ t, comment }: Readonly<{ t: Say; comment: RecordComment }>) {
  const { words, reply, saidOn, isTakenBack } = comment;
  if (isTakenBack) return <p class="nhsuk-inset-text">{t('co-design.record.taken-back', { on: saidOn })}</p>;
  return (
    <div class="nhsuk-inset-text">
      <p>
        <WhoSaid t={t} comment={comment} />
      </p>
      {words === null && <p>{t('co-design.record.withheld', { answered: reply === null ? 'no' : 'yes' })}</p>}
      {words !== null && words !== '' && <Lines language={null}>{words}</Lines>}
      <Replied t={t} reply={reply} />
    </div>
  );
}

/** What was answered. */
export function Replied({ t, reply }: Readonly<{ t: Say; reply: Reply | null }>) {
  if (reply === null) return <p>{t('co-design.reply.none')}</p>;
  const text = textIn(reply.texts, t.language);
  return (
    <>
      <p>
        {t('co-design.reply.outcome', { outcome: reply.outcome, version: reply.version ?? '', on: reply.repliedOn })}
      </p>
      {text !== null && <Lines language={text.language}>{text.text}</Lines>}
    </>
  );
}

/** Who is named, what was said, and what pilots found, as one would read it out. */
export function ShapedBy({ t, shaped }: Readonly<{ t: Say; shaped: ShapedQuestion }>) {
  const { named, unnamed, found } = shaped;
  const figure = (shown: FigureShown): string =>
    shown === null ? t('co-design.record.fewer') : t('co-design.record.about', { count: shown });
  return (
    <>
      {named.length + unnamed > 0 && (
        <p>
          {t('co-design.record.shaped-by')} <Dir>{named.join(', ')}</Dir>
          {named.length > 0 && unnamed > 0 && ', '}
          {unnamed > 0 && t('co-design.record.unnamed', { count: unnamed })}
        </p>
      )}
      {found.map(({ version, figure: { asked, skipped, stopped } }) => (
        <p>
          {t('co-design.record.pilot', {
            version,
            asked: figure(asked),
            skipped: figure(skipped),
            stopped: figure(stopped),
          })}
        </p>
      ))}
    </>
  );
}
