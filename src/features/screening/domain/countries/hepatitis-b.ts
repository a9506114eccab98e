/**
 * Countries whose migrant health guide (gov.uk, OHID, Open Government Licence 3.0) says "consider screening for hepatitis B, particularly those who have
 * recently arrived": 98 of 135. Read second hand (R2) in November 2026; to be made again from gov.uk before use.
 */
const listed = (codes: string): ReadonlySet<string> => new Set(codes.trim().split(/\s+/));

export const guideSaysScreen = listed(`
  AF AG AL AM AO AZ BD BG BH BI BJ BN BW BY CD CF CG CI CM CN CO CV CZ DJ DO DZ EE EG ER ET FJ GE GH GM GN GW GY HU IN IQ JM JO KE KH KR KZ LA LK LR
  LS LT LV LY MD MG MM MN MU MW MY MZ NA NG NP OM PE PG PH PK PL RO RU RW SA SB SC SD SG SL SN SO SR SY SZ TG TH TN TR TT TZ UG UY UZ VN YE ZA ZM ZW`);

/** Of these, those whose guide says "a high prevalence"; most others say intermediate, and a few quote no level. */
export const guideSaysHigh = listed(`
  AO BI BJ CF CG CI CM DJ GH GM GN GW LR LS LT LV MZ NA NG PG SB SL SN SO SZ TG TH VN YE`);
