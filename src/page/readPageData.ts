import type { PageData } from '../report/pageData.ts';

/** The data block of the page: figures, themes, texts. */
export function readPageData(): PageData {
  const data: PageData = JSON.parse(document.getElementById('figure-data')?.textContent ?? '');
  return data;
}
