import { z } from 'zod';

import { teamKinds, type TeamKind } from './team.ts';

const text = z.string().trim().max(200, 'places.problem.too-long').default('');

export type StatedTeam = Readonly<{ code: string; name: string; kind: TeamKind; icb: string | null }>;

/** A new team as posted. A practice's team is made with the practice, so that kind is not among those to choose from. */
export const teamForm: z.ZodType<StatedTeam> = z
  .object({ teamCode: text, name: text, kind: text, board: text })
  .transform((form, context): StatedTeam => {
    const problem = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
    const code = form.teamCode.toUpperCase();
    if (code === '') problem('teamCode', 'places.problem.team-code-missing');
    else if (!/^[A-Z0-9][A-Z0-9-]{1,19}$/.test(code)) problem('teamCode', 'places.problem.code-shape');
    if (form.name === '') problem('name', 'places.problem.team-name-missing');
    const kind = kindsToChoose.find((candidate) => candidate === form.kind);
    if (kind === undefined) problem('kind', 'places.problem.kind-missing');
    return kind === undefined ? z.NEVER : { code, name: form.name, kind, icb: form.board === '' ? null : form.board };
  });

export const kindsToChoose: readonly TeamKind[] = teamKinds.filter((kind) => kind !== 'practice');

export type StatedPractice = Readonly<{ odsCode: string; name: string; localAuthority: string }>;

/** A new practice as posted; its team comes with it. */
export const practiceForm: z.ZodType<StatedPractice> = z
  .object({ odsCode: text, name: text, localAuthority: text })
  .transform((form, context): StatedPractice => {
    const problem = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
    const odsCode = form.odsCode.toUpperCase();
    if (!/^[A-Z0-9]{3,10}$/.test(odsCode)) problem('odsCode', 'places.problem.ods-shape');
    if (form.name === '') problem('name', 'places.problem.practice-name-missing');
    if (form.localAuthority === '') problem('localAuthority', 'places.problem.authority-missing');
    return { odsCode, name: form.name, localAuthority: form.localAuthority };
  });
