import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Form } from '#platform/instruments/domain/form/form.ts';

import {
  statuses,
  topics,
  type AgeRange,
  type Circumstances,
  type DateRange,
  type Known,
  type Need,
  type Risk,
  type SafeguardingFlag,
  type Status,
  type Symptom,
  type Topic,
} from './circumstances.ts';
import { countedAnswers, type CountedAnswers } from './counted-answers.ts';
import { anyOf, anyYes, includes, oneOf } from './known.ts';

/**
 * What the answers of an initial health assessment (`content/instruments/initial-health-assessment.md`) say to the rules. The only place that knows its
 * questions by their names. `today` turns dates of birth into ages.
 */
export function readCircumstances(form: Pick<Form, 'states' | 'scores'>, today: LocalDate): Circumstances {
  const said = countedAnswers(form);
  const total = (name: string): number | null => form.scores().find((score) => score.name === name)?.total ?? null;
  return {
    age: statedAndOfficial(said, today),
    ...whereFrom(said),
    tbBefore: oneOf(said.one('tb_before'), ['disease', 'latent'], ['no']),
    tbScreenedInUk: oneOf(said.one('tb_tested'), ['uk'], ['no', 'before']),
    symptoms: symptomsOf(said),
    unwellNow: said.yesOrNo('unwell_now'),
    risks: risksOf(said),
    ...bodyOf(said),
    registeredWithGp: said.yesOrNo('gp_registered'),
    takesMedicine: said.yesOrNo('takes_medicines'),
    medicineDaysLeft: medicineDaysLeft(said),
    vaccinationRecordSeen: said.one('vaccine_card') === 'no' ? false : said.yesOrNo('vaccine_card_seen'),
    selfHarm: anyOf(said, {
      self_harm: oneOf(said.one('self_harm'), ['thoughts', 'plan', 'tried'], ['no']),
      child_self_harm: oneOf(said.one('child_self_harm'), ['said', 'hurt'], ['no']),
    }),
    phq9Item9: total('phq9_item9'),
    scores: {
      phq9: total('phq9'),
      gad7: total('gad7'),
      pcPtsd5: said.one('ptsd_exposed') === '0' ? 0 : total('pc_ptsd5'),
    },
    safeguarding: safeguardingOf(said),
    unaccompanied: oneOf(said.one('who'), ['young'], ['adult', 'child']),
    needs: needsOf(said),
    language: said.one('main_language'),
    interpreterNeeded: said.yesOrNo('interpreter_needed'),
    status: statusOf(said.one('status')),
    statusAgreed: said.yesOrNo('status_ok'),
    ratherNotSay: topics.filter((topic) => said.isDeclined(questionsOf[topic])),
  };
}

/** Which questions ask for what a rule may miss. */
const questionsOf: Readonly<Record<Topic, readonly string[]>> = {
  age: ['born_on', 'age_years'],
  'born-in': ['birth_country'],
  'lived-in': ['lived_elsewhere', 'lived_country_1'],
  'arrived-in-uk': ['arrived_uk'],
  'tb-before': ['tb_before'],
  'tb-screened': ['tb_tested'],
  symptoms: ['tb_symptoms', 'skin', 'fever', 'gut', 'nutrition_signs'],
  sex: ['sex', 'child_sex'],
  pregnant: ['pregnant'],
  'sexually-active': ['sti_test'],
  risks: ['blood_risks', 'tb_contact', 'fresh_water', 'rural_latin_america'],
  resettled: ['resettled'],
  registered: ['gp_registered'],
  medicines: ['takes_medicines', 'medicine_runs_out'],
  'vaccination-record': ['vaccine_card'],
  'self-harm': ['self_harm', 'child_self_harm'],
  safeguarding: ['safe_here', 'being_hurt', 'afraid', 'controlled', 'forced', 'children_worry', 'girls_at_risk', 'fgm'],
  needs: ['wellbeing_wish', 'tooth', 'sight', 'hearing', 'legal_adviser', 'school', 'enough_food', 'things'],
};

function statedAndOfficial(said: CountedAnswers, today: LocalDate): Circumstances['age'] {
  const years = said.one('age_years');
  const stated = ageFrom(said.dates('born_on'), today);
  return {
    stated: stated ?? (years === null ? null : { from: Number(years), to: Number(years) }),
    official: ageFrom(said.dates('official_birth'), today),
  };
}

function ageFrom(born: DateRange | null, today: LocalDate): AgeRange | null {
  if (born === null || born.from > today) return null;
  return { from: Math.max(0, yearsBetween(born.to, today)), to: yearsBetween(born.from, today) };
}

/** Whole years; civil dates of four-digit years are in order as text. */
function yearsBetween(from: LocalDate, to: LocalDate): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

function whereFrom(
  said: CountedAnswers,
): Pick<Circumstances, 'bornIn' | 'livedOver6Months' | 'arrivedInUk' | 'resettled'> {
  const named = ['lived_country_1', 'lived_country_2', 'lived_country_3'].map(said.one).filter((name) => name !== null);
  const elsewhere = said.yesOrNo('lived_elsewhere');
  return {
    bornIn: said.one('birth_country'),
    livedOver6Months: named.length > 0 ? [...new Set(named)] : elsewhere === false ? [] : null,
    arrivedInUk: said.dates('arrived_uk'),
    resettled: said.yesOrNo('resettled'),
  };
}

function symptomsOf(said: CountedAnswers): Readonly<Record<Symptom, Known>> {
  const chest = said.many('tb_symptoms');
  const skin = said.many('skin');
  const strength = said.many('nutrition_signs');
  return {
    'cough-over-3-weeks': includes(chest, 'cough', 'blood'),
    'weight-loss': includes(chest, 'weight'),
    'night-sweats': includes(chest, 'sweats'),
    fever: anyOf(said, { tb_symptoms: includes(chest, 'fever'), fever: said.yesOrNo('fever') }),
    'itching-rash': includes(skin, 'itch'),
    'sores-or-sore-throat': includes(skin, 'sores', 'throat'),
    'gut-trouble': includes(said.many('gut'), 'diarrhoea', 'blood', 'worms', 'pain'),
    tiredness: includes(strength, 'tired', 'appetite'),
    'bone-pain-or-little-sun': includes(strength, 'bones', 'sun'),
  };
}

function risksOf(said: CountedAnswers): Readonly<Record<Risk, Known>> {
  const blood = said.many('blood_risks');
  return {
    'tb-contact': said.yesOrNo('tb_contact'),
    'fresh-water': said.yesOrNo('fresh_water'),
    injecting: includes(blood, 'injecting'),
    'medical-procedures-abroad': includes(blood, 'procedure'),
    'transfusion-abroad': includes(blood, 'transfusion'),
    'hiv-risk': includes(blood, 'hiv'),
    'lowered-immunity': includes(blood, 'immunity'),
    'rural-latin-america': ruralLatinAmerica(said),
    // Known from elsewhere: neither is asked of everybody.
    'mother-born-in-latin-america': null,
    'raised-eosinophils': null,
  };
}

/** Asked only where a country is in Latin America; where all countries are known and none is, the answer is no. */
function ruralLatinAmerica(said: CountedAnswers): Known {
  if (said.isAskedNow('rural_latin_america')) return said.yesOrNo('rural_latin_america');
  const isKnown = said.one('birth_country') !== null && said.one('lived_elsewhere') !== null;
  return isKnown ? false : null;
}

type OfTheBody = 'sex' | 'pregnant' | 'pregnancyWarning' | 'seenByMidwife' | 'sexuallyActive';

function bodyOf(said: CountedAnswers): Pick<Circumstances, OfTheBody> {
  const sex = said.one('sex') ?? said.one('child_sex');
  const pregnant = sex === 'male' ? false : said.yesOrNo('pregnant');
  // Nobody is asked whether they have had sex; who wishes for a test or is pregnant has said so.
  const hasSaidSo = [pregnant, said.yesOrNo('sti_test'), said.yesOrNo('emergency_contraception')].includes(true);
  return {
    sex: sex === 'female' || sex === 'male' || sex === 'other' ? sex : null,
    pregnant,
    pregnancyWarning: includes(said.many('pregnancy_warning'), 'bleeding', 'pain', 'head', 'movement'),
    seenByMidwife: said.yesOrNo('midwife'),
    sexuallyActive: hasSaidSo ? true : null,
  };
}

/** Where somebody only knows that a medicine is at its end, it is taken to last a week at most. */
function medicineDaysLeft(said: CountedAnswers): number | null {
  const days = [...said.numbers('medicine_days_left'), ...(said.yesOrNo('medicine_runs_out') === true ? [7] : [])];
  return days.length === 0 ? null : Math.min(...days);
}

function safeguardingOf(said: CountedAnswers): Readonly<Record<SafeguardingFlag, Known>> {
  const isAdult = said.one('who') === 'adult';
  return {
    fgm: anyYes(said, 'fgm', 'girls_at_risk'),
    'modern-slavery': anyYes(said, 'forced', 'pressed'),
    'child-protection': anyYes(said, 'children_worry', ...(isAdult ? [] : ['being_hurt'])),
    'domestic-abuse': anyYes(said, 'afraid', 'controlled', ...(isAdult ? ['being_hurt'] : [])),
    'unsafe-where-they-live': oneOf(said.one('safe_here'), ['no'], ['yes']),
  };
}

function needsOf(said: CountedAnswers): Readonly<Record<Need, Known>> {
  const wishes = said.many('wellbeing_wish');
  return {
    'dental-pain': oneOf(said.one('tooth'), ['some', 'strong'], ['no']),
    sight: said.yesOrNo('sight'),
    hearing: said.yesOrNo('hearing'),
    contraception: includes(said.many('sexual_health'), 'contraception'),
    'talking-therapy': includes(wishes, 'talk'),
    'torture-care': includes(wishes, 'torture'),
    'legal-advice': oneOf(said.one('legal_adviser'), ['no'], ['yes']),
    'school-place': oneOf(said.one('school'), ['no', 'waiting'], ['yes', 'young']),
    'food-or-clothing': anyOf(said, {
      enough_food: oneOf(said.one('enough_food'), ['sometimes', 'rarely'], ['always']),
      things: includes(said.many('things'), 'clothes', 'shoes', 'wash', 'period', 'baby'),
    }),
    company: anyOf(said, {
      lonely: oneOf(said.one('lonely'), ['often'], ['sometimes', 'never']),
      community_link: said.yesOrNo('community_link'),
      wellbeing_wish: includes(wishes, 'people'),
    }),
    'disability-support': said.yesOrNo('daily_help'),
  };
}

/** The form knows refugees who came to join family apart, as SNOMED CT does; the rules do not. */
function statusOf(said: string | null): Status | null {
  if (said === 'refugee-family') return 'refugee';
  return statuses.find((status) => status === said) ?? null;
}
