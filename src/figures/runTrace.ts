/** `meta` of a trace whose points are single runs: `customdata` holds mode and replicate of each. */
export const runTrace = 'runs';
