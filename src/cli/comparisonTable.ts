import { decimalsFor } from '../analysis/formatInterval.ts';
import type { Estimate } from '../analysis/estimate.ts';
import type { Summary } from '../analysis/summary.ts';
import { shiftAgainstNone } from '../figures/shiftAgainstNone.ts';
import { formatNumber } from '../language/formatNumber.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { roleLabels } from '../model/measures/termLabels.ts';
import { roles } from '../scenario/definition/vocabulary.ts';
import type { EntryModeName, Role } from '../scenario/definition/vocabulary.ts';

const LABEL_WIDTH = 18;
const GAP = '  ';

/** An estimate with its ends; `shown`: its simultaneous interval excludes 0. */
interface Cell {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
  readonly shown: boolean;
}
interface Row {
  readonly label: string;
  /** `null`: no interval; `undefined`: nothing belongs here. */
  readonly cells: readonly (Cell | null | undefined)[];
}

/**
 * Mode × role: autonomy loss, formal-power and effective-power shift against `none`, redistribution beside its floor.
 *
 * @returns lines of at most 96 characters
 */
export function comparisonTable(summary: Summary, language: Language, emphasise: (text: string) => string): string[] {
  const modes = summary.provenance.entryModes.filter((mode) => mode !== 'none');
  const blocks = modes.map((mode) => ({ mode, rows: rowsOf(summary, mode, language) }));
  const cells = blocks.flatMap(({ rows }) => rows.flatMap((row) => row.cells.flatMap((cell) => cell ?? [])));
  const decimals = Math.min(3, Math.max(2, ...cells.map((cell) => decimalsFor(cell))));
  const width = cellWidth(decimals);
  const headings = ['autonomy_loss', 'formal', 'effective'] as const;
  const head = ['', ...headings.map((heading) => translate(language, `terminal.column.${heading}`))];
  return [
    emphasise(line(head[0], head.slice(1), width)),
    '─'.repeat(LABEL_WIDTH + 3 * (width + GAP.length)),
    ...blocks.flatMap(({ mode, rows }) => [
      emphasise(translate(language, `terminal.mode.${mode}`)),
      ...rows.map(({ label, cells: own }) =>
        line(
          `  ${label}`,
          own.map((cell) => formatCell(cell, decimals, language)),
          width,
        ),
      ),
    ]),
  ];
}

function rowsOf(summary: Summary, mode: EntryModeName, language: Language): Row[] {
  const ofRoles = roles.map((role) => ({
    label: roleLabels[role][language],
    cells: [
      negated(cellOf(summary, 'autonomy', role, mode)),
      cellOf(summary, 'formal_power', role, mode),
      cellOf(summary, 'effective_power', role, mode),
    ],
  }));
  const distances = (['formal', 'effective'] as const).map((power) =>
    summary.redistribution.find((row) => row.power === power && row.mode === mode),
  );
  const redistribution = {
    label: translate(language, 'terminal.row.redistribution'),
    cells: [undefined, ...distances.map((row) => (row === undefined ? null : plain(row.redistribution)))],
  };
  const floors = distances.flatMap((row) => row?.floor ?? []);
  if (floors.length === 0) return [...ofRoles, redistribution];
  return [
    ...ofRoles,
    redistribution,
    { label: translate(language, 'terminal.row.floor'), cells: [undefined, ...floors.map(plain)] },
  ];
}

function cellOf(summary: Summary, measure: string, role: Role, mode: EntryModeName): Cell | null {
  const shift = shiftAgainstNone(summary, measure, role, mode);
  if (shift === null) return null;
  const { difference, lower, upper } = shift;
  return { estimate: difference, lower, upper, shown: shift.simultaneous && shift.shown };
}

/** What autonomy falls by is the loss. */
function negated(cell: Cell | null): Cell | null {
  if (cell === null) return null;
  return { estimate: -cell.estimate, lower: -cell.upper, upper: -cell.lower, shown: cell.shown };
}

function plain({ estimate, lower, upper }: Estimate): Cell | null {
  if (estimate === null || lower === null || upper === null) return null;
  return { estimate, lower, upper, shown: false };
}

function cellWidth(decimals: number): number {
  // −0.00 [−0.00, −0.00]*
  return 3 * (decimals + 3) + 6;
}

function formatCell(cell: Cell | null | undefined, decimals: number, language: Language): string {
  if (cell === undefined) return '';
  if (cell === null) return `${translate(language, 'terminal.absent')} `;
  const [estimate, lower, upper] = [cell.estimate, cell.lower, cell.upper].map((value) =>
    formatNumber(language, value, decimals).padStart(decimals + 3),
  );
  return `${estimate} ${translate(language, 'terminal.ends', { lower, upper })}${cell.shown ? '*' : ' '}`;
}

function line(label: string, cells: readonly string[], width: number): string {
  return (label.padEnd(LABEL_WIDTH) + cells.map((cell) => GAP + cell.padStart(width)).join('')).trimEnd();
}
