/** Words for a nationality or country that lists use, by the three-letter code of ISO 3166; what is not here is compared as it is written. */
const codes: Readonly<Record<string, string>> = {
  afghan: 'AFG', afghanistan: 'AFG', af: 'AFG',
  albanian: 'ALB', albania: 'ALB', al: 'ALB',
  algerian: 'DZA', algeria: 'DZA', dz: 'DZA',
  bangladeshi: 'BGD', bangladesh: 'BGD', bd: 'BGD',
  chadian: 'TCD', chad: 'TCD', td: 'TCD',
  chinese: 'CHN', china: 'CHN', cn: 'CHN',
  egyptian: 'EGY', egypt: 'EGY', eg: 'EGY',
  eritrean: 'ERI', eritrea: 'ERI', er: 'ERI',
  ethiopian: 'ETH', ethiopia: 'ETH', et: 'ETH',
  georgian: 'GEO', georgia: 'GEO', ge: 'GEO',
  indian: 'IND', india: 'IND', in: 'IND',
  iranian: 'IRN', iran: 'IRN', ir: 'IRN',
  iraqi: 'IRQ', iraq: 'IRQ', iq: 'IRQ',
  jordanian: 'JOR', jordan: 'JOR', jo: 'JOR',
  kuwaiti: 'KWT', kuwait: 'KWT', kw: 'KWT',
  lebanese: 'LBN', lebanon: 'LBN', lb: 'LBN',
  libyan: 'LBY', libya: 'LBY', ly: 'LBY',
  moroccan: 'MAR', morocco: 'MAR', ma: 'MAR',
  nigerian: 'NGA', nigeria: 'NGA', ng: 'NGA',
  pakistani: 'PAK', pakistan: 'PAK', pk: 'PAK',
  palestinian: 'PSE', palestine: 'PSE', ps: 'PSE',
  russian: 'RUS', russia: 'RUS', ru: 'RUS',
  salvadoran: 'SLV', 'el salvador': 'SLV', sv: 'SLV',
  somali: 'SOM', somalia: 'SOM', so: 'SOM',
  'south sudanese': 'SSD', 'south sudan': 'SSD', ss: 'SSD',
  'sri lankan': 'LKA', 'sri lanka': 'LKA', lk: 'LKA',
  sudanese: 'SDN', sudan: 'SDN', sd: 'SDN',
  syrian: 'SYR', syria: 'SYR', sy: 'SYR',
  tunisian: 'TUN', tunisia: 'TUN', tn: 'TUN',
  turkish: 'TUR', turkey: 'TUR', 'türkiye': 'TUR', tr: 'TUR',
  ukrainian: 'UKR', ukraine: 'UKR', ua: 'UKR',
  vietnamese: 'VNM', vietnam: 'VNM', 'viet nam': 'VNM', vn: 'VNM',
  yemeni: 'YEM', yemen: 'YEM', ye: 'YEM',
  stateless: 'XXA', bidoon: 'XXA', bidun: 'XXA',
};

/** The three-letter code of a nationality, or what is written in capitals where it is not known here. */
export function nationalityCode(text: string): string {
  const plain = text.normalize('NFKC').trim().toLowerCase();
  return codes[plain] ?? plain.toUpperCase();
}

/** Countries of one people on both sides of a border, or where one is often written for the other: to differ so says little. */
const near: readonly (readonly [string, string])[] = [
  ['ERI', 'ETH'], ['SOM', 'ETH'], ['SOM', 'KEN'], ['SOM', 'DJI'], ['SDN', 'SSD'], ['SDN', 'TCD'], ['SDN', 'ERI'], ['AFG', 'IRN'], ['AFG', 'PAK'], ['IRN', 'IRQ'],
  ['IRQ', 'TUR'], ['IRN', 'TUR'], ['SYR', 'TUR'], ['SYR', 'IRQ'], ['SYR', 'LBN'], ['PSE', 'SYR'], ['PSE', 'JOR'], ['PSE', 'LBN'], ['KWT', 'IRQ'], ['ALB', 'XKX'],
  ['KWT', 'XXA'], ['IRQ', 'XXA'], ['SYR', 'XXA'], ['PSE', 'XXA'], ['EGY', 'SDN'], ['YEM', 'SAU'], ['ALB', 'GRC'], ['RUS', 'UKR'],
];
const nearKeys = new Set(near.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));

export const areNearNationalities = (a: string, b: string) => nearKeys.has(`${a} ${b}`);
