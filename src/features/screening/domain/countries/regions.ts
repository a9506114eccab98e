/** Codes are ISO 3166-1 alpha-2. Geography, by the United Nations' regions; what a rule says of a region has its own source. */
const listed = (codes: string): ReadonlySet<string> => new Set(codes.trim().split(/\s+/));

export const subSaharanAfrica = listed(`
  AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW KE KM LR LS MG ML MR MU MW MZ NA NE NG RW SC SL SN SO SS ST SZ TD TG TZ UG ZA ZM ZW`);

/** Sudan lies in Sub-Saharan Africa for the World Bank and in Northern Africa for the United Nations; a rule has to be asked what it means. */
export const perhapsSubSaharanAfrica = listed('SD');

export const northAfrica = listed('DZ EG LY MA SD TN EH');

export const africa: ReadonlySet<string> = new Set([...subSaharanAfrica, ...northAfrica]);

export const southAsia = listed('AF BD BT IN IR LK MV NP PK');

export const southEastAsia = listed('BN ID KH LA MM MY PH SG TH TL VN');

export const caribbean = listed('AG BB BS CU DM DO GD HT JM KN LC TT VC');

/** Mainland Central and South America and Mexico; the Caribbean is left out. */
export const latinAmerica = listed('AR BO BR BZ CL CO CR EC GF GT GY HN MX NI PA PE PY SR SV UY VE');
