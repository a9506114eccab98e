import type { QuestionnaireNote, QuestionnaireProblem } from './questionnaire-problem.ts';
import type { FhirElement, FhirExtension } from './questionnaire.ts';
import { urls } from './urls.ts';

/** What was met while a Questionnaire is read, in its order. */
export class Reading {
  readonly problems: QuestionnaireProblem[] = [];
  readonly notes: QuestionnaireNote[] = [];

  problem(kind: QuestionnaireProblem['kind'], at: string, values: QuestionnaireProblem['values'] = {}): void {
    this.problems.push({ kind, at, values });
  }

  note(kind: QuestionnaireNote['kind'], at: string, values: QuestionnaireNote['values'] = {}): void {
    this.notes.push({ kind, at, values });
  }

  /** Looks at the extensions of an element: known ones are left to the reader, those about looks are noted, any other might change what is asked. */
  extensions(extensions: readonly FhirExtension[] | undefined, at: string, known: ReadonlySet<string>): void {
    for (const [index, { url }] of (extensions ?? []).entries()) {
      const place = `${at}.extension[${String(index)}]`;
      if (known.has(url)) continue;
      if (looks.has(url)) this.note('extension-not-kept', place, { url });
      else this.problem('unheld-extension', place, { url });
    }
  }

  /** Beside words only translations are kept. */
  beside(element: FhirElement | undefined, at: string): void {
    for (const [index, { url }] of (element?.extension ?? []).entries()) {
      if (url !== urls.translation) this.note('extension-not-kept', `${at}.extension[${String(index)}]`, { url });
    }
  }
}

const hl7 = 'http://hl7.org/fhir/StructureDefinition';
const sdc = 'http://hl7.org/fhir/uv/sdc/StructureDefinition';

/** Extensions that say how something looks or where it came from, and nothing of what is asked or counted. */
const looks: ReadonlySet<string> = new Set([
  `${hl7}/rendering-style`,
  `${hl7}/rendering-xhtml`,
  `${hl7}/rendering-markdown`,
  `${hl7}/questionnaire-choiceOrientation`,
  `${hl7}/questionnaire-displayCategory`,
  `${hl7}/questionnaire-supportLink`,
  `${hl7}/questionnaire-optionPrefix`,
  `${hl7}/valueset-label`,
  `${sdc}/sdc-questionnaire-shortText`,
  `${sdc}/sdc-questionnaire-choiceColumn`,
  `${sdc}/sdc-questionnaire-itemMedia`,
  `${sdc}/sdc-questionnaire-width`,
  `${sdc}/sdc-questionnaire-openLabel`,
]);
