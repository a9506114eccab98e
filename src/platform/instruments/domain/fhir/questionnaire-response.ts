import type { FhirExtension, FhirValue } from './questionnaire.ts';

export type ResponseAnswer = FhirValue &
  Readonly<{ extension?: readonly FhirExtension[]; valueAttachment?: Readonly<{ title: string }> }>;

export type ResponseItem = Readonly<{
  extension?: readonly FhirExtension[];
  linkId: string;
  text?: string;
  answer?: readonly ResponseAnswer[];
  item?: readonly ResponseItem[];
}>;

export type FhirReference = Readonly<{ reference?: string; display?: string }>;

export type QuestionnaireResponse = Readonly<{
  resourceType: 'QuestionnaireResponse';
  id?: string;
  meta?: Readonly<{ profile: readonly string[] }>;
  extension?: readonly FhirExtension[];
  identifier?: Readonly<{ system: string; value: string }>;
  questionnaire: string;
  status: 'in-progress' | 'completed';
  subject?: FhirReference;
  encounter?: FhirReference;
  authored?: string;
  author?: FhirReference;
  source?: FhirReference;
  item?: readonly ResponseItem[];
}>;
