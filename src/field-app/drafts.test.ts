import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';

import { memoryReplica } from '#platform/offline/device/memory-replica.ts';

import { kinds } from '../kinds.ts';
import { fixedId } from '../testing/entries.ts';
import { openDrafts } from './drafts.ts';

const aReplica = () =>
  memoryReplica({
    user: { userId: fixedId(1), name: '', teamId: fixedId(2), teamName: '', role: 'clinician', deviceId: fixedId(3) },
    kinds,
    nowMs: () => 0,
    newId,
  });

test('what was typed is there when the device is opened again', async () => {
  const replica = await aReplica();
  const drafts = await openDrafts(replica);
  drafts.set('note 1', { text: 'half a th' });
  await drafts.flush();
  drafts.close();
  expect((await openDrafts(replica)).get('note 1')).toEqual({ text: 'half a th' });
});

test('what was saved is no longer typed', async () => {
  const replica = await aReplica();
  const drafts = await openDrafts(replica);
  drafts.set('note 1', { text: 'all of it' });
  drafts.set('note 1', null);
  await drafts.flush();
  drafts.close();
  expect((await openDrafts(replica)).get('note 1')).toBeNull();
});
