import type { Form } from '#platform/instruments/domain/form/form.ts';
import { modeSchema, type Mode } from '#platform/instruments/domain/mode.ts';

import { countedAnswers } from './counted-answers.ts';

/**
 * How answers come now, from what the assessment itself asks about interpreting: the language, how the interpreter is there, and who it is. Where that is not
 * said, somebody writes for the person in a language that both speak.
 */
export function modeOf(form: Pick<Form, 'states'>): Mode {
  const { one } = countedAnswers(form);
  const interpreted = modeSchema.safeParse({
    is: 'interpreter',
    language: one('main_language'),
    channel: one('interpreter_channel'),
    interpreter: one('interpreter_is'),
  });
  return interpreted.success ? interpreted.data : { is: 'assisted' };
}
