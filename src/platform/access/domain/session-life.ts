/** How far a sign-in has come. Only `full` opens the desk. */
export type SessionStage =
  /** The password was right; the second step is owed. */
  | 'second-step'
  /** Signed in, but with no second step of their own yet: they set one up before anything else. */
  | 'set-up'
  | 'full';

export type SignInMethod = 'password' | 'openid' | 'demonstration';

/** Seconds. Shared laptops in hotels: half an hour untouched ends it, and no session outlives a long shift. */
export const sessionLife: Readonly<Record<SessionStage, Readonly<{ idle: number; absolute: number }>>> = {
  'second-step': { idle: 10 * 60, absolute: 10 * 60 },
  'set-up': { idle: 30 * 60, absolute: 60 * 60 },
  full: { idle: 30 * 60, absolute: 12 * 60 * 60 },
};

/** How often, in seconds, a page view moves the idle end; so that reading does not write to the database each time. */
export const sessionTouchedEvery = 60;
