import { translation } from '#platform/language/messages.ts';

/** What a public page needs; the rest is for signed-in pages. */
export const fa = translation(
  'fa',
  {
    'ui.back': { text: 'بازگشت', state: 'draft' },
    'ui.care.emergency': { text: 'همین حالا اقدام کنید', state: 'draft' },
    'ui.care.non-urgent': { text: 'راهنمایی غیرفوری', state: 'draft' },
    'ui.care.urgent': { text: 'راهنمایی فوری', state: 'draft' },
    'ui.important': { text: 'مهم', state: 'draft' },
    'ui.information': { text: 'اطلاعات', state: 'draft' },
    'ui.menu': { text: 'فهرست', state: 'draft' },
    'ui.skip': { text: 'رفتن به متن اصلی', state: 'draft' },
    'ui.support-links': { text: 'پیوندهای کمک', state: 'draft' },
  },
  {
    waiting: [
      'ui.account',
      'ui.back-to',
      'ui.breadcrumb',
      'ui.date.day',
      'ui.date.month',
      'ui.date.year',
      'ui.error',
      'ui.pagination',
      'ui.pagination.next',
      'ui.pagination.page',
      'ui.pagination.previous',
      'ui.problem',
      'ui.search',
      'ui.success',
      'ui.table.sortable',
    ],
  },
);
