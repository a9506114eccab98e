/** Where a sheet is keyed a second time. */
export const secondAddress = (responseId: string): string => `/form-second-keyings/${responseId}`;

/** The sheets of a collection. */
export const sheetsAddress = (collectionId: string): string => `/form-collections/${collectionId}/sheets`;
