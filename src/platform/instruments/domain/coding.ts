/** A code and the system that it belongs to, `http://snomed.info/sct` or `http://loinc.org`, as FHIR writes them. */
export type Coding = Readonly<{ system: string; code: string; display?: string }>;
