/**
 * A text as a field of CSV after RFC 4180, in quotes where it needs them.
 *
 * A text that a spreadsheet would run as a formula gets an apostrophe in front of it (OWASP, CSV injection): labels and
 * seeds come from scenarios, and scenarios from anybody. Numbers stay as they are.
 *
 * @example csvText('=1+1') // "'=1+1"
 */
export function csvText(text: string): string {
  const isFormula = /^[=+\-@\t\r]/.test(text) && !Number.isFinite(Number(text));
  const shown = isFormula ? `'${text}` : text;
  return /[",\r\n]/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
}
