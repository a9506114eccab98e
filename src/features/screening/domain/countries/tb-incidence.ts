/** Cases of tuberculosis a year for each 100,000 people, as far as it has been read: at least, and less than. */
export type Incidence = Readonly<{ atLeast: number; below: number }>;

/** Incidence by country, ISO 3166-1 alpha-2. A service can bring a whole table; a country that is not in it is not known, and never low. */
export type IncidenceTable = ReadonlyMap<string, Incidence>;

/** What we have read ourselves: the guide for Afghanistan says "high (40 to 499 per 100,000)". No other figure is shipped, as none was read. */
export const incidenceRead: IncidenceTable = new Map([['AF', { atLeast: 40, below: 500 }]]);
