/** A link that leads into something folded unfolds it, now and whenever the address changes. */
export function unfoldTarget(): void {
  window.addEventListener('hashchange', unfold);
  unfold();
}

function unfold(): void {
  const target = document.getElementById(window.location.hash.slice(1));
  if (target === null) return;
  let hasUnfolded = false;
  for (let part: Element | null = target; part !== null; part = part.parentElement) {
    if (part instanceof HTMLDetailsElement && !part.open) {
      part.open = true;
      hasUnfolded = true;
    }
  }
  if (hasUnfolded) target.scrollIntoView();
}
