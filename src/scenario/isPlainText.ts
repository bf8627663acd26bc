// Tab, line feed and carriage return are text; the other control characters are not, nor are marks that turn the
// direction of what follows or end a line unseen (with them, a window could be read backwards), nor halves of a pair.
const notPlain =
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\p{Cs}]/u;

/** Whether a text can be shown to anybody: no control characters, marks of direction or half characters in it. */
export function isPlainText(text: string): boolean {
  return !notPlain.test(text);
}
