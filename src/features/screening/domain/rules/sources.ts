import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Source } from '#platform/calendar/source.ts';

/** The day on which every source below was read. */
const date = '2026-11-22' as LocalDate;
const guide = (page: string): string => `https://www.gov.uk/guidance/${page}-migrant-health-guide`;

/** Where the rules come from; R read, R2 read where it is quoted, M from memory. */
export const sources = {
  latentTbProgramme: {
    title: 'NHS England, national latent tuberculosis infection testing and treatment programme',
    where:
      'https://www.england.nhs.uk/ourwork/prevention/tuberculosis-programme/national-latent-tuberculosis-infection-testing-and-treatment-programme/',
    date,
    mark: 'R',
  },
  qualityStandard: {
    title: 'NICE QS141, statement 1: latent tuberculosis testing for people from high-incidence countries',
    where:
      'https://nice.org.uk/guidance/qs141/chapter/Quality-statement-1-Latent-tuberculosis-testing-for-people-from-high-incidence-countries',
    date,
    mark: 'R',
  },
  newEntrants: {
    title: 'Migrant health guides by country, after NICE NG33: screen all new entrants, children too',
    where: guide('afghanistan'),
    date,
    mark: 'R',
  },
  newEntrantsTo65: {
    title: 'NICE NG33, latent tuberculosis in new entrants up to 65',
    where: 'https://www.nice.org.uk/guidance/ng33',
    date,
    mark: 'M',
  },
  tuberculosisGuide: { title: 'Tuberculosis: migrant health guide', where: guide('tuberculosis-tb'), date, mark: 'M' },
  countryGuides: { title: 'Migrant health guides by country', where: guide('afghanistan'), date, mark: 'R' },
  hepatitisBGuides: {
    title: 'Migrant health guides by country: "consider screening for hepatitis B", 98 of 135',
    where: guide('hepatitis-b'),
    date,
    mark: 'R2',
  },
  hepatitisC: { title: 'Hepatitis C: migrant health guide', where: guide('hepatitis-c'), date, mark: 'M' },
  hivHigh: {
    title: 'HIV: migrant health guide, prevalence over 1%',
    where: guide('human-immunodeficiency-virus-hiv'),
    date,
    mark: 'M',
  },
  helminths: {
    title: 'Helminth infections: migrant health guide',
    where: guide('helminth-infections'),
    date,
    mark: 'R2',
  },
  helminthRegions: {
    title: 'Helminth infections: migrant health guide; its regions in part from memory',
    where: guide('helminth-infections'),
    date,
    mark: 'M',
  },
  chagas: { title: 'Chagas disease: migrant health guide', where: guide('chagas-disease'), date, mark: 'M' },
  resettlement: {
    title: 'Home Office, pre-entry health assessment protocol, 27 March 2025',
    where:
      'https://www.gov.uk/government/publications/uk-refugee-resettlement-health-protocol-pre-entry-health-assessments',
    date,
    mark: 'R',
  },
  nutrition: {
    title: 'Nutrition in the health assessment of people from overseas',
    where: 'Listed with the modules of the assessment; no page read',
    date,
    mark: 'M',
  },
  refugeeChildren: {
    title:
      'Baauw and others 2019, screening of refugee children: anaemia 14%, haemoglobin disorders 4%, vitamin D deficiency 45%',
    where: 'Meta-analysis; that a test is offered because of it is our reading',
    date,
    mark: 'M',
  },
  outbreaks: {
    title: 'Outbreaks in initial and hotel accommodation: scabies, diphtheria',
    where: 'Delivering with dignity (British Red Cross) for scabies; diphtheria from memory',
    date,
    mark: 'M',
  },
} as const satisfies Readonly<Record<string, Source>>;
