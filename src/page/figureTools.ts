import { formatNumber } from '../language/formatNumber.ts';
import { languages } from '../language/language.ts';
import { significantDecimals } from '../language/significantDecimals.ts';
import type { PageData, TableColumn } from '../report/pageData.ts';
import { composePicture } from './composePicture.ts';
import { loadPlotly } from './loadPlotly.ts';
import { rasterise } from './rasterise.ts';
import { readTable, rowsOf } from './readTable.ts';
import { saveFile } from './saveFile.ts';
import { writeCsv } from './writeCsv.ts';

/** Sets buttons below every figure: its numbers as CSV, itself as SVG and PNG, its numbers as a table. */
export function addFigureTools(page: PageData): void {
  for (const box of document.querySelectorAll<HTMLElement>('[data-figure]')) {
    const id = box.dataset['figure'] ?? '';
    const title = box.closest('figure')?.querySelector('h4')?.textContent ?? id;
    const tools = document.createElement('div');
    tools.className = 'tools';
    const picture = `${page.texts['picture-of']}: ${title}`;
    tools.append(
      buttonOf(page.texts.csv, `${page.texts['csv-of']}: ${title}`, () => saveCsv(id, page)),
      buttonOf(page.texts.svg, `${page.texts.svg}, ${picture}`, () => saveSvg(box, id, page)),
      buttonOf(page.texts.png, `${page.texts.png}, ${picture}`, () => savePng(box, id, page)),
    );
    box.closest('figure')?.append(tools, foldedTable(id, title, page));
  }
}

function buttonOf(text: string, label: string, act: () => void | Promise<void>): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  // What is seen begins what is heard, so that speech control finds the button by its text.
  button.setAttribute('aria-label', label.startsWith(text) ? label : `${text}: ${label}`);
  button.addEventListener('click', () => void act());
  return button;
}

function saveCsv(id: string, page: PageData): void {
  const columns = readTable(id);
  const text = writeCsv(columns, rowsOf(columns), page.texts.digits);
  saveFile(`${id}.csv`, new Blob([text], { type: 'text/csv;charset=utf-8' }));
}

async function saveSvg(box: HTMLElement, id: string, page: PageData): Promise<void> {
  const plotly = loadPlotly();
  if (plotly === null) return;
  const { svg } = await composePicture(box, page, plotly);
  saveFile(`${id}.svg`, new Blob([svg], { type: 'image/svg+xml' }));
}

async function savePng(box: HTMLElement, id: string, page: PageData): Promise<void> {
  const plotly = loadPlotly();
  if (plotly === null) return;
  saveFile(`${id}.png`, await rasterise(await composePicture(box, page, plotly)));
}

/** The table is made when it is unfolded: some have thousands of rows. */
function foldedTable(id: string, title: string, page: PageData): HTMLDetailsElement {
  const details = document.createElement('details');
  details.className = 'numbers';
  details.id = `${id}-table`;
  const summary = document.createElement('summary');
  summary.textContent = page.texts.table;
  summary.setAttribute('aria-label', `${page.texts.table}: ${page.texts['table-of']}: ${title}`);
  details.append(summary);
  details.addEventListener('toggle', () => {
    if (details.open && details.querySelector('table') === null) details.append(tableOf(readTable(id), title));
  });
  return details;
}

function tableOf(columns: readonly TableColumn[], title: string): HTMLElement {
  const scroll = document.createElement('div');
  scroll.className = 'scroll tall';
  scroll.tabIndex = 0;
  scroll.setAttribute('role', 'group');
  scroll.setAttribute('aria-label', title);
  const table = document.createElement('table');
  table.createCaption().textContent = title;
  const head = table.createTHead().insertRow();
  const writers = columns.map((column) => writerOf(column));
  for (const { name, unit, kind } of columns) {
    const cell = document.createElement('th');
    cell.scope = 'col';
    cell.textContent = unit === '' ? name : `${name} (${unit})`;
    if (kind !== 'label') cell.className = 'number';
    head.append(cell);
  }
  const body = table.createTBody();
  for (const row of rowsOf(columns)) {
    const line = body.insertRow();
    for (const [at, value] of row.entries()) {
      const cell = line.insertCell();
      if (columns[at].kind !== 'label') cell.className = 'number';
      cell.textContent = value === null ? '–' : typeof value === 'string' ? value : writers[at](value);
    }
  }
  scroll.append(table);
  return scroll;
}

/** As many decimals in all rows as the span of the column bears. */
function writerOf({ kind, values }: TableColumn): (value: number) => string {
  const language = languages.find((one) => one === document.documentElement.lang) ?? 'en';
  const numbers = values.filter((value) => typeof value === 'number');
  const isWhole = kind === 'count' || numbers.every((value) => Number.isInteger(value));
  const span =
    numbers.reduce((high, value) => Math.max(high, value), -Infinity) -
    numbers.reduce((low, value) => Math.min(low, value), Infinity);
  const decimals = isWhole ? 0 : significantDecimals(span) + 1;
  return (value) => formatNumber(language, value, decimals);
}
