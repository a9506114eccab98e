import { Button } from '#platform/ui/button.tsx';
import { ErrorSummary } from '#platform/ui/error-summary.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Input } from '#platform/ui/input.tsx';
import { showCode } from '#features/forms/index.ts';

import type { CommentAnswered } from '../../domain/comment.ts';
import { questionsOf } from '../../domain/design-question.ts';
import { AskedQuestion } from '../asked-question.tsx';
import { Lines } from '../lines.tsx';
import { Replied } from '../record-parts.tsx';
import { LinkFrame, PageLinks } from './link-frame.tsx';
import type { OpenLink } from './open-link.ts';

type MinePageProps = Readonly<{
  open: OpenLink;
  comments: readonly CommentAnswered[];
  page: number;
  pages: number;
  /** Something was said just now. */
  wasSaid: boolean;
}>;

/** What was said with this code, and what became of it. */
export function MinePage({ open, comments, page, pages, wasSaid }: MinePageProps) {
  const { t, link, code } = open;
  return (
    <LinkFrame open={open} at={`${link}/mine`}>
      <h2>{t('co-design.mine.title', { said: wasSaid ? 'yes' : 'no' })}</h2>
      <p>{t('co-design.mine.code')}</p>
      <p class="alongside-reference nhsuk-heading-m" dir="ltr">
        {showCode(code ?? '')}
      </p>
      <p>{t('co-design.mine.code-lost')}</p>
      {comments.map((comment) => (
        <OneOfMine open={open} comment={comment} />
      ))}
      <PageLinks open={open} at={`${link}/mine`} page={page} pages={pages} />
      <p>
        <a href={`${link}/leave`}>{t('co-design.mine.leave')}</a>
      </p>
    </LinkFrame>
  );
}

function OneOfMine({ open, comment }: Readonly<{ open: OpenLink; comment: CommentAnswered }>) {
  const { t, link, round, words } = open;
  const { id, place, kind, words: said, saidOn, isTakenBack, replies } = comment;
  const asked = questionsOf(round.instrument).find((one) => one.place === place);
  return (
    <section>
      {asked === undefined ? (
        <p>{t('co-design.round.whole')}</p>
      ) : (
        <AskedQuestion t={t} words={words} asked={asked} brief />
      )}
      {isTakenBack ? (
        <p class="nhsuk-inset-text">{t('co-design.mine.taken-back')}</p>
      ) : (
        <>
          <div class="nhsuk-inset-text">
            <p>{t('co-design.mine.said', { said: t('co-design.kind', { kind: kind ?? 'good' }), on: saidOn })}</p>
            {said !== null && said !== '' && <Lines language={null}>{said}</Lines>}
            <Replied t={t} reply={replies.at(-1) ?? null} />
          </div>
          <p>
            <a href={`${link}/take-back?comment=${id}`}>{t('co-design.back.do')}</a>
          </p>
        </>
      )}
    </section>
  );
}

/** Asks once more before something is taken back: it cannot be said again as it was. */
export function TakeBackPage({ open, comment }: Readonly<{ open: OpenLink; comment: CommentAnswered }>) {
  const { t, link } = open;
  return (
    <LinkFrame open={open} at={`${link}/take-back?comment=${comment.id}`}>
      <h2>{t('co-design.back.title')}</h2>
      <p>{t('co-design.back.what')}</p>
      {comment.words !== null && comment.words !== '' && <Lines language={null}>{comment.words}</Lines>}
      <Form action={`${link}/take-back`}>
        <input type="hidden" name="comment" value={comment.id} />
        <Button variant="warning" preventDoubleClick>
          {t('co-design.back.do')}
        </Button>
      </Form>
    </LinkFrame>
  );
}

/** Shows the code once more before this browser forgets it. */
export function LeavePage({ open }: Readonly<{ open: OpenLink }>) {
  const { t, link, code } = open;
  return (
    <LinkFrame open={open} at={`${link}/leave`}>
      <h2>{t('co-design.mine.leave')}</h2>
      <p>{t('co-design.mine.code-lost')}</p>
      <p class="alongside-reference nhsuk-heading-m" dir="ltr">
        {showCode(code ?? '')}
      </p>
      <Form action={`${link}/leave`}>
        <Button>{t('co-design.mine.leave')}</Button>
      </Form>
    </LinkFrame>
  );
}

/** Where a code is typed. */
export function CodePage({ open, isWrong }: Readonly<{ open: OpenLink; isWrong: boolean }>) {
  const { t, link } = open;
  return (
    <LinkFrame open={open} at={`${link}/mine`}>
      {isWrong && <ErrorSummary errorList={[{ text: t('co-design.mine.code-wrong'), href: '#code' }]} />}
      <h2>{t('co-design.link.mine', { code: 'no' })}</h2>
      <Form action={`${link}/mine`}>
        <Input
          name="code"
          label={{ text: t('co-design.mine.type-code'), size: 's' }}
          hint={t('co-design.mine.code-hint')}
          errorMessage={isWrong ? t('co-design.mine.code-wrong') : undefined}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          width={20}
          attributes={{ dir: 'ltr' }}
        />
        <Button>{t('co-design.mine.look')}</Button>
      </Form>
    </LinkFrame>
  );
}
