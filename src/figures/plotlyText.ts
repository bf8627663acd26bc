/**
 * Text from a scenario for a label or hover of Plotly, which reads tags and links in its texts: they are shown, not obeyed.
 *
 * @example plotlyText('<a href="x">') // '&lt;a href="x"&gt;'
 */
export function plotlyText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('%{', '% {');
}
