import { directionOf } from '#platform/instruments/domain/direction-of.ts';
import { ownLanguageName } from '#platform/language/language.ts';
import { Dir } from '#platform/ui/dir.tsx';

import type { FoundInstrument } from '../data/find-instrument.ts';
import { paperForm, type PaperPart } from '../domain/paper-form.ts';
import { sayRelevance } from '../domain/say-condition.ts';
import type { Say } from './forms-needs.ts';
import { PaperAgreed, PrintedFor } from './paper-agreed.tsx';
import { PaperAnswer, PaperRows } from './paper-answer.tsx';
import { Both, boxes, InBoth, Said, type Side, type Sides } from './paper-words.tsx';
import type { WayInShown } from './ways-in-shown.ts';

type PaperPageProps = Readonly<{
  t: Say;
  found: FoundInstrument;
  sides: Sides;
  keyedAt: string;
  /** The way into a survey that the sheet is printed for; null for the form by itself. */
  wayIn: WayInShown | null;
  /** Others that it can be printed for. */
  others: readonly WayInShown[];
}>;

/** A form as an A4 sheet, in the person's language beside English. The head with the sheet's number comes again on every page, as sheets come apart. */
export function PaperPage({ t, found, sides, keyedAt, wayIn, others }: PaperPageProps) {
  const { own } = sides;
  const parts = paperForm(found.compiled, found.codes);
  const language = own.words.language;
  return (
    <>
      <p class="alongside-not-on-paper">{t('forms.paper.how')}</p>
      {(wayIn !== null || others.length > 0) && (
        <PrintedFor t={t} found={found} language={language} wayIn={wayIn} others={others} />
      )}
      <div
        class={`forms-sheet ${sides.english === null ? 'forms-sheet--one' : ''}`.trim()}
        lang={language}
        dir={directionOf(language)}
      >
        <table class="forms-paper" role="presentation">
          <thead>
            <tr>
              <td>
                <Head found={found} sides={sides} />
              </td>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>
                <h1>
                  <InBoth sides={sides} text={found.instrument.title} otherwise={found.instrument.id} />
                </h1>
                {wayIn !== null && <PaperAgreed sides={sides} found={found} wayIn={wayIn} />}
                {found.signOff === null && <Said sides={sides} say="forms.paper.trial" classes="forms-paper__notice" />}
                {isDraft(own, found) && <Said sides={sides} say="forms.paper.draft" classes="forms-paper__notice" />}
                <Parts sides={sides} parts={parts} />
                <p class="forms-paper__keyed" dir="ltr" lang="en">
                  {t('forms.paper.keyed', { address: keyedAt })}
                </p>
              </td>
            </tr>
          </tbody>
        </table>
      </div>
    </>
  );
}

/** True where the sheet holds words that nobody who speaks the language has checked. */
const isDraft = ({ words }: Side, { instrument }: FoundInstrument): boolean =>
  words.language !== instrument.language && words.say(instrument.title)?.state !== 'checked';

function Head({ found, sides }: Readonly<{ found: FoundInstrument; sides: Sides }>) {
  const { id, version } = found.instrument;
  return (
    <div class="forms-paper__head">
      <span>
        <Said sides={sides} say="forms.paper.form" /> <Dir>{id}</Dir>
      </span>
      <span>
        <Said sides={sides} say="forms.paper.version" /> <Dir>{version}</Dir>
      </span>
      <span>
        <Dir lang={sides.own.words.language}>{ownLanguageName(sides.own.words.language)}</Dir>
      </span>
      <span class="forms-paper__number">
        <Said sides={sides} say="forms.paper.number" /> <span class="forms-boxes">{boxes(6)}</span>
      </span>
    </div>
  );
}

function Parts({ sides, parts }: Readonly<{ sides: Sides; parts: readonly PaperPart[] }>) {
  return (
    <>
      {parts.map((part) => (
        <Part sides={sides} part={part} />
      ))}
    </>
  );
}

function Part({ sides, part }: Readonly<{ sides: Sides; part: PaperPart }>) {
  switch (part.is) {
    case 'words':
      return (
        <div class="forms-paper__words">
          <InBoth sides={sides} text={part.item.label} />
        </div>
      );
    case 'not-on-paper':
      return (
        <div class="forms-paper__question">
          <InBoth sides={sides} text={part.item.label} otherwise={part.item.name} />
          <Said sides={sides} say="forms.paper.not-on-paper" classes="forms-paper__how" />
        </div>
      );
    case 'group':
      return (
        <section class="forms-paper__part">
          <h2>
            <InBoth sides={sides} text={part.item.label} />
          </h2>
          <OnlyIf sides={sides} relevant={part.item.relevant} />
          <Parts sides={sides} parts={part.parts} />
        </section>
      );
    case 'rows':
      return (
        <section class="forms-paper__part">
          <h2>
            <InBoth sides={sides} text={part.item.label} />
          </h2>
          <OnlyIf sides={sides} relevant={part.item.relevant} />
          <Said sides={sides} say="forms.paper.rows" classes="forms-paper__how" />
          <PaperRows sides={sides} part={part} />
          <Parts sides={sides} parts={part.below} />
        </section>
      );
    case 'question':
      return (
        <div class="forms-paper__question">
          <b class="forms-paper__code" dir="ltr">
            {part.code}
          </b>
          <div>
            <div class="forms-paper__asked">
              <InBoth sides={sides} text={part.question.label} otherwise={part.question.name} />
            </div>
            <OnlyIf sides={sides} relevant={part.question.relevant} />
            {part.question.hint !== undefined && (
              <div class="forms-paper__how">
                <InBoth sides={sides} text={part.question.hint} />
              </div>
            )}
            <PaperAnswer sides={sides} field={part.field} />
          </div>
        </div>
      );
  }
}

function OnlyIf({ sides, relevant }: Readonly<{ sides: Sides; relevant: string | undefined }>) {
  if (relevant === undefined) return null;
  const say = (side: Side): string => {
    const condition = sayRelevance(relevant, side);
    return condition === null ? side.t('forms.paper.only-if-applies') : side.t('forms.paper.only-if', { condition });
  };
  return (
    <div class="forms-paper__only-if">
      <Both sides={sides} say={(side) => say(side)} />
    </div>
  );
}
