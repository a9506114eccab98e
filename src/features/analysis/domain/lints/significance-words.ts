const significance = /\b(?:in)?significan(?:t|tly|ce)\b(?!\sothers?\b)|دلالة إحصائية|دالّ?ة? إحصائيًا/iu;

/** The first word of a sentence that readers take for the outcome of a test, as it stands there; null where there is none. */
export const significanceWord = (sentence: string): string | null => significance.exec(sentence)?.[0] ?? null;
