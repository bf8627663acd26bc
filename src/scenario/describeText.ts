/** Text in quotes, on one line, with control characters written out, cut when long. */
export function describeText(text: string, longest = 60): string {
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
  // What could move the cursor or the reading direction of a terminal is shown, not sent.
  return JSON.stringify(cut).replaceAll(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
