import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Source } from '#platform/calendar/source.ts';
import type { Destination } from '#features/referrals/index.ts';

import { needs, safeguardingFlags, type Circumstances, type Need } from './circumstances.ts';
import type { FollowRule, LeadsTo } from './follow-rule.ts';

const date = '2026-11-22' as LocalDate;
const overseasGuide: Source = {
  title: 'Assessing new patients from overseas: migrant health guide',
  where: 'https://www.gov.uk/guidance/assessing-new-patients-from-overseas-migrant-health-guide; details from memory',
  date,
  mark: 'M',
};
const selfHarmAtOnce: Source = {
  title: 'Any positive answer about self-harm opens an action on the same visit, never only a score',
  where: 'Rule of this service, with the mental-health tools of the assessment',
  date,
  mark: 'M',
};
const tools: Source = { title: 'PHQ-9, GAD-7 and PC-PTSD-5: cut-offs', where: 'From memory', date, mark: 'M' };
const fgmAct: Source = {
  title: 'Female Genital Mutilation Act 2003, section 5B',
  where: 'https://www.legislation.gov.uk/ukpga/2003/31/section/5B; from memory',
  date,
  mark: 'M',
};
const safeguardingLaw: Source = { title: 'Safeguarding of adults and children', where: 'From memory', date, mark: 'M' };
const framework: Source = {
  title: 'Delivering with dignity (British Red Cross)',
  where: 'Section 2.3, provision pillars 4 and 5; section 3.1',
  date: '2024-08-01' as LocalDate,
  mark: 'R',
};
const uncertainStatus: Source = {
  title: 'UKHSA, vaccination of individuals with uncertain or incomplete immunisation status',
  where:
    'https://www.gov.uk/government/publications/vaccination-of-individuals-with-uncertain-or-incomplete-immunisation-status',
  date,
  mark: 'R',
};
const noDocument: Source = {
  title: 'Anyone in England can register with a general practice; no document is needed',
  where: 'Guidance of local medical committees and gov.uk',
  date,
  mark: 'R',
};

const rule = (name: string, source: Source, leadsTo: LeadsTo, holds: FollowRule['holds']): FollowRule => ({
  name,
  version: 1,
  holds,
  leadsTo,
  source,
  signOff: null,
});

const hasSignsOfTb = ({ symptoms }: Circumstances): boolean =>
  symptoms['cough-over-3-weeks'] === true || symptoms['weight-loss'] === true || symptoms['night-sweats'] === true;

const isHarmed = ({ safeguarding }: Circumstances): boolean =>
  safeguardingFlags.some((flag) => safeguarding[flag] === true);

/** By the younger of two ages, as this protects; somebody of no known age may be a child. */
function mayBeUnder18({ age: { stated, official } }: Circumstances): boolean {
  const lowest = [stated, official].filter((age) => age !== null).map(({ from }) => from);
  return lowest.length === 0 || Math.min(...lowest) < 18;
}

const isOver = (total: number | null, cutOff: number): boolean => total !== null && total >= cutOff;

/** What cannot wait, each a thing to be done on this visit. */
const actionRules: readonly FollowRule[] = [
  rule(
    'self-harm',
    selfHarmAtOnce,
    { action: 'self-harm' },
    ({ selfHarm, phq9Item9 }) => selfHarm === true || isOver(phq9Item9, 1),
  ),
  rule('unwell', overseasGuide, { action: 'unwell' }, ({ unwellNow }) => unwellNow === true),
  rule(
    'pregnancy-warning',
    overseasGuide,
    { action: 'pregnancy' },
    ({ pregnancyWarning }) => pregnancyWarning === true,
  ),
  rule('fever', overseasGuide, { action: 'fever' }, ({ symptoms }) => symptoms.fever === true),
  rule('tb-signs', overseasGuide, { action: 'tb-signs' }, hasSignsOfTb),
  rule(
    'diphtheria-signs',
    overseasGuide,
    { action: 'diphtheria-signs' },
    ({ symptoms }) => symptoms['sores-or-sore-throat'] === true,
  ),
  rule(
    'medicine-runs-out',
    overseasGuide,
    { action: 'medicine' },
    ({ medicineDaysLeft }) => medicineDaysLeft !== null && medicineDaysLeft <= 7,
  ),
  rule('harm', safeguardingLaw, { action: 'safeguarding' }, isHarmed),
  rule('fgm-duty', fgmAct, { action: 'fgm-duty' }, (about) => about.safeguarding.fgm === true && mayBeUnder18(about)),
];

const askedFor: Readonly<Record<Need, Destination>> = {
  'dental-pain': 'dentist',
  sight: 'optician',
  hearing: 'audiology',
  contraception: 'sexual-health',
  'talking-therapy': 'mental-health',
  'torture-care': 'torture-care',
  'legal-advice': 'legal-advice',
  'school-place': 'school-place',
  'food-or-clothing': 'local-charity',
  company: 'local-charity',
  'disability-support': 'social-care',
};

const referralRules: readonly FollowRule[] = [
  rule('tb-signs-seen', overseasGuide, { referTo: 'tb-service', because: 'tb-signs', urgency: 'today' }, hasSignsOfTb),
  rule('tb-test-agreed', framework, { referTo: 'tb-service', because: 'tb-test', urgency: 'soon' }, (_, agreed) =>
    agreed.has('tb-assessment'),
  ),
  rule(
    'pregnant',
    overseasGuide,
    { referTo: 'maternity', because: 'pregnant', urgency: 'soon' },
    ({ pregnant, seenByMidwife }) => pregnant === true && seenByMidwife !== true,
  ),
  rule('distress-severe', tools, { referTo: 'mental-health', because: 'distress', urgency: 'today' }, ({ scores }) =>
    isOver(scores.phq9, 20),
  ),
  rule(
    'distress',
    tools,
    { referTo: 'mental-health', because: 'distress', urgency: 'soon' },
    ({ scores }) => isOver(scores.phq9, 10) || isOver(scores.gad7, 10) || isOver(scores.pcPtsd5, 3),
  ),
  rule('harm-followed', safeguardingLaw, { referTo: 'safeguarding-team', because: 'harm', urgency: 'soon' }, isHarmed),
  rule(
    'alone',
    safeguardingLaw,
    { referTo: 'social-care', because: 'alone', urgency: 'soon' },
    ({ unaccompanied }) => unaccompanied === true,
  ),
  rule(
    'medicine-soon',
    overseasGuide,
    { referTo: 'general-practice', because: 'medicine', urgency: 'soon' },
    ({ takesMedicine, medicineDaysLeft }) =>
      takesMedicine === true && medicineDaysLeft !== null && medicineDaysLeft > 7 && medicineDaysLeft <= 28,
  ),
  ...needs.map((need) =>
    rule(
      `asked-for-${need}`,
      framework,
      { referTo: askedFor[need], because: 'asked-for', urgency: 'routine' },
      (about) => about.needs[need] === true,
    ),
  ),
];

const isFor = (seen: Circumstances['vaccinationRecordSeen']) => (about: Circumstances) =>
  about.vaccinationRecordSeen === seen;

/** Every rule of what follows, what cannot wait first. None is signed. */
export const followRules: readonly FollowRule[] = [
  ...actionRules,
  ...referralRules,
  rule('not-registered', noDocument, { register: true }, ({ registeredWithGp }) => registeredWithGp === false),
  rule('vaccines-without-record', uncertainStatus, { plan: 'no-record', urgency: 'soon' }, isFor(false)),
  rule('vaccines-with-record', uncertainStatus, { plan: 'record-to-read', urgency: 'routine' }, isFor(true)),
  rule('vaccines-not-asked', uncertainStatus, { plan: 'not-asked', urgency: 'routine' }, isFor(null)),
];
