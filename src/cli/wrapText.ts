/**
 * Breaks a text at spaces into lines of at most `width` characters; a longer word stands on a line of its own.
 *
 * @param indent - put before every line but the first, and counted in the width
 */
export function wrapText(text: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || longer.length <= width) line = longer;
    else {
      lines.push(line);
      line = indent + word;
    }
  }
  return line === '' ? lines : [...lines, line];
}
