import { messages } from '#platform/language/messages.ts';

/** Why a clock says what it says. `on` is a date wherever it occurs. */
export const en = messages({
  'clocks.why.start-not-known': 'Nobody has said yet from which day to count.',
  'clocks.why.date-not-known': 'It was recorded, but without a date.',
  'clocks.why.estimated': '{on, date, long} is an estimate.',
  'clocks.why.between':
    'The date was given as between {from, date, long} and {to, date, long}. The first day is used, so that nobody waits longer.',
  'clocks.why.also-stated':
    'Somebody else stated {on, date, long}. {used, date, long} is used until a person settles which is right.',
  'clocks.why.stay-before-start':
    'A stay at a site is recorded from {on, date, long}, which is before {used, date, long}. One of the two dates may be wrong.',
  'clocks.why.days-allowed':
    '{days, plural, one {# day is} other {# days are}} allowed, weekends and bank holidays included. {on, date, long} is the last day in time.',
  'clocks.why.working-days-allowed':
    '{days, plural, one {# working day is} other {# working days are}} allowed{bankHolidays, plural, =0 {} one {; # bank holiday does not count} other {; # bank holidays do not count}}. {on, date, long} is the last day in time.',
  'clocks.why.bank-holidays-not-known':
    'Bank holidays after {knownTo, date, long} are not known yet, so the date may still move.',
  'clocks.why.stopped.done': '{dated, select, yes {Done on {on, date, long}.} other {Done; the date is not known.}}',
  'clocks.why.stopped.declined':
    '{dated, select, yes {Declined on {on, date, long}.} other {Declined; the date is not known.}}',
  'clocks.why.stopped.left':
    '{dated, select, yes {The person left on {on, date, long} and is not known to have come back.} other {The person left and is not known to have come back; the date is not known.}}',
  'clocks.why.stopped.moved-out-of-england':
    '{dated, select, yes {The person moved out of England on {on, date, long}.} other {The person moved out of England; the date is not known.}}',
  'clocks.why.stopped.died':
    '{dated, select, yes {The person died on {on, date, long}.} other {The person died; the date is not known.}}',
  'clocks.why.stopped.recorded-in-error': 'This record was made in error.',
  'clocks.why.stopped.merged': 'This record is now read as part of another record of the same person.',
  'clocks.why.contacts':
    '{made, plural, =0 {No day} one {# day} other {# days}} with a clinical visit from {from, date, long} to {to, date, long}. {needed, plural, one {# is} other {# are}} needed.',
  'clocks.why.open-in-part':
    'The site was open on {openDays, plural, one {# day} other {# days}} of this week, so the week is shown but not judged.',
  'clocks.status.overdue': 'Overdue',
  'clocks.status.due-soon': 'Due soon',
  'clocks.status.running': 'Not due yet',
  'clocks.status.waiting-to-know': 'Date not known yet',
  'clocks.status.stopped-in-time': 'In time',
  'clocks.status.stopped-late': 'Late',
  'clocks.status.stopped': 'Ended; not known if in time',
  'clocks.start-is.stated': 'Stated',
  'clocks.start-is.estimated': 'Estimated',
  'clocks.start-is.assumed': 'Assumed',
  'clocks.start-is.unknown': 'Not known',
  'clocks.stop.done': 'Done',
  'clocks.stop.declined': 'Declined',
  'clocks.stop.left': 'Left',
  'clocks.stop.moved-out-of-england': 'Moved out of England',
  'clocks.stop.died': 'Died',
  'clocks.stop.recorded-in-error': 'Recorded in error',
  'clocks.stop.merged': 'Joined with another record',
  'clocks.week.met': 'Met',
  'clocks.week.short': 'Short',
  'clocks.week.not-over': 'Not over yet',
  'clocks.week.open-in-part': 'Open for part of the week',
});
