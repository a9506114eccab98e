export {
  contactsIndicator,
  countContacts,
  countContactsBy,
  siteWeeks,
  type ContactCounts,
  type ContactDimension,
  type SiteSelection,
  type SiteWeek,
} from './domain/contacts-indicator.ts';
export { contactVisitMade, visitKinds } from './domain/kinds.ts';
export { threeClinicalContactsAWeek, visitPathways } from './domain/pathways.ts';
