import type { RoleName } from './roles.ts';

type Rule = Readonly<{
  /** What one may do with it, as a clause that follows "may". */
  may: string;
  roles: readonly RoleName[];
  /** Why these roles and no others. */
  why: string;
}>;

const everyRole = [
  'clinician',
  'coordinator',
  'practice',
  'vcse',
  'champion',
  'commissioner',
  'evaluator',
  'accommodation-contact',
  'administrator',
] as const satisfies readonly RoleName[];

/**
 * What each role may do. There is no role for immigration enforcement or for another government department, and none can be configured: a role is a
 * line of this file and of a database constraint. A permission opens a page; which people it shows is row security's to decide.
 */
export const permissions = {
  'account.own': {
    may: 'manage their own sign-in and sessions',
    roles: everyRole,
    why: 'Whoever signs in must be able to keep that sign-in safe.',
  },
  'people.read': {
    may: 'open the people that their team sees',
    roles: ['clinician', 'coordinator', 'practice', 'vcse'],
    why: 'They look after these people: through custody, as their practice, through a referral that they accepted, or through break-glass.',
  },
  'people.write': {
    may: 'record and correct details of a person, and where they live',
    roles: ['clinician', 'coordinator', 'practice'],
    why: 'They meet the person or take in what is known of them; a voluntary organisation answers the referral instead.',
  },
  'people.join': {
    may: 'say that two records are the same person, or are not',
    roles: ['clinician', 'coordinator'],
    why: 'It needs the person, or the lists that name them; a practice sees too few records to judge.',
  },
  'matching.ask': {
    may: 'ask a person whether an earlier record is theirs, and record what they settle',
    roles: ['clinician', 'coordinator'],
    why: 'They meet the person, with an interpreter. They learn nothing of the earlier record unless the person agrees.',
  },
  'matching.review': {
    may: 'say of two records whether they are of one person, and see how far reviewers agree',
    roles: ['clinician', 'coordinator'],
    why: 'They know the people and the lists. Each sees only what their team may see, and nobody what another reviewer said.',
  },
  'nhs-numbers.check': {
    may: 'ask the Spine about the NHS number of somebody whom they see',
    roles: ['clinician', 'coordinator', 'practice'],
    why: 'They give care or plan it; what is sent is the number, or names and date of birth, and the Spine keeps who asked.',
  },
  'arrivals.upload': {
    may: 'hand in a list of arrivals or moves',
    roles: ['coordinator', 'accommodation-contact'],
    why: 'An accommodation provider gives lists and learns only that they were received, with a count of rows.',
  },
  'arrivals.review': {
    may: 'review the rows of a list',
    roles: ['clinician', 'coordinator'],
    why: 'A row may say that somebody is already known here, which an accommodation provider must not learn.',
  },
  'arrivals.commit': {
    may: 'commit a reviewed list of arrivals, and undo it',
    roles: ['coordinator'],
    why: 'One role answers for who is said to be where.',
  },
  'moves.commit': {
    may: 'commit a reviewed list of moves, and undo it',
    roles: ['coordinator'],
    why: 'A move hands people and their open clocks to another team.',
  },
  'worklists.read': {
    may: 'open the lists of who is here and what is due',
    roles: ['clinician', 'coordinator', 'practice'],
    why: 'A list of what is due says something of health, so it needs clinical sight.',
  },
  'assessments.write': {
    may: 'record that an assessment was offered, done or declined, or that the person was not found',
    roles: ['clinician', 'coordinator'],
    why: 'A coordinator makes the offers and learns who was not there; that an assessment was done is recorded by a clinician.',
  },
  'assessments.read': {
    may: 'read an assessment that was begun, and its summary',
    roles: ['clinician', 'coordinator', 'practice'],
    why: 'They care for the person, or plan that care; the answers are clinical and need clinical sight.',
  },
  'assessments.fill': {
    may: 'begin an assessment, answer its questions and finish it',
    roles: ['clinician', 'practice'],
    why: 'Whoever asks has to be able to act on the answer at once.',
  },
  'follow-up.write': {
    may: 'open what is owed to a person, and record what became of it',
    roles: ['clinician', 'coordinator', 'practice'],
    why: 'Whoever looks after the person chases it. Which of it a coordinator may record is for each kind of entry to say.',
  },
  'visits.write': {
    may: 'record a clinical visit to a site',
    roles: ['clinician'],
    why: 'The visit counts because a clinician was there.',
  },
  'sessions.read': {
    may: 'open the sessions that champions run at a site',
    roles: ['clinician', 'coordinator', 'champion'],
    why: 'They work with the people there. Sessions name nobody and say nothing of anybody’s health.',
  },
  'sessions.write': {
    may: 'plan and record sessions, and what was handed out',
    roles: ['coordinator', 'champion'],
    why: 'A champion runs them; a coordinator plans them and writes down what a champion without a device tells.',
  },
  'forms.read': {
    may: 'open forms, and print them for paper',
    roles: ['clinician', 'coordinator', 'vcse', 'champion', 'evaluator'],
    why: 'They ask people, or stand beside them. A form holds questions and nobody’s answers.',
  },
  'forms.author': {
    may: 'bring forms, publish them, open them for answers, and read the answers to their own team’s',
    roles: ['coordinator', 'evaluator'],
    why: 'They answer for what people are asked and for what becomes of it; the answers name nobody.',
  },
  'forms.answer': {
    may: 'fill in an open form for somebody, by phone or from paper',
    roles: ['clinician', 'coordinator', 'vcse', 'champion', 'evaluator'],
    why: 'Whoever is asked may want somebody to write for them; who writes sees the answers that they write, and no others.',
  },
  'reports.write': {
    may: 'write reports of their team’s surveys, and see what the door of disclosure holds back of them',
    roles: ['coordinator', 'evaluator'],
    why: 'They bring the forms and read the answers; a draft shows them nothing that they do not see there.',
  },
  'reports.publish': {
    may: 'let a report and people’s words out to everybody, and withdraw what was published',
    roles: ['coordinator', 'evaluator'],
    why: 'They answer for what leaves the service about the people whom it asks; figures pass the door of disclosure whoever presses the button.',
  },
  'suggestions.read': {
    may: 'open the suggestions that their team deals with, as they were said',
    roles: ['clinician', 'coordinator', 'practice', 'vcse', 'champion', 'commissioner', 'evaluator'],
    why: 'They hear people or answer to them. Words as they were said may name somebody, so no other team reads them.',
  },
  'suggestions.take-up': {
    may: 'write down what somebody said should be different, give it to a team, say that they were told, and withdraw it',
    roles: ['clinician', 'coordinator', 'vcse', 'champion', 'evaluator'],
    why: 'They are where people are heard, and where people hear what became of it.',
  },
  'suggestions.answer': {
    may: 'answer for a suggestion that their team was given',
    roles: ['clinician', 'coordinator', 'practice', 'commissioner', 'evaluator'],
    why: 'An answer is worth something from those who can change something.',
  },
  'suggestions.publish': {
    may: 'read a suggestion and its answer for whatever could recognise somebody, and publish them',
    roles: ['coordinator', 'evaluator'],
    why: 'They answer for what leaves the service about the people whom it asks.',
  },
  'messages.read': {
    may: 'read what their team sent, what waits and what did not arrive',
    roles: ['clinician', 'coordinator', 'evaluator'],
    why: 'They answer for what is sent. The list shows no name, number or address.',
  },
  'messages.write': {
    may: 'write to somebody who agreed to it, cancel a message, and try again',
    roles: ['clinician', 'coordinator', 'evaluator'],
    why: 'They invite people and remind them. What they type in is encrypted at once and not shown to them again.',
  },
  'messages.print': {
    may: 'print letters of their team, with names and addresses, and say that they were posted',
    roles: ['clinician', 'coordinator'],
    why: 'An address on an envelope is read by whoever posts it; of letters about care, nobody else reads one.',
  },
  'messages.print-invitations': {
    may: 'print the letters by which their team invites people to its surveys, with names and addresses, and say that they were posted',
    roles: ['coordinator', 'evaluator'],
    why: 'Whoever invites brought the list with these names and addresses, of people who agreed to be written to; a letter that nobody prints invites nobody.',
  },
  'performance.read': {
    may: 'open the figures',
    roles: ['clinician', 'coordinator', 'commissioner', 'evaluator'],
    why: 'Aggregates only, through disclosure control; the same figures for those who are measured and those who measure.',
  },
  'places.read': {
    may: 'open the list of sites, practices and teams',
    roles: ['clinician', 'coordinator', 'practice', 'administrator'],
    why: 'Where people are housed is known only to those who work there or keep the list.',
  },
  'places.manage': {
    may: 'change sites, practices, teams and the rules of custody',
    roles: ['administrator'],
    why: 'A rule of custody decides who sees whom, so nobody who would gain sight by it may write it.',
  },
  'access.manage': {
    may: 'give and end roles, unlock and reset sign-ins',
    roles: ['administrator'],
    why: 'Administrators see no person, and may not give a role to themselves.',
  },
  'audit.read': {
    may: 'read who looked and who wrote',
    roles: ['administrator'],
    why: 'The log names staff and identifiers of people, never what was seen.',
  },
  'field.use': {
    may: 'set up a browser to work without a network',
    roles: ['clinician', 'coordinator', 'champion'],
    why: 'They work where there is none. A champion’s device holds sites and sessions, and no person.',
  },
  'devices.manage': {
    may: 'see a team’s devices, revoke one, and decide when devices lock and forget',
    roles: ['coordinator', 'administrator'],
    why: 'A lost device is reported to whoever is at the desk; a coordinator answers for their own team’s.',
  },
  'devices.read-in': {
    may: 'read in what a revoked device handed in, or a file that was carried from one',
    roles: ['clinician', 'coordinator', 'administrator'],
    why: 'It speaks of people and of health, and somebody who knows them has to look at it first. An administrator decides only of what is sealed, which nobody can read.',
  },
  'break-glass.use': {
    may: 'open one person outside their team for three hours, with a reason',
    roles: ['clinician', 'practice'],
    why: 'Somebody stands before them and needs care now; every use is listed to administrators.',
  },
} as const satisfies Record<string, Rule>;

export type GuardedPermission = keyof typeof permissions;

/** A permission's name, or `public` for a page that needs no sign-in. */
export type Permission = GuardedPermission | 'public';

export function may(role: RoleName, permission: Permission): boolean {
  return permission === 'public' || (permissions[permission].roles as readonly RoleName[]).includes(role);
}

/** Whether the role may meet what is clinical. The database asks the same question with `has_clinical_sight()`. */
export function clinicalSight(role: RoleName): boolean {
  return sight[role].clinical;
}

/** Whether the role may see any person at all. The database asks the same question with `sees_people()`. */
export function seesPeople(role: RoleName): boolean {
  return sight[role].people;
}

/** What each role sees of people and of health, and why. */
export const sight: Readonly<Record<RoleName, Readonly<{ people: boolean; clinical: boolean; why: string }>>> = {
  clinician: { people: true, clinical: true, why: 'Gives care.' },
  coordinator: {
    people: true,
    clinical: true,
    why: 'Plans the clinics of the same health team and chases what is due, under the same duty of confidence.',
  },
  practice: { people: true, clinical: true, why: 'Registers the person and continues the care.' },
  vcse: {
    people: true,
    clinical: false,
    why: 'Sees the people whose referral it accepted, and of their health only what the referral says.',
  },
  champion: { people: false, clinical: false, why: 'Works with communities; holds no clinical data at all.' },
  commissioner: { people: false, clinical: false, why: 'Aggregates only.' },
  evaluator: { people: false, clinical: false, why: 'Aggregates, and answers that name nobody.' },
  'accommodation-contact': {
    people: false,
    clinical: false,
    why: 'Hands in lists; sees no person, and nothing of anyone’s health.',
  },
  administrator: { people: false, clinical: false, why: 'Keeps accounts and places; needs no person to do it.' },
};
