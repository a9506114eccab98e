/** Why a file of responses cannot be counted. */
export const fileEn = {
  'surveys.problem.doubled-head':
    'The head “{name}” stands over two columns. Nobody can know which one counts: rename or remove one.',
  'surveys.problem.no-such-column': 'There is no column “{name}” in the file.',
  'surveys.problem.no-question':
    'No column has the name of a question (the first would be “{name}”). Heads are the questions’ names, as in the form.',
  'surveys.problem.utf-16': 'The file is UTF-16. Save it as CSV in UTF-8.',
  'surveys.problem.open-quote': 'A quotation mark is opened and never closed.',
  'surveys.problem.empty': 'The file holds no response.',
  'surveys.problem.too-many-groups':
    'The column to group by holds more than 50 different values. Put them together into fewer groups.',
  'surveys.problem.sav-no-sav': 'The file is no SPSS file.',
  'surveys.problem.sav-other-form':
    'The file is a compressed SPSS file (.zsav) or of a form that cannot be read. Save it as .sav, or as CSV.',
  'surveys.problem.sav-encoding':
    'The file is not in UTF-8. In SPSS choose Unicode (SET UNICODE=YES) and save it again.',
  'surveys.problem.sav-cut-off': 'The file ends in the middle. Copy it again from where it came from.',
  'surveys.problem.sav-broken': 'The file is damaged and cannot be read. Copy it again from where it came from.',
  'surveys.problem.sav-too-large': 'The file is larger than 512 MB. Save it as CSV, which is read in pieces.',
  'surveys.problem.rake-not-a-share':
    'Margin “{question}”: the share of “{choice}” is not between 0 and 1. Give shares of the population, 0.6 for 60 %.',
  'surveys.problem.rake-shares-add-up':
    'Margin “{question}”: the shares add up to {sum}. They have to add up to 1 over all choices.',
  'surveys.problem.rake-in-no-group':
    'Margin “{question}”: {people, plural, one {# response is} other {# responses are}} in none of its choices, and nobody can say how much they count.',
  'surveys.problem.rake-nobody-in-group':
    'Margin “{question}”: nobody chose “{choice}”, and the population has such people. No weight can make up for them: put the choice together with another, or say that it is missing.',
  'surveys.problem.rake-nobody-in-population':
    'Margin “{question}”: {people, plural, one {# response} other {# responses}} chose “{choice}”, and the population is said to have nobody there. Give the share, or leave these responses out beforehand.',
  'surveys.problem.rake-does-not-settle':
    'The margins cannot be had together from these responses: at the end one is still {off} % off. Some groups lack people who are in them together. Use fewer margins, or put choices together.',
  'surveys.problem.not-a-weight': 'In row {line} the weight is not a number of 0 or more.',
} as const;
