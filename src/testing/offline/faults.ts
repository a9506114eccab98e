/** What goes wrong in a run, each while a colleague writes and the device syncs. */
export const faults = [
  'service killed',
  'browser killed',
  'tab killed',
  'cut while asking',
  'cut while answering',
  'answers swallowed',
  'no network',
  'disk full',
  'storage cleared while open',
  'storage cleared while shut',
  'clock moved',
  'a fortnight off',
] as const;
export type Fault = (typeof faults)[number];
