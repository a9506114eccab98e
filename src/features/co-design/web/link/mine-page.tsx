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
      <Form action={`${link}/leave`}>
        <Button variant="secondary">{t('co-design.mine.leave')}</Button>
      </Form>
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
          <Form action={`${link}/take-back`}>
            <input type="hidden" name="comment" value={id} />
            <Button variant="secondary" small>
              {t('co-design.back.do')}
            </Button>
          </Form>
        </>
      )}
    </section>
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
