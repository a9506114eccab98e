import { describe, expect, it, test } from 'vitest';

import { decide } from './link-lists.ts';
import { shipped, weighLines, type Line } from '../../data/weigh-lines.test-data.ts';

const columns = ['given_name', 'family_name', 'dob', 'sex', 'nationality', 'phone', 'ho_ref', 'nhs_no'];
const line = (text: string): Line => {
  const cells = text.split('|');
  return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
};
const judged = (one: string, other: string) => {
  const { hundredths, concerns } = weighLines(line(one), line(other));
  return { decision: decide({ hundredths, concerns: concerns as [] }, null, shipped), concerns };
};

describe('never linked without a person', () => {
  const cases: [string, string, string, string][] = [
    ['twins', 'Ali|Hosseini|2015-06-04|M|IRN|+99922223333', 'Reza|Hosseini|2015-06-04|M|IRN|+99922223333', 'twins'],
    [
      'twins whose names look alike',
      'Hassan|Karimi|2015-06-04|M|IRN|+99922223333',
      'Hussein|Karimi|2015-06-04|M|IRN|+99922223333',
      'twins',
    ],
    [
      'brother and sister',
      'Amir|Karimi|2015-06-04|M|IRN|+99922223333',
      'Amira|Karimi|2015-06-04|F|IRN|+99922223333',
      'sex-and-name-differ',
    ],
    [
      'father and son of one name',
      'Ahmad|Rahimi|1975-02-03|M|AFG|+99922223333',
      'Ahmad|Rahimi|2005-02-03|M|AFG|+99922223333',
      'generations',
    ],
    [
      'father and son with one reference',
      'Ahmad Nasir|Rahimi|1975-01-01|M|AFG|+99922223333|X1111111',
      'Ahmad Nasir|Rahimi|2000-01-01|M|AFG|+99922223333|X1111111',
      'generations',
    ],
    [
      'an unnamed baby',
      'Baby|Tesfay|2024-03-01|F|ERI|+99922223333',
      'Baby|Tesfay|2024-03-01|F|ERI|+99922223333',
      'placeholder',
    ],
    ['nobody knows who', 'Unknown|Unknown|1990-01-01|M|SDN', 'Unknown|Unknown|1990-01-01|M|SDN', 'placeholder'],
    [
      'a first name that nobody knows',
      'FNU|Karimi|2001-01-01|M|AFG|+99970707070',
      'FNU|Karimi|2001-01-01|M|AFG|+99970707070',
      'placeholder',
    ],
    [
      'a last name that nobody knows',
      'Ahmed|Unknown|1990-01-01|M|SDN',
      'Ahmed|Unknown|1990-01-01|M|SDN',
      'one-kind-of-evidence',
    ],
    [
      'two valid NHS numbers',
      'Selam|Tesfay|1991-05-17|F|ERI|+99912345678|X1234567|9990000018',
      'Selam|Tesfay|1991-05-17|F|ERI|+99912345678|X1234567|9990000190',
      'nhs-numbers-differ',
    ],
    [
      'two references',
      'Selam|Tesfay|1991-05-17|F|ERI||X1234567',
      'Selam|Tesfay|1991-05-17|F|ERI||X9876543',
      'references-differ',
    ],
    [
      'a common name and 1 January',
      'Mohamed|Ahmed|1990-01-01|M|SDN',
      'Mohamed|Ahmed|1990-01-01|M|SDN',
      'one-kind-of-evidence',
    ],
    ['a name alone', 'Selam|Tesfay', 'Selam|Tesfay', 'one-kind-of-evidence'],
    ['a number and no name', '||1991-05-17|F|ERI||X1234567', 'Selam|Tesfay|1991-05-17|F|ERI||X1234567', 'no-name'],
  ];
  it.each(cases)('%s', (_title, one, other, concern) => {
    const { decision, concerns } = judged(one, other);
    expect(decision).not.toBe('auto');
    expect(concerns).toContain(concern);
  });
});

test.each([
  [
    'another spelling, the same reference',
    'Selam|Tesfay|1991-05-17|F|ERI||X1234567',
    'Selam|Tesfai|1991-05-17|F|ERI||X1234567',
  ],
  [
    'another spelling, the same telephone',
    'Mohammed|Ahmadi|1988-03-09|M|AFG|+99911112222',
    'Muhammad|Ahmadi|1988-03-09|M|AFG|+99911112222',
  ],
  ['the names the other way round', 'Nguyen|Thi Lan|1990-07-21|F|VNM', 'Thi Lan|Nguyen|1990-07-21|F|VNM'],
  [
    'another script',
    'محمد|احمدی|1988-03-09|M|AFG|+99911112222|X1234567',
    'Mohammad|Ahmadi|1988-03-09|M|AFG|+99911112222|X1234567',
  ],
  [
    '1 January and the same telephone',
    'Yonas|Ghebremeskel|2001-01-01|M|ERI|+99955554444',
    'Yonas|Gebremeskel|2001-01-01|M|ERI|+99955554444',
  ],
])('one person is linked: %s', (_title, one, other) => {
  expect(judged(one, other)).toEqual({ decision: 'auto', concerns: [] });
});
