import { messages } from '#platform/language/messages.ts';

/** What is wrong with a table, and what to do instead. */
export const en = messages({
  'analysis.problem.form':
    'At {place} the file is not as it should be: {message}. See “analysis test” in the reference of commands for the form.',
  'analysis.problem.form-unknown':
    'In {place}, “{key}” is none of the fields of the form. They are: {known}. Correct the name, or leave it out. The form, with examples: docs/reference/table-files.md.',
  'analysis.problem.form-missing':
    '{place} is missing. Write {write, select, option {one of: {options}} counts {a list for each row, with a whole number for each column} names {a list of names in quotation marks} object {an object in braces} list {a list in square brackets} other {a text in quotation marks}}. The form, with examples: docs/reference/table-files.md.',
  'analysis.problem.form-wrong':
    'In {place} stands {found}. Write {write, select, option {one of: {options}} count {a whole number of people, 0 or more, without quotation marks} counts {a list for each row, with a whole number for each column} percentage {the percentage as printed, digits in quotation marks without a percent sign, such as "38.2"} percentages {a list for each row, with a printed percentage for each column} bases {a list with a whole number for each column} name {a text in quotation marks} names {a list of names in quotation marks} p {the p-value as printed, in quotation marks, such as "0.03" or "<0.001"} figure {the figure as the sentence says it, digits in quotation marks, such as "38.2"} truth {true or false, without quotation marks} object {an object in braces} list {a list in square brackets} other {a text in quotation marks}}. The form, with examples: docs/reference/table-files.md.',
  'analysis.problem.form-many':
    '{place} has {given} entries, and at most {most} are taken. Put answers or groups together, or make several tables.',
  'analysis.place.file': 'the file',
  'analysis.place.table': 'table {number}',
  'analysis.place.sentence': 'sentence {number}',
  'analysis.place.figure': 'its figure {number}',
  'analysis.place.row': '“{field}”, row {row}',
  'analysis.place.cell': '“{field}”, row {row}, column {column}',
  'analysis.place.entry': '“{field}”, entry {entry}',
  'analysis.place.field': '“{field}”',
  'analysis.place.within': '{whole}, {part}',
  'analysis.problem.respondents-missing':
    'Table {table}: its percentages are said to be of all in the group (percentagesOf), and the file does not say how many those are. Give “respondents”, one number for each column.',
  'analysis.problem.options-without-bases':
    'Table {table}: the test “options” is of people who could give several answers. Make the kind “multiple” and say how many people answered (bases), or name another test.',
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
  'analysis.problem.order-of-pairs':
    'Table {table}: “ordered” is said of pairs only. Of groups, answers with an order are a table of kind “ordered”.',
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
  'analysis.lint.perhaps-pooled.says':
    'The printed p ({printed}) comes of no test that is tried here, so it cannot be told whether each tick was counted as a person. There are {ticks, plural, one {# tick} other {# ticks}}{people, select, none {, and the table does not say of how many people} other { of {people} people}}.',
  'analysis.lint.perhaps-pooled.remedy':
    'Say which test it was (printed, test) and how many people answered (bases). If ticks were tested, test each answer by itself instead.',
  'analysis.lint.perhaps-small-cells.says':
    'The printed p ({printed}) comes of no test that is tried here, so it cannot be told whether it was a chi-square test. If it was, it stands on small cells: {small} of {cells} would hold fewer than five people if groups did not differ (the smallest {smallest}).',
  'analysis.lint.perhaps-small-cells.remedy':
    'Check the counts and the p-value, and say which test it was (printed, test).',
  'analysis.lint.figure-not-said.says':
    'For a sentence the figure {figure} is declared, and it does not stand there: “{text}”',
  'analysis.lint.figure-not-said.remedy':
    'Declare the figure that the sentence says, or correct the sentence. A figure that is not said checks nothing.',
  'analysis.lint.number-not-bound.says':
    'A sentence says {numbers} and declares no figure for it, so that nothing holds it against a table: “{text}”',
  'analysis.lint.number-not-bound.remedy': 'Name for each figure of the sentence the table, the row and the column.',
  'analysis.lint.wrong-ratio.says': 'A sentence says “{said}”, and its figures are {figures}: “{text}”',
  'analysis.lint.wrong-ratio.remedy':
    'Say what the figures say. From 30 % to 45 % is half as much again: 15 percentage points, or 50 per cent of what it was.',
  'analysis.lint.significance-word.says':
    'A sentence says “{word}” and names no cell of any table, so that nobody can see what was tested: “{text}”',
  'analysis.lint.significance-word.remedy':
    'Give the figures with their cells and the test, or say what was seen without the word.',
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

  'analysis.claim.no-such-cell':
    'The text names the cell “{cell}”, and the report has none of that name. Add it under “cells”, or correct the name.',
  'analysis.claim.no-such-table':
    'There is no table “{table}” in the report. Give it under “tables”, or name its file under “tablesFrom”.',
  'analysis.claim.no-such-column': 'Table {table} has no column “{name}”.',
  'analysis.claim.no-such-row': 'Table {table} has no row “{name}”.',
  'analysis.claim.no-such-step': 'The flow “{flow}” has no step “{step}”.',
  'analysis.claim.no-such-test':
    'Table {table} has no test “{test}” that can be quoted. “alongside analysis test” shows which it has, or why none.',
  'analysis.claim.no-such-lint': 'There is no lint “{lint}”.',
  'analysis.claim.no-such-figure': 'There is no figure “{figure}” in the report. Add it under “figures”.',
  'analysis.claim.figure-placed':
    'The figure “{figure}” stands {times, plural, =0 {nowhere} one {# time} other {# times}} in the text. Each figure stands there once.',
  'analysis.claim.test-lacks': 'The test “{test}” of table {table} has no “{show}”.',
  'analysis.claim.not-printed': 'Table {table} printed no percentage for “{row}” ({column}).',
  'analysis.claim.ticks-added-up':
    'Table {table}: “{rows}” cannot be added up. People who ticked both would count twice.',
  'analysis.claim.base-of-ticks':
    'Table {table}, column “{column}”: only ticks are known, not how many people answered. No share of people can be said. Give the bases.',
  'analysis.claim.no-base':
    'Table {table}, column “{column}”: nobody answered, or nobody knows how many. No figure can be said of it. Give the bases.',
  'analysis.claim.base-between':
    'Table {table}, column “{column}”: between {least} and {most} people answered, and the table does not say how many. No one percentage can be said. Give the bases.',
  'analysis.claim.loose-number':
    'The number {number} is bound to no cell: “{text}” Bind it to the cell that it is from; a year or a name goes in quotation marks inside double braces.',
  'analysis.claim.not-its-cell':
    'The text says {said} and its cell “{cell}” holds {shows}: “{text}” Correct the text, or name the cell that it is from.',
  'analysis.claim.causal-word':
    'The text says why (“{word}”), and {design, select, none {the report does not say how the study was made} before-after {a study before and after has no group to compare with} other {a study at one time cannot show it}}: “{text}” Say what was seen, or give the design that can show it.',
  'analysis.claim.figure-outside-claim':
    'The cell “{cell}” is said in plain text, without base and method. Make the paragraph a claim.',
  'analysis.claim.only-in-summary':
    'The summary ({language}) says the cell “{cell}”, which no claim of the report says. Say it in the report first.',
  'analysis.claim.claim-of-nobody':
    'The claim has no figure of any cell, and so no base: “{text}” Bind a figure, or make it plain text.',
  'analysis.claim.cell-of-nobody': 'The cell “{cell}” has no base: nobody knows how many people it is of. “{text}”',
  'analysis.claim.no-method':
    'The claim does not say how it was found out: “{text}” Give it a method, or give the report one.',
  'analysis.claim.not-corrected':
    'The claim quotes a p-value of table {table} by itself, and the report holds {tests, plural, one {# test} other {# tests}}: “{text}” Quote the one corrected by Holm or by Benjamini and Hochberg with it.',
  'analysis.claim.flow-gap': 'The flow “{flow}” does not add up at “{step}”: {from} less {left} is not {to}.',
  'analysis.claim.not-paired':
    'Table {table} is not of the same people before and after. A before-and-after figure needs a “paired” table.',
  'analysis.claim.not-ordered':
    'The answers of table {table} have no order. A figure of a scale needs an “ordered” table.',
  'analysis.claim.long-scale':
    'Table {table} has more than {most} answers, too many for a figure of a scale. Draw bars.',
  'analysis.claim.no-door':
    'The report is for everybody, and its figures have not gone through the door of disclosure. A report for the public is made at the desk, under “Reports”; from a file it can be “internal” or “published”.',
  'analysis.claim.held-back':
    'The cell “{cell}” ({table}, {column}) is held back: it is so small that somebody could be recognised, or a small number could be worked out from it. Take it out of the text.',
  'analysis.claim.test-held-back':
    'The cell “{cell}” cannot be said: how many people a group of table {table} is, is held back. Take it out of the text; the list of comparisons says why nothing is told of it.',
  'analysis.claim.band-not-sure':
    'The cell “{cell}” cannot be said: what is rounded or held back in table {table} could put its p on either side of {limit}. Take it out of the text; the list of comparisons says so.',
  'analysis.claim.no-test-in-public':
    'The cell “{cell}” cannot be said: some groups of table {table} are too small for a test of rounded numbers. Take it out of the text; the list of comparisons says so.',
  'analysis.claim.not-public':
    'The cell “{cell}” ({show}) is not said in public: with the rounded numbers it would tell the true ones. Say a percentage, its interval, or in which band p lies.',
  'analysis.figure.group': '{name} ({base, plural, one {# person} other {# people}})',
  'analysis.figure.interval': '{low} to {high}',
  'analysis.figure.answer': 'Answer',
  'analysis.figure.base': 'Base',
  'analysis.figure.step': 'Step',
  'analysis.figure.people': 'People',
  'analysis.figure.before': 'Before',
  'analysis.figure.after': 'After',
  'analysis.figure.difference': 'Change, in percentage points',
  'analysis.figure.instead-of-scale':
    'These answers are a scale. They are drawn as bars, because a number is held back and the other parts of one bar would show how large it is.',
  'analysis.figure.instead-of-wide-scale':
    'These answers are a scale. They are drawn as bars, because so few people answered that their rounded numbers give each share between two percentages only.',
  'analysis.figure.says.bars':
    'Bars: for each answer the share of people who gave it, with its 95 % interval as a line. The largest is “{most}” ({mostGroup}), {mostPercent}; the smallest “{least}” ({leastGroup}), {leastPercent}. All numbers are in the table below.',
  'analysis.figure.says.diverging':
    'A bar of a hundred percent for each group, from “{first}” to “{last}”, hung on the middle of the scale. {scale, select, even {In “{group}” {percent} chose an answer of the upper half.} other {In “{group}” {percent} chose an answer above the middle one; {middle} chose the middle.}} All numbers are in the table below.',
  'analysis.figure.says.before-after':
    'For each answer an empty ring before and a full one after. {changed, select, none {No share changed.} other {The largest change is “{answer}”, from {from} to {to}.}} All numbers are in the table below.',
  'analysis.figure.says.flow':
    'A flow chart from “{first}” ({firstCount}) to “{last}” ({lastCount}), with who left at each step and why. All numbers are in the table below.',
  'analysis.figure.says.rounded-bars':
    'Bars: for each answer the share of people who gave it, of rounded numbers. {wide, select, some {A share lies in the white part of its bar, between the two percentages. } other {}}{held, plural, =0 {} one {One number is held back and shown as a star. } other {# numbers are held back and shown as stars. }}All numbers are in the table below.',
  'analysis.figure.says.rounded-diverging':
    'A bar for each group, from “{first}” to “{last}”, hung on the middle of the scale, of rounded numbers. The largest part is “{most}” ({mostGroup}), {mostPercent}. All numbers are in the table below.',
  'analysis.figure.says.rounded-before-after':
    'For each answer an empty ring before and a full one after, of rounded numbers. {changed, select, none {No share that is shown changed.} other {The largest change is “{answer}”, from {from} to {to}.}} {held, plural, =0 {} one {For one answer a number is held back, and there is a star. } other {For # answers a number is held back, and there are stars. }}All numbers are in the table below.',
  'analysis.report.number': 'Figure {number}',
  'analysis.report.numbers-of': 'The numbers of figure {number}',
  'analysis.report.base': 'Base',
  'analysis.report.method': 'Method',
  'analysis.report.limits': 'Limits',
  'analysis.report.claim': 'Claim',
  'analysis.report.test': 'Test',
  'analysis.report.no-limits': 'None stated.',
  'analysis.report.base.people': '{group}: {count, plural, one {# person} other {# people}}',
  'analysis.report.base.people-between': '{group}: between {least} and {most} people; the table does not say how many',
  'analysis.report.base.tests': '{group}: {count, plural, one {# test} other {# tests}}',
  'analysis.report.base.tables': '{group}: {count, plural, one {# table} other {# tables}}',
  'analysis.report.base.percentages': '{group}: {count, plural, one {# percentage} other {# percentages}}',
  'analysis.report.ledger': 'Every claim, with its base, method and limits',
  'analysis.report.ledger-says':
    'Each figure in this report was put in from its table, or held against it, when the report was built. Where a number and its table differ there is no report.',
  'analysis.report.internal': 'Not for publication: small numbers are not held back.',
  'analysis.report.published': 'All figures come from counts that have been published before.',
  'analysis.report.public':
    'Numbers of people are rounded to the nearest five. A single percentage is at most three from the true one; where two stand, the true one lies between them. The range in brackets is the widest that the ninety-five per cent interval can be. Numbers that were rounded may not add up. A star stands for a number that is held back so that nobody can be recognised.',
  'analysis.report.comparisons': 'Every comparison, whatever it found',
  'analysis.report.comparisons-say':
    '{tests, plural, one {One question is} other {# questions are}} compared between groups or times. Of {told} the limit is told under which p lies for all counts that could stand behind the rounded numbers; of {not} it is not told. Holm’s correction is for all {tests} together; a comparison without a test counts as if nothing had been found.',
  'analysis.report.compared': 'Compared',
  'analysis.report.not-told': 'not told',
  'analysis.report.untold.not-sure': 'Not told: what is rounded or held back could put p on either side of 0.05.',
  'analysis.report.untold.no-test': 'Not tested in public: groups or answers are too small.',
  'analysis.report.untold.base': 'Not tested in public: the number of people of a group is held back.',
  'analysis.report.source': 'Source',
  'analysis.report.draft': 'Draft: no speaker of the language has checked it.',
  'analysis.report.checked': 'Checked by: {by}',
  'analysis.report.summary-in': 'Summary in {language}',
  'analysis.report.question': 'Question',
  'analysis.report.as-printed': 'As printed',
  'analysis.report.done-properly': 'Done properly',
  'analysis.report.printed-p': 'Printed p',
  'analysis.report.misleads': 'What would mislead',
  'analysis.report.p': 'p',
  'analysis.report.holm': 'p after Holm’s correction',
  'analysis.report.verdict': 'What still stands',
  'analysis.report.effect': 'Effect (95 % interval)',
  'analysis.report.between': '{least} to {most}',
  'analysis.report.count': 'People',
  'analysis.report.share': 'Of people who answered',
  'analysis.report.not-known': 'cannot be told',
  'analysis.report.beside-caption': '{title}: as printed, and of people',
  'analysis.report.side-caption': 'Each printed test beside the test that suits its question, all corrected together',
  'analysis.report.lint.pooled-ticks': 'ticks pooled as people',
  'analysis.report.lint.mixed-bases': 'mixed bases',
  'analysis.report.lint.small-cells': 'small cells',
  'analysis.report.lint.perhaps-pooled': 'ticks perhaps pooled; it cannot be told',
  'analysis.report.lint.perhaps-small-cells': 'perhaps small cells; it cannot be told',
  'analysis.report.lint.figure-not-said': 'a declared figure that is not said',
  'analysis.report.lint.number-not-bound': 'a number bound to no cell',
  'analysis.report.lint.wrong-ratio': 'a ratio that is not that of its figures',
  'analysis.report.lint.significance-word': 'significant, without a table',
  'analysis.report.lint.no-correction': 'no correction',
  'analysis.report.lint.wrong-sentence': 'a sentence from another row',
  'analysis.report.lint.impossible-percentage': 'impossible percentage',
  'analysis.report.lint.causal-word': 'says why',
  'analysis.report.verdict.stands': 'stands',
  'analysis.report.verdict.falls': 'falls',
  'analysis.report.verdict.not-seen': 'no difference seen',
  'analysis.report.verdict.appears': 'a difference appears',
  'analysis.report.verdict.cannot-be-told': 'cannot be told',
  'analysis.tests.benjamini-hochberg': 'p after Benjamini and Hochberg’s correction',
  'analysis.tests.statistic': '{name} ({statistic}{df, select, none {} other {; degrees of freedom: {df}}})',
  'analysis.tests.effect':
    '{name} {value}{measure, select, risk-difference { percentage points} other {}} ({low} to {high})',
  'analysis.tests.share-of':
    '{effect}: of the share of “{answer}”, {less, select, after-less-before {after less before} other {the first group less the second}}',
  'analysis.tests.simulated': '{test}: {drawn} times, so p lies between {low} and {high} (95 %)',
  'analysis.tests.caution.small-cells':
    '{test}. Cells are small, so this p cannot be relied upon; the table is too large for an exact test, and even for one that is drawn at random. Put answers or groups together',
  'analysis.tests.no-effect': 'none for this test',
  'analysis.tests.no-limit': 'no limit',
  'analysis.test.several-responses': 'Bilder and Loughin’s test of several responses',
  'analysis.test.chi-square': 'chi-square',
  'analysis.test.chi-square-corrected': 'chi-square with continuity correction',
  'analysis.test.exact': 'Fisher, Freeman and Halton’s exact test',
  'analysis.test.exact-simulated': 'Fisher, Freeman and Halton’s exact test, drawn at random',
  'analysis.test.mann-whitney': 'Mann and Whitney’s test of ranks',
  'analysis.test.mann-whitney-exact': 'Mann and Whitney’s exact test of ranks',
  'analysis.test.kruskal-wallis': 'Kruskal and Wallis’s test of ranks',
  'analysis.test.jonckheere-terpstra': 'Jonckheere and Terpstra’s trend',
  'analysis.test.linear-by-linear': 'linear-by-linear trend',
  'analysis.test.cochran-armitage': 'Cochran and Armitage’s trend',
  'analysis.test.mcnemar': 'McNemar’s test',
  'analysis.test.mcnemar-corrected': 'McNemar’s test with continuity correction',
  'analysis.test.mcnemar-exact': 'McNemar’s exact test',
  'analysis.test.bowker': 'Bowker’s test of symmetry',
  'analysis.test.stuart-maxwell': 'Stuart and Maxwell’s test',
  'analysis.test.stuart-maxwell-exact': 'Stuart and Maxwell’s test, exact',
  'analysis.test.stuart-maxwell-simulated': 'Stuart and Maxwell’s exact test, drawn at random',
  'analysis.test.wilcoxon-signed-rank': 'Wilcoxon’s signed ranks',
  'analysis.test.wilcoxon-exact': 'Wilcoxon’s exact signed ranks',
  'analysis.test.options-holm': 'each option by itself, the least p after Holm’s correction over options',
  'analysis.effect.cramers-v': 'Cramér’s V',
  'analysis.effect.risk-difference': 'difference of shares',
  'analysis.effect.odds-ratio': 'odds ratio',
  'analysis.effect.cliffs-delta': 'Cliff’s delta',
  'analysis.effect.correlation': 'correlation',
  'analysis.effect.epsilon-squared': 'epsilon squared',
  'analysis.effect.somers-d': 'Somers’ D',
  'analysis.effect.rose-less-fell': 'share who rose less share who fell',
  'analysis.effect.cohens-w': 'Cohen’s w',
});
