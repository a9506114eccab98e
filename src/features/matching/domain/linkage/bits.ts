/** Hundredths of a bit as they are written: always with two decimals, and with a sign where it is a part. */
export const bits = (hundredths: number) => (hundredths / 100).toFixed(2);

export const signedBits = (hundredths: number) => `${hundredths < 0 ? '' : '+'}${bits(hundredths)}`;
