/** The number of the wave that a flow is of: `w2` is 2. */
export const waveOf = (flow: string): string => flow.replace(/^w/, '');
