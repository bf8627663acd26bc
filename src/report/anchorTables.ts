/**
 * Gives every table of a section an anchor and a link to it in its caption.
 *
 * @param html of one section, with captions as {@link renderTable} writes them
 * @param id of the section
 */
export function anchorTables(html: string, id: string): string {
  let count = 0;
  return html.replaceAll(/<caption>([\s\S]*?)<\/caption>/g, (_, caption: string) => {
    count += 1;
    const anchor = `${id}-table-${count}`;
    return `<caption id="${anchor}"><a class="anchor" href="#${anchor}">${caption}</a></caption>`;
  });
}
