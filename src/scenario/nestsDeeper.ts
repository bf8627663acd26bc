import { Lexer } from 'yaml';

/**
 * Whether a YAML text may be nested deeper than so many levels: brackets in brackets, indicators (`-`, `?`, `:`) on one line,
 * and columns of indentation are counted, and reading ends where one is too many.
 *
 * Composing a text calls itself level by level. Where the stack of calls ends there, the engine may not throw but abort the
 * process (it cannot compile a regular expression any more), so that nothing could be caught.
 */
export function nestsDeeper(text: string, levels: number): boolean {
  let brackets = 0;
  let indicators = 0;
  let isLineStart = true;
  for (const token of new Lexer().lex(text)) {
    switch (token) {
      case '[':
      case '{':
        brackets += 1;
        break;
      case ']':
      case '}':
        brackets -= 1;
        break;
      case '\n':
      case '\r\n':
        indicators = 0;
        break;
      case '-':
      case '?':
      case ':':
        // In brackets, indicators open nothing.
        if (brackets <= 0) indicators += 1;
        break;
      default:
        if (isLineStart && /^ +$/.test(token) && token.length > 2 * levels) return true;
    }
    if (brackets > levels || indicators > levels) return true;
    isLineStart = token === '\n' || token === '\r\n';
  }
  return false;
}
