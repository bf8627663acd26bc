import { escapeHtml } from './escapeHtml.ts';

/** A paragraph of plain text. */
export function paragraph(className: string, text: string): string {
  return `<p${className === '' ? '' : ` class="${className}"`}>${escapeHtml(text)}</p>`;
}
