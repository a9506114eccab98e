import { englandAndWales } from '#platform/calendar/england-and-wales.ts';
import { runClocks } from '#platform/clocks/run-clocks.ts';
import type { FieldSite } from '#platform/offline/domain/protocol.ts';
import type { Entry } from '#platform/record/domain/entry.ts';
import type { FieldDraft } from '#platform/offline/domain/replica.ts';

import { kinds, personPathways } from '../../kinds.ts';
import { fixedId } from '../entries.ts';
import { ContractDevice } from './contract-device.ts';
import { ModelService } from './model-service.ts';
import type { ContractTeam, ContractWorld } from './contract-world.ts';

/** A site of the model's, in a team's care. */
export const modelSite = (id: string, name: string, custodyTeamId: string | null): FieldSite => ({
  id,
  code: name.slice(0, 3).toUpperCase(),
  name,
  type: 'contingency',
  localAuthority: 'E08000012',
  openedOn: null,
  closedOn: null,
  hasClinicalRoom: null,
  custodyTeamId,
});

/** The world of the contract, with the model of the service in it. */
export async function modelWorld(): Promise<ContractWorld> {
  let made = 1;
  const newId = () => fixedId((made += 1));
  let nowMs = Date.UTC(2026, 10, 22, 9);
  const service = new ModelService({
    kinds,
    clocksOf: (facts, ending) => runClocks(facts, personPathways, englandAndWales, ending),
    newId,
    nowMs: () => (nowMs += 1000),
    pageEntries: 400,
  });
  const teams = { north: newId(), south: newId() };
  const sites = { heron: newId(), dove: newId(), badger: newId() };
  service.sites.set(sites.heron, modelSite(sites.heron, 'Heron Hotel', teams.north));
  service.sites.set(sites.dove, modelSite(sites.dove, 'Dove House', teams.north));
  service.sites.set(sites.badger, modelSite(sites.badger, 'Badger Lodge', teams.south));
  const clock = { nowMs: () => nowMs, newId };
  const desk = newId();
  const written = (team: ContractTeam, drafts: readonly FieldDraft[]): readonly Entry[] =>
    drafts.map((draft, counter) => ({
      id: newId(),
      subject: draft.subject,
      kind: draft.kind,
      version: 1,
      happened: draft.happened,
      written: { ms: (nowMs += 1000), counter, device: 'desk' },
      author: desk,
      team: teams[team],
      place: null,
      body: draft.body,
      replaces: draft.replaces ?? [],
    }));

  const list = (team: ContractTeam) => ({ team: teams[team], role: 'clinician', isList: true });
  return {
    sites,
    teams,
    newId,
    nowMs: () => nowMs,
    device: async (role, team, chosen) => {
      const identity = { deviceId: newId(), userId: newId(), teamId: teams[team], role };
      service.memberships.push({ userId: identity.userId, teamId: identity.teamId, role, fromMs: 0, untilMs: null });
      const secret = service.enrol({ id: identity.deviceId, userId: identity.userId, teamId: identity.teamId, role });
      return new ContractDevice(identity, service.connect(identity.deviceId, secret), chosen, clock);
    },
    unknownDevice: async () => {
      const identity = { deviceId: newId(), userId: newId(), teamId: teams.north, role: 'clinician' };
      return new ContractDevice(identity, service.connect(identity.deviceId, newId()), [], clock);
    },
    desk: async (team, drafts) => {
      const entries = written(team, drafts);
      const refused = service.desk(entries, list(team)).find(({ outcome }) => outcome === 'refused');
      if (refused !== undefined) throw new Error(`The desk's own entry was refused: ${JSON.stringify(refused)}`);
      return entries;
    },
    deskSlowly: async (team, drafts) => {
      const entries = written(team, drafts);
      const transaction = service.begin();
      transaction.append(entries, list(team));
      return { entries, commit: async () => transaction.commit() };
    },
    giveCustody: async (site, team) => service.giveCustody(site, teams[team]),
    endRights: async (device, atMs) => {
      for (const one of service.memberships) if (one.userId === device.identity.userId) one.untilMs = atMs;
    },
    revoke: async (device) => {
      const its = service.devices.get(device.identity.deviceId);
      if (its !== undefined) its.isRevoked = true;
    },
    backup: async () => {
      const backup = service.backup();
      return { restore: async () => service.restore(backup) };
    },
    readsNoted: async () => service.reads.map(({ subjects }) => subjects),
    photographsOf: async (subject) =>
      [...service.photographs].flatMap(([name, kept]) => (kept.subject === subject ? [name] : [])),
    handedIn: async (device) =>
      service.handedIn
        .filter(({ deviceId }) => deviceId === device.identity.deviceId)
        .reduce((count, { entries }) => count + entries.length, 0),
    parcelsHandedIn: async (device) =>
      service.handedIn
        .filter(({ deviceId }) => deviceId === device.identity.deviceId)
        .flatMap(({ parcels }) => parcels.map(({ id }) => id)),
  };
}
