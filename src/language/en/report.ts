/** Headings and prose of the report. */
export const reportMessages = { 'report.replicates': '{replicates} replicates' } as const;
