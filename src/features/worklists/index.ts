export {
  packClinic,
  usualClinicDay,
  type ClinicDay,
  type ClinicList,
  type DuePerson,
  type InterpreterBooking,
  type Slot,
} from './domain/clinic.ts';
export { worklistsContent } from './content/catalogue.ts';
