import { messages } from '#platform/language/messages.ts';

/** What is wrong with a table, and what to do instead. */
export const en = messages({
  'analysis.problem.form':
    'At {place} the file is not as it should be: {message}. See “analysis test” in the reference of commands for the form.',
  'analysis.problem.shape':
    'Table {table}: counts and printed percentages need {rows, plural, one {# row} other {# rows}} of {columns, plural, one {# number} other {# numbers}} each, one for every row and column that is named.',
  'analysis.problem.one-each':
    'Table {table}: “{name}” holds {given, plural, one {# number} other {# numbers}} and there {columns, plural, one {is # column} other {are # columns}}. Give one for each column.',
  'analysis.problem.twice': 'Table {table}: “{name}” is there twice. Give each its own name.',
  'analysis.problem.no-such-table': 'A sentence names table {table}, which is not in the report.',
  'analysis.problem.no-such-column': 'Table {table} has no column “{name}”.',
  'analysis.problem.no-such-row': 'Table {table} has no row “{name}”.',
  'analysis.problem.not-square':
    'Table {table}: pairs need the same answers, in the same order, as rows (before) and as columns (after).',
  'analysis.problem.does-not-add-up':
    'Table {table}, column “{column}”: the answers add up to {sum} and the base says {base}. Correct one of them, or leave the bases out. If people could give several answers, the kind is “multiple”.',
  'analysis.problem.more-than-base':
    'Table {table}, column “{column}”: {most} is more than the {base, plural, one {# person} other {# people}} who can have answered. Check the counts and the base.',
  'analysis.problem.groups-above-total':
    'Table {table}, row “{row}”: the groups have {groups} together and everybody is only {total}. Check the counts.',
  'analysis.problem.base-of-zero':
    'Table {table}, column “{column}”: the base is 0 and {sum, plural, one {# answer is} other {# answers are}} given. There is no percentage of nobody. Check the base.',
  'analysis.problem.nobody': 'Table {table} holds no answer at all. There is nothing to test.',
  'analysis.problem.nobody-in-group':
    'Table {table}: nobody is in the group “{column}” (its base is 0). Leave the group out.',
  'analysis.problem.one-person':
    'Table {table}: only one person is in the group “{column}”. What is said of the group is said of that person. Put it together with another group, or leave it out.',
  'analysis.problem.bases-missing':
    'Table {table}: for a question where people could give several answers, say for each column how many people answered it (bases). Ticks do not say that.',

  'analysis.lint.pooled-ticks.says':
    'Ticks are counted as if each were a person{printed, select, none {} other { in the test (p = {printed})}}: {ticks, plural, one {# tick} other {# ticks}}. Somebody who ticked five answers counts five times, so the figures say nothing about people, and differences in single answers are hidden.',
  'analysis.lint.pooled-ticks.remedy':
    'Test each answer by itself (ticked or not, of the people who answered) and correct for the number of answers, or use the test of Bilder and Loughin.',
  'analysis.lint.mixed-bases.says':
    'Percentages in one row are of different things: in {people} of people, in {ticks} of ticks. They look alike and cannot be compared.',
  'analysis.lint.mixed-bases.remedy':
    'Give all columns as percentages of the people who answered, with that number beside each.',
  'analysis.lint.small-cells.says':
    'The chi-square test stands on small cells: {small} of {cells} would hold fewer than five people if groups did not differ (the smallest {smallest}). Its p-value cannot be relied upon.',
  'analysis.lint.small-cells.remedy':
    'Use the exact test of Fisher, Freeman and Halton; for answers with an order, a test of ranks.',
  'analysis.lint.no-correction.says':
    '{tests, plural, one {# p-value is} other {# p-values are}} given and none is corrected for their number. About {alarms} would be below 0.05 by chance alone.',
  'analysis.lint.no-correction.remedy':
    'Correct all of them together, by Holm or by Benjamini and Hochberg, or say beforehand which one counts.',
  'analysis.lint.wrong-sentence.says':
    'A sentence says {figure} of “{row}” ({column}), and the table says {shows}: “{text}”',
  'analysis.lint.wrong-sentence.remedy':
    'Take the figure from the cell that the sentence names, or name the cell that it is from.',
  'analysis.lint.impossible-percentage.says':
    '{printed} % in “{row}” ({column}) cannot be {count} of {base, plural, one {# person} other {# people}}.',
  'analysis.lint.impossible-percentage.remedy': 'Find out which is wrong, the count, the base or the percentage.',
  'analysis.lint.causal-word.says':
    'A sentence says why (“{word}”), and {design, select, none {the report does not say how the study was made} before-after {a study before and after has no group to compare with} other {a study at one time cannot show it}}: “{text}”',
  'analysis.lint.causal-word.remedy': 'Say what was seen and not what made it so, or name the study that can show it.',
});
