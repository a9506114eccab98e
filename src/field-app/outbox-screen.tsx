import { useState } from 'preact/hooks';

import type { RoleName } from '#platform/access/domain/roles.ts';
import { formatInstant } from '#platform/language/formats.ts';
import type { Translator } from '#platform/language/translator.ts';
import { carriedFileName } from '#platform/offline/domain/carried-file.ts';
import type { OutboxItem, Replica } from '#platform/offline/domain/replica.ts';
import type { Entry } from '#platform/record/domain/entry.ts';
import type { KindRegistry } from '#platform/record/domain/kind-registry.ts';
import type { FieldScreen } from '#platform/screens/field-screen.ts';
import { useField } from '#platform/screens/field-world.ts';
import { Press } from '#platform/screens/press.tsx';
import { ScreenHeading } from '#platform/screens/screen-heading.tsx';
import { useReadAgain } from '#platform/screens/use-read-again.ts';
import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { Tag } from '#platform/ui/tag.tsx';
import { sayEntry } from '#platform/record/domain/say-entry.ts';

import type { FieldKey } from './content/catalogue.ts';
import { FillingInOutbox } from './outbox-filling.tsx';
import { thingsIn, type OutboxThing } from './outbox-things.ts';
import { afterSending, answersHere, photographsWaiting } from './what-waits.ts';

type OutboxNeeds = Readonly<{
  roles: readonly RoleName[];
  nameOf: (subject: Entry['subject']) => string | null;
  kinds: KindRegistry;
  /** Where an entry that waits can be written otherwise; null where it cannot. */
  changeAt: (entry: Entry) => string | null;
}>;

/** Everything written here: what needs its author, what waits and why, what was sent lately. */
export const outboxScreen = (needs: OutboxNeeds): FieldScreen => ({
  path: 'outbox',
  roles: needs.roles,
  menu: { text: 'field.menu.outbox', order: 80 },
  Screen: () => <OutboxScreen {...needs} />,
});

const mostSentShown = 20;

/** What was written here, again whenever it changes; null until it is read. */
export const useOutbox = (replica: Replica): readonly OutboxItem[] | null =>
  useReadAgain(replica, () => replica.outbox());

function OutboxScreen(needs: OutboxNeeds) {
  const { t, replica, say } = useField<FieldKey>();
  const items = useOutbox(replica);
  if (items === null) return null;
  const things = thingsIn(items);
  const those = (is: OutboxItem['state']['is']) => things.filter(({ first }) => first.state.is === is);
  const photographs = photographsWaiting(replica);
  const unsent = items.filter(({ state }) => state.is !== 'sent');
  const answers = answersHere(replica);
  const sendNow = async (): Promise<void> => {
    say(t('field.outbox.sending'));
    await replica.sync();
    say(t(`field.outbox.${afterSending(await replica.outbox(), replica)}`));
  };
  return (
    <>
      <ScreenHeading text={t('field.outbox.title')} />
      {unsent.length === 0 && photographs === 0 && answers === 0 && <p>{t('field.outbox.nothing')}</p>}
      {photographs > 0 && <p>{t('field.outbox.photographs', { count: photographs })}</p>}
      {answers > 0 && <Answers />}
      <p class="alongside-actions">
        <Press onPress={() => void sendNow()}>{t('field.outbox.send-now')}</Press>
      </p>
      <Items {...needs} title={t('field.outbox.need')} things={those('refused')} />
      <Items
        {...needs}
        title={t('field.outbox.waiting')}
        why={t('field.outbox.why-waiting')}
        things={those('waiting')}
      />
      <Items
        {...needs}
        title={t('field.outbox.held-back')}
        why={t('field.outbox.held-back-why')}
        things={those('held-back')}
      />
      {unsent.length + replica.parcels.count().waiting > 0 && (
        <>
          <h2>{t('field.outbox.carry-title')}</h2>
          <p>{t('field.outbox.carry-why')}</p>
          <Press
            variant="secondary"
            onPress={() => void carry(replica).then((files) => say(t('field.outbox.carried', { files })))}
          >
            {t('field.outbox.carry')}
          </Press>
        </>
      )}
      <Items {...needs} title={t('field.outbox.sent')} things={those('sent').slice(-mostSentShown).reverse()} />
    </>
  );
}

/** Answers to surveys: how many stand how, and where more is known of them. What they say, nobody sees here. */
function Answers() {
  const { t, replica } = useField<FieldKey>();
  const { waiting, refused, 'with-code': put } = replica.parcels.count();
  return (
    <p>
      {t('field.outbox.answers', { all: waiting + refused + put })}{' '}
      {t('field.outbox.answers-stand', { waiting, refused, put })}{' '}
      <a class="nhsuk-link" href="#/surveys">
        {t('field.outbox.answers-see')}
      </a>
    </p>
  );
}

type ItemsProps = OutboxNeeds & Readonly<{ title: string; why?: string; things: readonly OutboxThing[] }>;

function Items({ title, why, things, ...needs }: ItemsProps) {
  const { t } = useField();
  if (things.length === 0) return null;
  const nameOf = ({ entry }: OutboxItem): string => needs.nameOf(entry.subject) ?? t('field.outbox.unknown-person');
  return (
    <>
      <h2>
        {title} ({things.length})
      </h2>
      {why !== undefined && <p>{why}</p>}
      <ul class="nhsuk-list field-people">
        {things.map((thing) => (
          <li key={thing.first.entry.id}>
            {thing.filling === null ? (
              <Item {...needs} item={thing.first} />
            ) : (
              <FillingInOutbox
                thing={thing}
                filling={thing.filling}
                name={nameOf(thing.first)}
                refused={thing.first.state.is === 'refused' ? refusalSaid(t, thing.first.state.reason) : null}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Item({
  item: { entry, state, isInDoubt },
  nameOf,
  kinds,
  changeAt,
}: OutboxNeeds & Readonly<{ item: OutboxItem }>) {
  const { t, replica, say } = useField<FieldKey>();
  const [isSure, setIsSure] = useState(false);
  const at = changeAt(entry);
  const discard = async (): Promise<void> => {
    if (!isSure) {
      setIsSure(true);
      return;
    }
    const isGone = await replica.discard(entry.id);
    const isStillInDoubt = isInDoubt === true && !isGone;
    say(t(isGone ? 'field.outbox.discarded' : isStillInDoubt ? 'field.outbox.in-doubt' : 'field.outbox.already-sent'));
  };
  return (
    <>
      <div class="field-people__name">
        <Dir>{sayEntry(entry, (id) => replica.nameOf(id), kinds, t as Translator)}</Dir>
      </div>
      <div>
        <a class="nhsuk-link" href={`#/${entry.subject.kind === 'person' ? 'people' : 'sites'}/${entry.subject.id}`}>
          <Dir>{nameOf(entry.subject) ?? t('field.outbox.unknown-person')}</Dir>
        </a>{' '}
        <span class="alongside-beneath">
          {t('field.outbox.written', { at: formatInstant(entry.written.ms, t.language) })}
          {state.is === 'sent' && `, ${t('field.outbox.sent-at', { at: formatInstant(state.at, t.language) })}`}
        </span>
      </div>
      {state.is === 'sent' && state.late && (
        <div>
          <Tag colour="orange">{t('field.outbox.late')}</Tag>
        </div>
      )}
      {state.is === 'refused' && (
        <p>
          <strong>{refusalSaid(t as Translator, state.reason)}</strong>
        </p>
      )}
      {state.is !== 'sent' && (
        <p class="alongside-actions">
          {at !== null && (
            <Button small variant="secondary" href={`#/${at}`}>
              {t('field.outbox.change')}
            </Button>
          )}
          <Press small variant={isSure ? 'warning' : 'secondary'} onPress={() => void discard()}>
            {t(isSure ? 'field.outbox.discard-sure' : 'field.outbox.discard')}
          </Press>
        </p>
      )}
    </>
  );
}

/** Why the service did not take an entry, and what its author can do. */
function refusalSaid(t: Translator, reason: string): string {
  const own = `field.refused.${reason}`;
  if (t.has(own)) return t(own);
  const ofTheRecord = `record.refused.${reason}`;
  return t.has(ofTheRecord) ? t(ofTheRecord) : t('field.refused.other', { reason });
}

/** Gives how many files it takes. */
async function carry(replica: Replica): Promise<number> {
  const files = await replica.carry();
  for (const [at, file] of files.entries()) {
    const address = URL.createObjectURL(new Blob([new Uint8Array(file)], { type: 'application/octet-stream' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = files.length === 1 ? carriedFileName : carriedFileName.replace('.', `-${at + 1}.`);
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }
  return files.length;
}
