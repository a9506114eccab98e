import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { audit } from '#platform/access/data/audit.ts';
import { asRequester, type Requester, type Tx } from '#platform/database/requester.ts';
import { PageProblem } from '#platform/web/page-problem.ts';
import { readForm, sayProblems, type Typed } from '#platform/web/read-form.ts';

import { readFieldSettings } from '../data/field-settings.ts';
import { devicesOfTeam, findShownDevice, ownDevices, teamsWithDevices } from '../data/list-devices.ts';
import { countWaiting } from '../data/list-handed-in.ts';
import { revokeDevice } from '../data/revoke-device.ts';
import { saveFieldSettings } from '../data/save-field-settings.ts';
import { revokeForm, settingsForm } from '../domain/device-forms.ts';
import type { DeviceShown } from '../domain/device-shown.ts';
import type { DeviceDeskNeeds } from './desk-needs.ts';
import { FieldSettingsPage } from './field-settings-page.tsx';
import { OwnDevicesPage } from './own-devices-page.tsx';
import { RevokePage } from './revoke-page.tsx';
import { ChooseTeamPage, TeamDevicesPage } from './team-devices-page.tsx';

type ById = { Params: { id: string }; Querystring: { done?: string | string[] } };

// Everybody's own, whatever they work as now: a laptop of last year's role is still theirs to report lost.
const own = { config: { permission: 'account.own' } } as const;
const manage = { config: { permission: 'devices.manage' } } as const;
const uuid = z.guid();

/** One's own devices, a team's, revoking one, and what a team decides of its devices. */
export function deviceDeskRoutes(needs: DeviceDeskNeeds) {
  const { db, may, now, today } = needs;

  return async (app: FastifyInstance): Promise<void> => {
    app.get<ById>('/devices', own, async ({ t, requester, query }, reply) => {
      const { devices, waiting } = await asRequester(db, requester, async (tx) => ({
        devices: await ownDevices(tx, requester.userId),
        waiting: await waitingFor(tx, requester),
      }));
      const page = (
        <OwnDevicesPage
          t={t}
          today={today()}
          devices={devices}
          fieldApp={may(requester, 'field.use') ? needs.fieldApp : null}
          mayManage={may(requester, 'devices.manage')}
          waiting={waiting}
          isRevoked={query.done === 'revoked'}
        />
      );
      return reply.page(page, { title: t('offline.desk.own.title'), back: '/account', isWide: true });
    });

    app.get<ById>('/devices/team', manage, async (request, reply) => {
      const { t, requester } = request;
      if (!isAdministrator(requester)) return showTeam(request, reply, requester.teamId);
      const teams = await asRequester(db, requester, teamsWithDevices);
      return reply.page(<ChooseTeamPage t={t} teams={teams} />, { title: t('offline.desk.team.all') });
    });

    app.get<ById>('/devices/team/:id', manage, async (request, reply) => showTeam(request, reply, request.params.id));

    app.get<ById>('/devices/team/:id/rules', manage, async (request, reply) => {
      const settings = await asRequester(db, request.requester, (tx) => readFieldSettings(tx, request.params.id));
      return showRules(request, reply, {
        forgetAfterDays: String(settings.forgetAfterDays),
        lockAfterMinutes: String(settings.lockAfterMinutes),
        ...(settings.passkeyOnly && { passkeyOnly: 'yes' }),
      });
    });

    app.post<ById>('/devices/team/:id/rules', manage, async (request, reply) => {
      const { requester, params, t } = request;
      const read = readForm(request.body, settingsForm);
      if (!read.ok) return showRules(request, reply.code(422), read.typed, sayProblems(t, read.problems));
      await asRequester(db, requester, async (tx) => {
        const team = await teamOf(tx, requester, params.id, 'rules');
        await saveFieldSettings(tx, requester, team.id, read.value, now());
      });
      return reply.redirect(`/devices/team/${params.id}?done=saved`, 303);
    });

    app.get<ById>('/devices/:id/revoke', own, async (request, reply) => {
      const { requester } = request;
      const device = await asRequester(db, requester, (tx) => openDevice(tx, request));
      if (device.revokedAt !== null) return reply.redirect(listOf(requester, device), 303);
      return showRevoke(request, reply, device);
    });

    app.post<ById>('/devices/:id/revoke', own, async (request, reply) => {
      const { requester, params, t } = request;
      const read = readForm(request.body, revokeForm);
      const device = await asRequester(db, requester, async (tx) => {
        const found = await openDevice(tx, request);
        if (read.ok) await revokeDevice(tx, requester, { deviceId: params.id, reason: read.value.reason, now: now() });
        return found;
      });
      if (!read.ok) return showRevoke(request, reply.code(422), device, t(read.problems[0]?.message ?? ''));
      return reply.redirect(`${listOf(requester, device)}?done=revoked`, 303);
    });
  };

  async function showTeam(request: FastifyRequest<ById>, reply: FastifyReply, teamId: string) {
    const { t, requester } = request;
    const { done } = request.query;
    const found = await asRequester(db, requester, async (tx) => {
      const team = await teamOf(tx, requester, teamId, 'see');
      const devices = await devicesOfTeam(tx, team.id);
      await audit(tx, { action: 'devices.read', subjects: [team.id] });
      return {
        team,
        devices,
        settings: await readFieldSettings(tx, team.id),
        waiting: await waitingFor(tx, requester),
      };
    });
    const news = done === 'revoked' || done === 'saved' ? done : null;
    const page = (
      <TeamDevicesPage t={t} today={today()} {...found} mayAdminister={isAdministrator(requester)} news={news} />
    );
    const back = isAdministrator(requester) ? '/devices/team' : '/devices';
    return reply.page(page, { title: t('offline.desk.team.title'), back, isWide: true });
  }

  async function showRules(
    { t, requester, params }: FastifyRequest<ById>,
    reply: FastifyReply,
    typed: Typed,
    problems?: ReturnType<typeof sayProblems>,
  ) {
    const team = await asRequester(db, requester, (tx) => teamOf(tx, requester, params.id, 'rules'));
    const page = <FieldSettingsPage t={t} team={team} typed={(field) => String(typed[field] ?? '')} {...problems} />;
    return reply.page(page, {
      title: t('offline.desk.settings.title'),
      back: `/devices/team/${team.id}`,
      hasProblems: problems !== undefined,
    });
  }

  function showRevoke(request: FastifyRequest<ById>, reply: FastifyReply, device: DeviceShown, problem?: string) {
    const { t, requester } = request;
    return reply.page(<RevokePage t={t} device={device} typed="" problem={problem} />, {
      title: t('offline.desk.revoke.title'),
      back: listOf(requester, device),
      hasProblems: problem !== undefined,
    });
  }

  function waitingFor(tx: Tx, requester: Requester): Promise<number | null> {
    return may(requester, 'devices.read-in') ? countWaiting(tx) : Promise.resolve(null);
  }
}

const isAdministrator = ({ role }: Requester): boolean => role === 'administrator';

/** The list on which a device stands for whoever asks. */
const listOf = ({ userId }: Requester, { userId: owner, teamId }: DeviceShown): string =>
  owner === userId ? '/devices' : `/devices/team/${teamId}`;

/** One's own team, or any for an administrator, who alone sets rules; else the page is not there. */
async function teamOf(tx: Tx, requester: Requester, id: string, to: 'see' | 'rules') {
  const isOpen = isAdministrator(requester) || (to === 'see' && id === requester.teamId);
  const team =
    isOpen && uuid.safeParse(id).success
      ? await tx.selectFrom('team').select(['id', 'name']).where('id', '=', id).executeTakeFirst()
      : undefined;
  if (team === undefined) throw new PageProblem('not-found');
  return team;
}

/** A device that the requester may revoke: row security says which they see at all. */
async function openDevice(tx: Tx, { params }: FastifyRequest<ById>): Promise<DeviceShown> {
  const device = uuid.safeParse(params.id).success ? await findShownDevice(tx, params.id) : null;
  if (device === null) throw new PageProblem('not-found');
  return device;
}
