/** Somebody invented, as the fake Spine holds them. `isOld`: a name or address from before, found with history alone. */
export type FakePatient = Readonly<{
  nhsNumber: string;
  names: readonly Readonly<{
    use: 'usual' | 'nickname' | 'temp';
    given: readonly string[];
    family: string;
    isOld?: true;
  }>[];
  gender: 'female' | 'male' | 'other' | 'unknown';
  /** YYYY-MM-DD. */
  birthDate: string;
  deathDate?: string;
  addresses?: readonly Readonly<{ postcode: string; isOld?: true }>[];
  phone?: string;
  email?: string;
  practice?: string;
  /** R restricted, V very restricted. */
  security?: 'R' | 'V';
  /** The number that stands in its place. */
  supersededBy?: string;
  isInvalidated?: true;
}>;
