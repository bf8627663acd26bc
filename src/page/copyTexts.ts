import type { PageData } from '../report/pageData.ts';

/** Texts that readers take with them: commands, and the paragraph for a methods section. */
const copied = 'pre, #methods-paragraph';

/** Sets a button beside every such text that copies it. */
export function addCopyButtons({ texts }: PageData): void {
  for (const text of document.querySelectorAll<HTMLElement>(copied)) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = texts.copy;
    const said = document.createElement('span');
    said.setAttribute('role', 'status');
    said.className = 'small';
    button.addEventListener('click', () => {
      void copyText(text.textContent ?? '').then((isCopied) => {
        said.textContent = ` ${isCopied ? texts.copied : texts['copy-failed']}`;
        setTimeout(() => {
          said.textContent = '';
        }, 4000);
      });
    });
    const row = document.createElement('div');
    row.className = 'tools';
    row.append(button, said);
    text.after(row);
  }
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
