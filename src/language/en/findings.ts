/** Sentences in which the analysis words its findings. */
export const findingMessages = {} as const;
