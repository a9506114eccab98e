import type { LocalDate } from '#platform/calendar/local-date.ts';

/** `read`: we read it in the words of somebody who may say it. `second-hand`: in the words of somebody who quotes them. `unconfirmed`: we could not find it. */
export type Confidence = 'read' | 'second-hand' | 'unconfirmed';

export type Source = Readonly<{ name: string; url?: string; confidence: Exclude<Confidence, 'unconfirmed'> }>;

/** A right or a rule of which the page tells, the keys of the texts that tell it, and where it comes from. */
export type Fact = Readonly<{ name: string; keys: readonly string[]; sources: readonly Source[] }>;

/** When somebody last compared the page with its sources, and by when it must be done again (six months, or when a rule changes). */
export const review = { checkedOn: '2026-11-22' as LocalDate, nextReviewOn: '2027-05-22' as LocalDate };

const wessex: Source = {
  name: 'Wessex Local Medical Committees: registering patients',
  url: 'https://www.wessexlmcs.com',
  confidence: 'read',
};
const lincolnshire: Source = { name: 'Lincolnshire Local Medical Committee: patient registration', confidence: 'read' };
const accessCards: Source = {
  name: 'NHS Transformation Partners in Health and Care: My right to access healthcare cards',
  url: 'https://www.transformationpartnersinhealthandcare.nhs.uk/resource/my-right-to-access-healthcare-cards/',
  confidence: 'read',
};
const healthwatchRegistering: Source = {
  name: 'Healthwatch England: Registering with your GP, understanding your rights',
  url: 'https://www.healthwatch.co.uk/advice-and-information/2019-01-23/registering-your-gp-understanding-your-rights',
  confidence: 'read',
};
const deliveringWithDignity: Source = {
  name: 'British Red Cross: Delivering with dignity (2024)',
  confidence: 'read',
};
const nhs111: Source = {
  name: 'NHS in London: NHS 111',
  url: 'https://www.myhealth.london.nhs.uk/nhs-111',
  confidence: 'read',
};

export const facts: readonly Fact[] = [
  {
    name: 'Anyone in England may register with a GP, free of charge, whatever their immigration status',
    keys: [
      'rights.page.lead',
      'rights.anyone.everyone',
      'rights.anyone.free',
      'rights.anyone.status',
      'rights.desk.may',
      'rights.desk.anyone',
    ],
    sources: [wessex, accessCards],
  },
  {
    name: 'No document is needed, staff are not immigration officers, and having no document is no ground for refusing',
    keys: [
      'rights.anyone.staff',
      'rights.papers.identity',
      'rights.papers.address',
      'rights.papers.immigration',
      'rights.papers.nhs-number',
      'rights.papers.none',
      'rights.desk.no-proof',
    ],
    sources: [lincolnshire, accessCards, healthwatchRegistering],
  },
  {
    name: 'Without a fixed address, a friend’s, a day centre’s or the practice’s address will do',
    keys: ['rights.papers.no-address', 'rights.desk.no-address'],
    sources: [lincolnshire, healthwatchRegistering],
  },
  {
    name: 'People in asylum accommodation should be registered permanently',
    keys: ['rights.register.permanent', 'rights.desk.permanent'],
    sources: [deliveringWithDignity],
  },
  {
    name: 'Interpreters are free, and family or children should not interpret',
    keys: ['rights.interpreter.free', 'rights.interpreter.child', 'rights.desk.interpreter', 'rights.desk.no-family'],
    sources: [
      {
        name: 'Healthwatch Birmingham: Getting an NHS interpreter',
        url: 'https://healthwatchbirmingham.co.uk/getting-an-nhs-interpreter',
        confidence: 'second-hand',
      },
      { name: 'UK Health Security Agency: Migrant health guide, language interpreting', confidence: 'read' },
    ],
  },
  {
    name: 'A refusal needs a fair reason and must be given in writing',
    keys: [
      'rights.refused.writing',
      'rights.refused.fair',
      'rights.refused.closed',
      'rights.refused.far',
      'rights.refused.never',
      'rights.desk.refuse',
    ],
    sources: [wessex, lincolnshire, healthwatchRegistering],
  },
  {
    name: 'Care that cannot wait is given, registered or not',
    keys: ['rights.refused.care', 'rights.desk.care'],
    sources: [accessCards],
  },
  {
    name: 'Healthwatch helps with problems and answers this number',
    keys: ['rights.refused.healthwatch'],
    sources: [
      {
        name: 'St Mungo’s and Fieldfisher: GP registration',
        url: 'https://stmungos.fieldfisher.com/health-and-social-care/gp-registration',
        confidence: 'second-hand',
      },
    ],
  },
  {
    name: 'Migrant Help is free, day and night, with interpreters, under contract to the Home Office',
    keys: ['rights.refused.migrant-help'],
    sources: [
      {
        name: 'Home Office answer to a parliamentary question on asylum-seeking children',
        url: 'https://parallelparliament.co.uk/question/6028/asylum-children',
        confidence: 'second-hand',
      },
      { name: 'NHS England: HC2 certificates for people seeking asylum (the number)', confidence: 'read' },
    ],
  },
  {
    name: '999 is for danger to life and 111 for what cannot wait; both are free, with interpreters',
    keys: ['rights.urgent.emergency', 'rights.urgent.today', 'rights.urgent.free', 'rights.urgent.language'],
    sources: [
      nhs111,
      {
        name: 'NHS: Asylum support and healthcare (999 with an interpreter; an archived page)',
        confidence: 'second-hand',
      },
    ],
  },
  {
    name: 'The guidance on registering patients is in NHS England’s Primary Medical Care Policy and Guidance Manual',
    keys: ['rights.desk.guidance'],
    sources: [
      {
        name: 'St Mungo’s and Fieldfisher: GP registration',
        url: 'https://stmungos.fieldfisher.com/health-and-social-care/gp-registration',
        confidence: 'second-hand',
      },
    ],
  },
  {
    name: 'The practice must write within 14 days of refusing (the paragraph in force was not found)',
    keys: ['rights.about.fourteen-days'],
    sources: [],
  },
];

/** As sure as its best source; a fact without a source is unconfirmed. */
export function confidenceOf(fact: Fact): Confidence {
  if (fact.sources.length === 0) return 'unconfirmed';
  return fact.sources.some((source) => source.confidence === 'read') ? 'read' : 'second-hand';
}

/** Whether the page says things that should have been checked again by now. */
export function isReviewOverdue(today: LocalDate): boolean {
  return today > review.nextReviewOn;
}
