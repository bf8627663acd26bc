/**
 * Gives every table of a section an anchor and a link to it in its caption; the caption of a table that stacks has the
 * anchor alone, since the roles that are written out for such a table leave no place for a link.
 *
 * @param html of one section, with captions as `renderTable` and `renderStackingTable` write them
 * @param id of the section
 */
export function anchorTables(html: string, id: string): string {
  let count = 0;
  return html.replaceAll(
    /<caption( class="plain")?>([\s\S]*?)<\/caption>/g,
    (_, plain: string | undefined, caption: string) => {
      count += 1;
      const anchor = `${id}-table-${count}`;
      return plain === undefined
        ? `<caption id="${anchor}"><a class="anchor" href="#${anchor}">${caption}</a></caption>`
        : `<caption id="${anchor}">${caption}</caption>`;
    },
  );
}
