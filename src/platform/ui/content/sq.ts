import { translation } from '#platform/language/messages.ts';

/** What a public page needs; the rest is for signed-in pages. */
export const sq = translation(
  'sq',
  {
    'ui.back': { text: 'Kthehu', state: 'draft' },
    'ui.care.emergency': { text: 'Duhet vepruar menjëherë', state: 'draft' },
    'ui.care.non-urgent': { text: 'Këshillë jo urgjente', state: 'draft' },
    'ui.care.urgent': { text: 'Këshillë urgjente', state: 'draft' },
    'ui.important': { text: 'E rëndësishme', state: 'draft' },
    'ui.information': { text: 'Informacion', state: 'draft' },
    'ui.menu': { text: 'Menyja', state: 'draft' },
    'ui.skip': { text: 'Kalo te përmbajtja kryesore', state: 'draft' },
    'ui.support-links': { text: 'Lidhje ndihmëse', state: 'draft' },
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
