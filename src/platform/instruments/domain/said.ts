/** A value as it is stored: the names of choices for one that chooses several, a number for a number, ISO 8601 for dates and times, EDTF for an estimated date. */
export type Value = string | number | readonly string[];

/**
 * What was said to a question. Not having been asked, not wishing to say and having taken an answer back are each something, and different from
 * nothing at all.
 */
export type Said =
  | Readonly<{ is: 'value'; value: Value }>
  | Readonly<{ is: 'prefer-not-to-say' }>
  | Readonly<{ is: 'not-asked'; because: string }>
  | Readonly<{ is: 'taken-back' }>;

/** Everything said in one filling of a form: by the question's place, and which instances of each repeat there are. */
export type Answers = Readonly<{
  said: Readonly<Record<string, Said>>;
  /** By the repeat's place, then the instance's id. One that was removed stays named, so that two devices agree. */
  instances: Readonly<Record<string, Readonly<Record<string, 'there' | 'removed'>>>>;
}>;

export const noAnswers: Answers = { said: {}, instances: {} };
