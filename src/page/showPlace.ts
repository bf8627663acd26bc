/**
 * Makes the contents say in which section one is (`aria-current`), and folds them under their button where the window is
 * too narrow to have them beside the text.
 */
export function showPlace(): void {
  const contents = document.getElementById('contents');
  const button = contents?.querySelector<HTMLButtonElement>('button.toggle');
  if (contents === null || button === null || button === undefined) return;
  const place = button.querySelector('.place');
  const links = new Map([...contents.querySelectorAll('a')].map((link) => [link.hash.slice(1), link]));
  const sections = [...document.querySelectorAll<HTMLElement>('main section[id]')].filter(({ id }) => links.has(id));

  function setOpen(isOpen: boolean): void {
    contents?.classList.toggle('folded', !isOpen);
    button?.setAttribute('aria-expanded', String(isOpen));
  }

  button.hidden = false;
  contents.classList.add('scripted');
  setOpen(false);
  button.addEventListener('click', () => setOpen(button.getAttribute('aria-expanded') !== 'true'));
  contents.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLAnchorElement) setOpen(false);
  });
  contents.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || button.getAttribute('aria-expanded') !== 'true') return;
    setOpen(false);
    button.focus();
  });

  const seen = new Set<string>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting) seen.add(target.id);
        else seen.delete(target.id);
      }
      const current = sections.find(({ id }) => seen.has(id));
      if (current === undefined) return;
      for (const [id, link] of links) {
        if (id === current.id) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
      const link = links.get(current.id);
      if (place !== null) place.textContent = link?.textContent ?? '';
      // Only the contents scroll, never the page.
      const list = contents;
      if (link !== undefined && list.scrollHeight > list.clientHeight + 1) {
        const beyond = link.getBoundingClientRect().bottom - list.getBoundingClientRect().bottom + 40;
        const before = link.getBoundingClientRect().top - list.getBoundingClientRect().top - 40;
        if (beyond > 0) list.scrollTop += beyond;
        else if (before < 0) list.scrollTop += before;
      }
    },
    // The strip below the top of the window that a reader reads.
    { rootMargin: '-10% 0px -70% 0px' },
  );
  for (const section of sections) observer.observe(section);
}
