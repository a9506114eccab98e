import type { LocalDate } from '#platform/calendar/local-date.ts';
import { QrCode } from '#platform/access/web/qr-code.tsx';
import { Button } from '#platform/ui/button.tsx';
import { Details } from '#platform/ui/details.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Tag } from '#platform/ui/tag.tsx';

import { countComments, type CommentAnswered } from '../domain/comment.ts';
import { designWords, questionsOf } from '../domain/design-question.ts';
import { isOpenOn, type DesignRound } from '../domain/round.ts';
import { AskedQuestion } from './asked-question.tsx';
import { roundAddress } from './design-address.ts';
import type { Say } from './design-needs.ts';
import { Lines } from './lines.tsx';
import { WhoSaid } from './record-parts.tsx';
import { RoundFrame } from './round-frame.tsx';
import { sayLanguage } from './say-language.ts';

export type RoundPageProps = Readonly<{
  t: Say;
  round: DesignRound;
  comments: readonly CommentAnswered[];
  today: LocalDate;
  /** What the link begins with. */
  origin: string;
}>;

/** The link, and what was said by question. */
export function RoundPage(props: RoundPageProps) {
  const { t, round, comments } = props;
  const words = designWords(round.instrument, round.codes, t.language);
  const whole = comments.filter(({ place }) => place === null);
  const { said, waiting } = countComments(comments);
  return (
    <RoundFrame t={t} round={round} at="">
      <TheLink {...props} />
      <p>{t('co-design.round.waiting', { said, waiting })}</p>
      <h2>{t('co-design.round.whole')}</h2>
      <Said t={t} round={round} comments={whole} />
      <h2>{t('co-design.round.questions')}</h2>
      {questionsOf(round.instrument).map((asked) => (
        <section class="co-design-question">
          <AskedQuestion t={t} words={words} asked={asked} />
          <Said t={t} round={round} comments={comments.filter(({ place }) => place === asked.place)} />
        </section>
      ))}
    </RoundFrame>
  );
}

function TheLink({ t, round, today, origin }: RoundPageProps) {
  const isOpen = isOpenOn(round, today);
  const link = `${origin}/design/${round.token}`;
  return (
    <>
      <p>
        <Tag colour={isOpen ? 'green' : 'grey'}>
          {t('co-design.list.until', { open: isOpen ? 'yes' : 'no', on: round.closesOn })}
        </Tag>
      </p>
      <p>
        {t('co-design.round.link', { open: isOpen ? 'yes' : 'no' })}{' '}
        <a dir="ltr" href={`/design/${round.token}`}>
          {link}
        </a>
      </p>
      <Details summary={t('co-design.round.qr')}>
        <QrCode text={link} label={t('co-design.round.qr-label')} />
      </Details>
      <Details summary={t('co-design.open.invitation')}>
        {Object.entries(round.invitation).map(([tag, text]) => (
          <>
            <h3>{sayLanguage(t, tag)}</h3>
            <Lines language={tag}>{text}</Lines>
          </>
        ))}
      </Details>
      {isOpen && (
        <Form action={roundAddress(round.id, 'close')}>
          <p>{t('co-design.round.close-hint')}</p>
          <Button variant="secondary">{t('co-design.round.close')}</Button>
        </Form>
      )}
    </>
  );
}

type SaidProps = Readonly<{ t: Say; round: DesignRound; comments: readonly CommentAnswered[] }>;

function Said({ t, round, comments }: SaidProps) {
  if (comments.length === 0) return <p>{t('co-design.round.nothing')}</p>;
  return (
    <ul class="nhsuk-list">
      {comments.map((comment) => (
        <OneSaid t={t} round={round} comment={comment} />
      ))}
    </ul>
  );
}

function OneSaid({ t, round, comment }: Readonly<{ t: Say; round: DesignRound; comment: CommentAnswered }>) {
  const { id, words, saidOn, way, replies, isTakenBack } = comment;
  return (
    <li class="nhsuk-inset-text">
      <p>
        {isTakenBack ? (
          t('co-design.record.taken-back', { on: saidOn })
        ) : (
          <>
            <WhoSaid t={t} comment={comment} /> {t('co-design.way', { way })}
          </>
        )}
      </p>
      {words !== null && words !== '' && <Lines language={null}>{words}</Lines>}
      <p>
        <Tag colour={replies.length > 0 || isTakenBack ? 'grey' : 'orange'}>
          {t('co-design.reply.state', { state: replyState(isTakenBack, replies.at(-1)?.outcome) })}
        </Tag>{' '}
        <a href={roundAddress(round.id, 'comments', id)}>{t('co-design.reply.open')}</a>
      </p>
    </li>
  );
}

const replyState = (isTakenBack: boolean, outcome: string | undefined): string =>
  isTakenBack ? 'back' : (outcome ?? 'waits');
