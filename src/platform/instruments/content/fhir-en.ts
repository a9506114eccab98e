/** Why a FHIR Questionnaire cannot be taken in, and what to know of one that could. The place is said beside it. */
export const fhirEn = {
  'instruments.fhir.yes': 'Yes',
  'instruments.fhir.no': 'No',
  'instruments.fhir.not-a-questionnaire': 'This is not a FHIR Questionnaire. Its resourceType must be Questionnaire.',
  'instruments.fhir.too-large': 'It holds more than {limit} values, which is more than any form here. Make it smaller.',
  'instruments.fhir.too-deep': 'Its groups lie in one another more than {limit} deep. Make the form flatter.',
  'instruments.fhir.wrong-shape': 'This is not what FHIR R4 allows here, or it is too long. Correct it.',
  'instruments.fhir.retired':
    'This Questionnaire is retired: nobody is to be asked with it. Take the version that replaced it.',
  'instruments.fhir.repeated-link-id': 'The link id “{linkId}” stands twice. Give each item its own.',
  'instruments.fhir.repeated-choice': 'Two choices would both be named “{name}”. Give one another code.',
  'instruments.fhir.differs':
    '“{element}” no longer says what our own extension says beside it: another program changed one and not the other. Correct it, or take the extension out.',
  'instruments.fhir.wrong-columns':
    'Our own extension holds “{column}” in a way that cannot be read. Export the form again, or take the extension out.',
  'instruments.fhir.wrong-expression': 'The expression in “{part}” cannot be worked out. {reason}',
  'instruments.fhir.wrong-form': 'This does not make a form, in “{part}”: {problem}. Correct it.',
  'instruments.fhir.unheld-element': '“{element}” is not held here. Take it out, or ask in another way.',
  'instruments.fhir.unheld-type':
    'Questions of the type “{type}” are not asked here{type, select, quantity {: a quantity needs exactly one unit} other {}}. Ask with a choice, a number, a date or a text.',
  'instruments.fhir.unheld-extension':
    'This extension is not known here and could change what is asked: {url}. Take it out.',
  'instruments.fhir.unheld-condition':
    'This condition is about a question that is not there, or compares in a way that is not held here. Compare with a choice, a number, a text or with whether there is an answer.',
  'instruments.fhir.unheld-repeats':
    'A question that is answered several times is held only where it chooses. Put it in a group that repeats.',
  'instruments.fhir.unheld-choices':
    'The choices are not in the Questionnaire itself. Put them there, as options or as a contained value set.',
  'instruments.fhir.unheld-value': 'This first value cannot be held. Take it out.',
  'instruments.fhir.unheld-hidden': 'Only a text that nobody is shown can be held. Show this, or take it out.',
  'instruments.fhir.unheld-nested':
    'Questions below a question are not held here. Put them beside it, with a condition.',
  'instruments.fhir.unheld-bounds':
    'This pattern holds both kinds of quotation marks, which no expression here can. Write a simpler one.',
  'instruments.fhir-note.element-not-kept': '“{element}” says nothing of what is asked, and is not kept.',
  'instruments.fhir-note.extension-not-kept': 'This is about how something looks, and is not kept: {url}.',
  'instruments.fhir-note.renamed': 'The link id “{from}” cannot be a name here. It is named “{to}”.',
  'instruments.fhir-note.choice-renamed':
    'The code “{from}” cannot be a name here. The choice is named “{to}”, and keeps its code.',
  'instruments.fhir-note.yes-or-no': 'This became a choice of yes and no.',
  'instruments.fhir-note.address-as-text': 'An address is asked for as a text.',
  'instruments.fhir-note.prefix-joined': 'The prefix “{prefix}” is now part of the words.',
  'instruments.fhir-note.version-made': 'No version is stated. It is called “{version}”.',
} as const;
