import { expect, test } from 'vitest';

import { translator } from '#platform/language/translator.ts';

import { questionnaireNotes, questionnaireProblems } from '../domain/fhir/questionnaire-problem.ts';
import { sayQuestionnaireNote, sayQuestionnaireProblem } from '../domain/fhir/say-questionnaire.ts';
import { instrumentsContent } from './catalogue.ts';

const names = ['element', 'url', 'linkId', 'name', 'column', 'part', 'type', 'from', 'to', 'prefix', 'version'];
const values = { ...Object.fromEntries(names.map((name) => [name, 'x'])), limit: 5, problem: 'unknown-reference' };

test.each(['en', 'ar'])(
  'every reason for which a Questionnaire is refused, and every note, can be said in %s',
  (language) => {
    const t = translator<string>(language, [instrumentsContent]);
    const at = 'Questionnaire.item[0]';
    for (const kind of questionnaireProblems) {
      const said = sayQuestionnaireProblem(t, { kind, at, values });
      expect(said).toMatchObject({ at, name: kind, reason: /^(unheld|too)-/.test(kind) ? 'not-held' : 'wrong' });
      expect(said.words).not.toBe('');
    }
    for (const kind of questionnaireNotes) expect(sayQuestionnaireNote(t, { kind, at, values }).words).not.toBe('');
  },
);
