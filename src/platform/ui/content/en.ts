import { messages } from '#platform/language/messages.ts';

/** Words that components say for themselves. */
export const en = messages({
  'ui.account': 'Account',
  'ui.back': 'Back',
  'ui.back-to': 'Back to',
  'ui.breadcrumb': 'Breadcrumb',
  'ui.care.emergency': 'Immediate action required',
  'ui.care.non-urgent': 'Non-urgent advice',
  'ui.care.urgent': 'Urgent advice',
  'ui.date.day': 'Day',
  'ui.date.month': 'Month',
  'ui.date.year': 'Year',
  'ui.error': 'Error',
  'ui.important': 'Important',
  'ui.information': 'Information',
  'ui.menu': 'Menu',
  'ui.pagination': 'Pagination',
  'ui.pagination.next': 'Next page',
  'ui.pagination.page': 'Page {number}',
  'ui.pagination.previous': 'Previous page',
  'ui.problem': 'There is a problem',
  'ui.search': 'Search',
  'ui.skip': 'Skip to main content',
  'ui.success': 'Success',
  'ui.support-links': 'Support links',
  'ui.table.sortable': 'Column headers are sortable',
});
