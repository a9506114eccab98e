/** Why an expression cannot be read or worked out, and what to do. The place in it is said beside it. */
export const expressionEn = {
  'instruments.expression.empty': 'Nothing is written. Write an expression, or leave the cell empty.',
  'instruments.expression.too-long': 'It is longer than {limit} characters. Split it into calculations.',
  'instruments.expression.too-deep':
    'Its brackets lie in one another more than {limit} deep. Split it into calculations.',
  'instruments.expression.unknown-character':
    '“{character}” has no meaning here. If it is text, put quotation marks around it.',
  'instruments.expression.unfinished-text': 'A quotation mark is opened and never closed. Close it.',
  'instruments.expression.unfinished-reference': 'A reference is begun and not finished. Write {example}.',
  'instruments.expression.not-a-name': '“{name}” cannot be the name of a question. Write {example}.',
  'instruments.expression.unexpected': '“{found}” cannot stand here. Something before it is missing or too much.',
  'instruments.expression.ends-early': 'It ends before it is complete. Write the rest.',
  'instruments.expression.unclosed': '“{opened}” is opened and never closed. Close it.',
  'instruments.expression.unknown-reference':
    'There is no question named “{name}”. {nearest, select, none {Correct the name, or add the question.} other {Did you mean “{nearest}”?}}',
  'instruments.expression.ambiguous-reference': '{count} questions or groups are named “{name}”. Rename all but one.',
  'instruments.expression.unknown-step':
    'The form has nothing named “{name}” at this place. {nearest, select, none {To use an answer, write {example}; for text, put quotation marks around it.} other {Did you mean “{nearest}”?}}',
  'instruments.expression.unknown-list':
    'There is no list “{name}”. {nearest, select, none {Add it to the choices sheet.} other {Did you mean “{nearest}”?}}',
  'instruments.expression.unknown-column':
    'The list “{list}” has no column “{name}”. {nearest, select, none {Add it to the choices sheet, or put quotation marks around text.} other {Did you mean “{nearest}”?}}',
  'instruments.expression.unknown-function':
    'There is no function “{name}”. {nearest, select, none {See the list of functions.} other {Did you mean “{nearest}”?}}',
  'instruments.expression.function-not-held':
    'The function “{name}” is not worked out here. Find another way, or leave it out.',
  'instruments.expression.axis-not-held': 'Paths that go along “{name}” are not followed here. Use {example}.',
  'instruments.expression.last-saved-not-held':
    'The answers of the form saved last are not used here: they may be another person’s.',
  'instruments.expression.too-few-arguments':
    '“{name}” needs {least} or more values in its brackets; {given} are given.',
  'instruments.expression.too-many-arguments':
    '“{name}” takes {most} values in its brackets at most; {given} are given.',
  'instruments.expression.arguments-in-pairs': '“{name}” takes its last values two by two, and one is over.',
  'instruments.expression.wrong-type':
    'Value {argument} of “{name}” must be {needs, select, nodes {a question, group or repeat such as {example}} other {text}}.',
  'instruments.expression.never-equal': '“{name}” is compared with something that it can never be.',
  'instruments.expression.pattern-not-held': 'This pattern is not used here: {reason}.',
} as const;
