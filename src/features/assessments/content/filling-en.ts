/** What the assessment's screens of the field app say beyond what the desk's pages say. */
export const fillingEn = {
  'assessments.fill.any-order':
    'Each answer is kept on this device as it is given, with or without a network. Sections can be filled in any order, left for later, or by a colleague on another device.',
  'assessments.fill.next': 'Next',
  'assessments.fill.later': 'Leave the rest for later',
  'assessments.fill.keep-again': 'Save again',
  'assessments.fill.gone':
    'This assessment is not on this device any more. It was thrown away, or the person has moved on.',
  'assessments.fill.other-version':
    'This assessment was begun with a version of the form that is not on this device. Go on with it at the desk, or open the app once with a network and try again.',
  'assessments.fill.other-version-to-begin':
    'The form on this device is not the one that is in use now. Open the app once with a network, close it, and open it again.',
  'assessments.fill.not-met':
    'Whether this form may be used is told by the service. Meet it once with a network, then begin.',
  'assessments.fill.to-person': 'Back to the person',
  'assessments.fill.beside': 'Language beside yours',
};
