/** Where the screens of surveys are, without `#/`. */
export const surveysAddress = 'surveys';
export const askAddress = (collectionId: string): string => `${surveysAddress}/ask/${collectionId}`;
export const goOnAddress = `${surveysAddress}/go-on`;
export const takeBackAddress = `${surveysAddress}/take-back`;
