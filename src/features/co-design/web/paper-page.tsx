import { directionOf } from '#platform/instruments/domain/direction-of.ts';
import { ownLanguageName } from '#platform/language/language.ts';
import { Dir } from '#platform/ui/dir.tsx';
import { showCode } from '#features/forms/index.ts';

import { commentKinds } from '../domain/comment.ts';
import { designWords, questionsOf, tagsOf } from '../domain/design-question.ts';
import type { DesignRound } from '../domain/round.ts';
import { AskedQuestion } from './asked-question.tsx';
import { roundAddress } from './design-address.ts';
import type { Say } from './design-needs.ts';
import { Lines, textIn } from './lines.tsx';
import { RoundFrame, titleOf } from './round-frame.tsx';

type PaperPageProps = Readonly<{
  t: Say;
  round: DesignRound;
  /** Says what stands on the paper. */
  onPaper: Say;
  language: string;
  /** One for each sheet. */
  codes: readonly string[];
  origin: string;
}>;

/** The questions with numbers and lines to write on, once for each code. */
export function PaperPage(props: PaperPageProps) {
  const { t, round, language } = props;
  return (
    <RoundFrame t={t} round={round} at="paper">
      <div class="alongside-not-on-paper">
        <p>{t('co-design.paper.how')}</p>
        <ul class="alongside-languages">
          {tagsOf(round.instrument).map((tag) => (
            <li lang={tag} dir={directionOf(tag)}>
              <a
                href={`${roundAddress(round.id, 'paper')}?language=${encodeURIComponent(tag)}`}
                hreflang={tag}
                aria-current={tag === language ? 'true' : undefined}
              >
                {ownLanguageName(tag)}
              </a>
            </li>
          ))}
          {[1, 10, 20].map((copies) => (
            <li>
              <a href={`${roundAddress(round.id, 'paper')}?language=${encodeURIComponent(language)}&copies=${copies}`}>
                {t('co-design.paper.copies', { count: copies })}
              </a>
            </li>
          ))}
        </ul>
      </div>
      {props.codes.map((code) => (
        <Sheet {...props} code={code} />
      ))}
    </RoundFrame>
  );
}

function Sheet({ round, onPaper, language, code, origin }: PaperPageProps & Readonly<{ code: string }>) {
  const words = designWords(round.instrument, round.codes, language);
  const invitation = textIn(round.invitation, language);
  return (
    <div class="co-design-sheet" lang={language} dir={directionOf(language)}>
      <h2>
        <Dir>{titleOf(round, language)}</Dir>
      </h2>
      {invitation !== null && <Lines language={invitation.language}>{invitation.text}</Lines>}
      <p>{onPaper('co-design.paper.explain', { on: round.closesOn })}</p>
      {questionsOf(round.instrument).map((asked) => (
        <div class="co-design-sheet__question">
          <AskedQuestion t={onPaper} words={words} asked={asked} />
          <p>{commentKinds.map((kind) => `☐ ${onPaper('co-design.kind', { kind })}`).join('   ')}</p>
          <div class="co-design-line" />
          <div class="co-design-line" />
        </div>
      ))}
      <div class="co-design-sheet__question">
        <p>
          <b>{onPaper('co-design.round.whole')}</b>
        </p>
        <div class="co-design-line" />
        <div class="co-design-line" />
      </div>
      <div class="co-design-sheet__question">
        <p>{onPaper('co-design.paper.name')}</p>
        <div class="co-design-line" />
        <p>☐ {onPaper('co-design.say.public', { who: 'you' })}</p>
        <p>
          {onPaper('co-design.paper.code')}{' '}
          <b class="alongside-reference" dir="ltr">
            {showCode(code)}
          </b>{' '}
          <span dir="ltr">{`${origin}/design/${round.token}`}</span>
        </p>
      </div>
    </div>
  );
}
