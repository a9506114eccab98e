import type { Form } from '#platform/instruments/domain/form/form.ts';
import { modeSchema, type Mode } from '#platform/instruments/domain/mode.ts';

/**
 * How answers come now, from what the assessment itself asks about interpreting: the language, how the interpreter is there, and who it is. Where that is not
 * said, somebody writes for the person in a language that both speak.
 */
export function modeOf(form: Pick<Form, 'states'>): Mode {
  const text = new Map<string, string>();
  for (const state of form.states()) if (state.is === 'question') text.set(state.question.name, state.text);
  const interpreted = modeSchema.safeParse({
    is: 'interpreter',
    language: text.get('main_language'),
    channel: text.get('interpreter_channel'),
    interpreter: text.get('interpreter_is'),
  });
  return interpreted.success ? interpreted.data : { is: 'assisted' };
}
