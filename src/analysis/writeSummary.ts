import type { DesignStudy } from './design/designStudy.ts';
import type { Summary } from './summary.ts';

/**
 * Text of summary.json: keys in the order of the types, one metric, row or member a line, so that two files can be
 * compared line by line; ends with a newline.
 */
export function writeSummary(summary: Summary | DesignStudy): string {
  const parts = Object.entries(summary).map(([key, value]) => `${JSON.stringify(key)}: ${block(value)}`);
  return `{\n${parts.join(',\n')}\n}\n`;
}

function block(value: unknown): string {
  if (Array.isArray(value))
    return lines(
      '[',
      ']',
      value.map((entry) => JSON.stringify(entry)),
    );
  if (typeof value === 'object' && value !== null) {
    return lines(
      '{',
      '}',
      Object.entries(value).map(([key, entry]) => `${JSON.stringify(key)}: ${JSON.stringify(entry)}`),
    );
  }
  return JSON.stringify(value);
}

function lines(open: string, close: string, entries: readonly string[]): string {
  return entries.length === 0 ? open + close : `${open}\n${entries.join(',\n')}\n${close}`;
}
