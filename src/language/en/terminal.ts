/** What the commands print in a terminal. */
export const terminalMessages = {} as const;
