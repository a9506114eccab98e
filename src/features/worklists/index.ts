export {
  packClinic,
  usualClinicDay,
  type ClinicDay,
  type ClinicList,
  type DuePerson,
  type InterpreterBooking,
  type Slot,
} from './domain/clinic.ts';
export { countLanguages, type LanguageCount } from './domain/count-languages.ts';
export { filterList, type ListFilter } from './domain/filter-list.ts';
export { bySiteOrder, isOpen, type ListedPerson } from './domain/listed-person.ts';
export { comingMonday, siteClinic } from './domain/site-clinic.ts';
export { worklistsContent } from './content/catalogue.ts';
