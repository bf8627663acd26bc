/** Languages with a complete catalogue of messages. */
export const languages = ['en', 'fr'] as const;
export type Language = (typeof languages)[number];
