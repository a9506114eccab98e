/** What an author reads while a report is written. */
export const writingEn = {
  'publication.page':
    '{page, select, write {Write} preview {As everybody will read it} door {What is held back} quotations {People’s words} other {Publish}}',
  'publication.pages': 'Pages of this report',
  'publication.number': '{number}',
  'publication.day': '{on, date, long}',
  'publication.list.title': 'Reports',
  'publication.list.intro':
    'A report says what people answered, for everybody to read. A first draft is made with one press; its figures come from the survey’s tables and cannot be typed wrong.',
  'publication.list.none': 'Your team has no report yet.',
  'publication.list.caption': 'Your team’s reports',
  'publication.list.report': 'Report',
  'publication.list.version': 'Version',
  'publication.list.state': 'State',
  'publication.list.is': '{state, select, draft {not published} withdrawn {withdrawn} other {published}}',
  'publication.list.make': 'Make a first draft',
  'publication.list.no-survey': 'There is no survey to report on yet. A survey needs answers that can be analysed.',
  'publication.list.which': 'Of which survey?',
  'publication.compare.title': 'Compare groups?',
  'publication.compare.why':
    'Whatever is published of this survey compares groups by one question, and always by the same: what one comparison holds back, another could give away. This cannot be changed later.',
  'publication.compare.which': 'Compare groups by the answers to',
  'publication.compare.none': 'No groups',
  'publication.write.how':
    'Leave an empty line between paragraphs. A figure is put in by its name in double braces, and is always the present one; or write the number and its name, and you are told when they differ. The names are below. A year or a number that is no result goes in quotation marks inside double braces.',
  'publication.write.is-old':
    'Since figures of this survey were last let out, so few answers changed that new figures would show them. What was let out then stands, and nothing new can be published until more has changed.',
  'publication.write.ready': 'Nothing stands in the way: every figure is that of its cell.',
  'publication.write.problems':
    '{count, plural, one {One thing stands} other {# things stand}} in the way of publishing',
  'publication.write.title': 'Title',
  'publication.write.section': 'Section {number}',
  'publication.write.heading': 'Heading',
  'publication.write.text': 'Text',
  'publication.write.ledger': 'How it was found out',
  'publication.write.method': 'Method: how people were asked and what was worked out',
  'publication.write.limits': 'Limits: what the figures do not say',
  'publication.write.summary': 'Summary in {language}',
  'publication.write.checked-by': 'Checked by',
  'publication.write.checked-by-hint':
    'A role and an organisation, of somebody who speaks the language. Left empty, the summary says that it is a draft.',
  'publication.write.save': 'Save as a new version',
  'publication.cells.title': 'Figures that you can use',
  'publication.cells.intro':
    'Open a question to see how each figure is written and what it says now. What says that it is held back cannot be published.',
  'publication.cells.figure': 'To place its drawing, write in a paragraph by itself:',
  'publication.cells.caption': 'How it is written, and what it says',
  'publication.cells.write': 'Write',
  'publication.cells.says': 'It says',
  'publication.missing-title': 'The report has no title. Give it one.',
  'publication.missing-method': 'The report does not say how people were asked. Write it under “Method”.',
  'publication.missing-limits': 'The report does not say what its figures do not show. Write it under “Limits”.',
  'publication.missing-sections': 'The report has no text yet. Write a section.',
  'publication.missing-heading': 'Section {number} has no heading. Give it one.',
  'publication.missing-text': 'Section {number}, “{heading}”, has no text. Write it, or take the heading out.',
  'publication.missing-summary-heading': 'The summary ({language}) has no heading. Give it one.',
  'publication.missing-figure':
    'The text places the drawing “{name}”, and there is none of that name. Take it out, or write a name as it stands under “Figures that you can use”.',
  'publication.missing-figure-alone':
    'The drawing “{name}” stands among words. Let it stand in a paragraph by itself, in a section: leave an empty line above and below it.',
  'publication.missing-figure-mark':
    'At “{name}” brackets or braces are not closed. Write two on both sides of a name, or take them out.',
  'publication.claim.no-such-cell':
    'The text names the figure “{cell}”, and there is none of that name. Take it out, or write a name as it stands under “Figures that you can use”.',
  'publication.claim.no-such-table':
    'The survey has no question or comparison “{table}” any more. Take out of the text what is said of it.',
  'publication.claim.held-back':
    '“{cell}” is held back: it is so small that somebody could be recognised, or a small number could be worked out from it. Take it out of the text. Groups of this survey are compared by one question only, so another comparison cannot say it either.',
  'publication.claim.figure-placed':
    'The drawing “{figure}” stands {times, plural, =0 {nowhere} one {# time} other {# times}} in the text. Let it stand there once.',
  'publication.claim.no-base':
    '“{cell}” cannot be said: nobody answered, or it cannot be told how many did. Take it out of the text.',
  'publication.problem.choose-survey': 'Choose the survey that the report is of.',
  'publication.problem.nothing-to-say':
    'Nothing can be said of this survey yet: it has no answers to analyse, or too few for anything to be published safely.',
  'publication.problem.too-long': 'This is too long. Shorten it.',
  'publication.problem.saved-meanwhile':
    'Somebody saved another version meanwhile. What you wrote is below and is not saved. Open the report in another window to see theirs; save again if yours is to stand.',
  'publication.problem.written-meanwhile':
    'The report was changed meanwhile, and nothing was published. Look at it as it is now, and publish again.',
  'publication.problem.nothing-new':
    'Nothing was published: since figures of this survey were last let out, so few answers changed that new figures would show them.',
  'publication.problem.still-wrong': 'Nothing was published: what stands in the way is listed below.',
  'publication.problem.untrue-share':
    'Nothing was published: the percentages of a question do not agree with its numbers. This is a fault of the service and not of the report. Tell whoever runs it.',
  'publication.problem.too-large':
    'Nothing was published: the page would be too heavy for a phone with little data. Take out figures or sections, or make two reports.',
  'publication.problem.choose-why': 'Say why it is withdrawn.',
  'publication.preview.suggest': 'Make a suggestion of a finding or of somebody’s words',
  'publication.preview.suggest-says':
    'A finding that asks for something to be different can be taken up as a suggestion, which somebody answers within thirty days.',
} as const;
