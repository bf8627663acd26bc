import type { StoryBlock } from '../model/trace/story/storyBlock.ts';
import { formatTable } from './formatTable.ts';
import type { Terminal } from './terminal.ts';
import { wrapText } from './wrapText.ts';

/** Longest line: longer ones tire the eye even where the terminal is wider. */
const WIDEST = 100;
/** Columns of the margin in which weeks stand. */
const MARGIN = 9;

/** Lays a story out for a terminal, weeks in the margin; bold headings on a terminal that wants them. */
export function formatStory(story: readonly StoryBlock[], terminal: Pick<Terminal, 'stdout' | 'env'>): string {
  const width = Math.max(40, Math.min(WIDEST, terminal.stdout.columns ?? WIDEST));
  const isBold = terminal.stdout.isTTY === true && (terminal.env['NO_COLOR'] ?? '') === '';
  const emphasise = (text: string) => (isBold ? `\u001b[1m${text}\u001b[22m` : text);
  const parts: string[] = [];
  let previous: StoryBlock['kind'] | undefined;
  for (const block of story) {
    const isListed = block.kind === 'item' && (previous === 'item' || previous === 'heading');
    if (previous !== undefined && !isListed && previous !== 'heading') parts.push('');
    parts.push(...linesOf(block, width, emphasise));
    previous = block.kind;
  }
  return `${parts.join('\n')}\n`;
}

function linesOf(block: StoryBlock, width: number, emphasise: (text: string) => string): string[] {
  switch (block.kind) {
    case 'title':
      return wrapText(block.text, width).map(emphasise);
    case 'heading':
      return [...wrapText(block.text, width).map(emphasise), emphasise('─'.repeat(Math.min(width, block.text.length)))];
    case 'paragraph':
      return wrapText(block.text, width);
    case 'item':
      return wrapText(`• ${block.text}`, width, '  ');
    case 'weeks': {
      const weeks = block.from === block.to ? String(block.from) : `${block.from}–${block.to}`;
      const margin = ' '.repeat(MARGIN);
      return block.paragraphs.flatMap((text, at) =>
        wrapText(text, width - MARGIN).map((line, row) => (at + row === 0 ? weeks.padEnd(MARGIN) : margin) + line),
      );
    }
    case 'table':
      return formatTable(block.headings, block.rows).trimEnd().split('\n');
    default:
      throw new Error(`story: unknown block ${String(block satisfies never)}`);
  }
}
