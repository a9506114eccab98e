import type { TargetedSubmitEvent } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

import { nextInSection, pageAt, partsBelow, questionsOf, type FormPage } from '#platform/instruments/domain/paging.ts';
import { errorIn, PageErrors } from '#platform/instruments/ui/page-errors.tsx';
import { PageParts } from '#platform/instruments/ui/page-parts.tsx';
import { PressedByEnter } from '#platform/instruments/ui/pressed-by-enter.tsx';
import { drawAnew } from '#platform/photographs/device/draw-anew.ts';
import type { ScreenProps } from '#platform/screens/field-screen.ts';
import { useField } from '#platform/screens/field-world.ts';
import { Press } from '#platform/screens/press.tsx';
import { Button } from '#platform/ui/button.tsx';

import { spokenBy } from '../../domain/spoken-languages.ts';
import { fillingAddress } from '../filling-address.ts';
import type { FillingScreenNeeds } from '../filling-needs.ts';
import { BesideChoice } from './beside-choice.tsx';
import { faultsOn, isOn } from './going-through.ts';
import { fieldsIn, isChosen, isForFile, photographIn, questionAround } from './fields-of.ts';
import type { Fillings } from './fillings.ts';
import type { OpenFilling } from './open-filling.ts';
import { PageWriting } from './page-writing.ts';
import { Opened, ScreenHead } from './screen-head.tsx';
import { isSigned } from './told-forms.ts';
import { takePhotograph } from './take-photograph.ts';
import { usePhotographs } from './use-photographs.ts';
import { useDrawn, useFilling, useWords, type Words } from './use-filling.ts';

/** A press on a button ends what is being written, and must not move the button from under the finger. */
const leaveAfterMs = 200;

/** One page of questions. Each answer is kept by itself, as soon as it is given. */
export function questionsScreen(needs: FillingScreenNeeds, fillings: Fillings) {
  return function QuestionsScreen({ params: { id = '', response = '' }, query }: ScreenProps) {
    const t = useWords();
    const name = needs.useName(id);
    const opened = useFilling(fillings, id, response);
    return (
      <Opened t={t} opened={opened}>
        {(filling) => (
          <Page
            t={t}
            filling={filling}
            name={name}
            personId={id}
            at={query.get('at') ?? ''}
            looks={query.get('look') === 'yes'}
          />
        )}
      </Opened>
    );
  };
}

type PageProps = Readonly<{
  t: Words;
  filling: OpenFilling;
  name: string | null;
  personId: string;
  at: string;
  /** Came to see what is missing. */
  looks: boolean;
}>;

function Page({ t, filling, name, personId, at, looks }: PageProps) {
  const page = pageAt(filling.pages, at);
  const path = page?.path ?? at;
  const draw = useDrawn(filling, (touched) => touched === 'all' || isOn({ path }, touched));
  const overview = fillingAddress(personId, filling.response.id);
  // A page that has gone since (another answer took it away) is no fault of the reader.
  if (page === null) return <Gone t={t} overview={overview} />;
  return <Questions {...{ t, filling, name, personId, page, looks, overview, draw }} />;
}

function Gone({ t, overview }: Readonly<{ t: Words; overview: string }>) {
  const { go } = useField();
  useEffect(() => go(overview), []);
  return <a href={`#/${overview}`}>{t('assessments.form.overview')}</a>;
}

type QuestionsProps = Omit<PageProps, 'at'> & Readonly<{ page: FormPage; overview: string; draw: () => void }>;

function Questions({ t, filling, name, personId, page, looks, overview, draw }: QuestionsProps) {
  const { go, replica, say } = useField();
  const photographs = usePhotographs(
    replica,
    questionsOf(page.parts).map(({ said }) => said),
  );
  const { form, beside, compiled, wrong } = filling;
  const writing = useMemo(() => new PageWriting({ filling, wrong, draw }), [filling, page.path]);
  const leaving = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [toldOn, setToldOn] = useState<string | null>(null);
  const wasTold = looks || toldOn === page.path;
  const summary = useRef<HTMLDivElement>(null);
  const leave = (): void => {
    clearTimeout(leaving.current);
    writing.leave();
  };
  useEffect(() => {
    const hide = (): void => void writing.say();
    document.addEventListener('visibilitychange', hide);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      leave();
    };
  }, [writing]);

  const take = (path: string, file: File): void => {
    leave();
    const needs = { filling, replica, drawAnew, newId: () => crypto.randomUUID() };
    void takePhotograph(needs, path, file).then((isKept) => {
      if (isKept) say(t('instruments.fill.photograph.saved'));
      draw();
    });
  };
  const next = nextInSection(filling.pages, page.path);
  const goOn = (): void =>
    go(next === null ? overview : fillingAddress(personId, filling.response.id, 'page', { at: next }));
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    leave();
    const { name: what = '', value = '' } = (event.submitter ?? {}) as { name?: string; value?: string };
    if (what === 'add') {
      const added = filling.add(value);
      const its = added === null ? null : pageAt(filling.pages, added);
      if (its !== null && its.path !== page.path)
        go(fillingAddress(personId, filling.response.id, 'page', { at: its.path }));
      return;
    }
    if (what === 'remove') {
      filling.remove(value);
      return;
    }
    const isAllRead = [...wrong.keys()].every((path) => !isOn(page, new Set([path])));
    if (wasTold || isAllRead) {
      goOn();
      return;
    }
    setToldOn(page.path);
    setTimeout(() => summary.current?.focus());
  };

  const errors = faultsOn(t, filling, page, writing.at, wasTold);
  const label = page.section === '' ? null : form.label(page.section);
  const second = beside === null || beside === spokenBy(compiled.instrument, t.language) ? null : beside;
  return (
    <>
      {wasTold && errors.length > 0 && (
        <div ref={summary} tabIndex={-1}>
          <PageErrors errors={errors} />
        </div>
      )}
      <ScreenHead
        // Another page is read from its top.
        key={page.path}
        t={t}
        filling={filling}
        name={name}
        title={label?.text ?? t('assessments.form.title')}
        second={second === null || label === null ? null : form.label(page.section, 'label', second)}
        isSigned={isSigned(replica.reference(), compiled.instrument)}
        recordAt={`#/${fillingAddress(personId, filling.response.id, 'seen-to')}`}
      />
      <form
        noValidate
        // Or the browser keeps what is typed with its open windows, in plain text on the disk.
        autocomplete="off"
        onFocusIn={({ target }) => {
          clearTimeout(leaving.current);
          const question = questionAround(target);
          if (question === null) leave();
          else writing.enter(question.dataset['question'] ?? '');
        }}
        onFocusOut={() => {
          clearTimeout(leaving.current);
          leaving.current = setTimeout(leave, leaveAfterMs);
        }}
        onInput={({ target }) => {
          const question = questionAround(target);
          if (question !== null && !isChosen(target) && !isForFile(target))
            writing.type(question.dataset['question'] ?? '', fieldsIn(question));
        }}
        onChange={({ target }) => {
          const question = questionAround(target);
          const file = photographIn(target);
          if (question !== null && file !== null) take(question.dataset['question'] ?? '', file);
          if (question === null || !isChosen(target)) return;
          writing.choose(question.dataset['question'] ?? '', fieldsIn(question));
          // A photograph that was taken away is shown no more.
          if (question.querySelector('[type=file]') !== null) leave();
        }}
        onSubmit={submit}
      >
        <PressedByEnter does="next">{t('assessments.fill.next')}</PressedByEnter>
        <PageParts
          parts={partsBelow(page)}
          form={form}
          t={t}
          beside={second}
          typed={writing.typed}
          seenOf={() => '-'}
          errorFor={errorIn(errors)}
          forStaff
          photographs={photographs}
          foldsAway
        />
        <p class="alongside-actions">
          <Button name="do" value="next">
            {t('assessments.fill.next')}
          </Button>
          <Press
            variant="secondary"
            onPress={() => {
              leave();
              go(overview);
            }}
          >
            {t('assessments.fill.later')}
          </Press>
          <Press
            variant="secondary"
            onPress={() => {
              leave();
              void filling.decline(page.section);
              go(overview);
            }}
          >
            {t('assessments.form.decline')}
          </Press>
        </p>
        {wasTold && errors.length > 0 && (
          <p>
            <Press small variant="secondary" onPress={goOn}>
              {t('assessments.form.go-on-anyway')}
            </Press>
          </p>
        )}
      </form>
      <BesideChoice t={t} filling={filling} />
    </>
  );
}
