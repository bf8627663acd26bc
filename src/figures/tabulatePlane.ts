import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { FigureTable } from './figureTable.ts';
import type { PlanePoint } from './planePoint.ts';
import { tabulateFigure } from './tabulateFigure.ts';
import { accountName, modeName } from './termsOf.ts';

/** The numbers of the plane of power and autonomy: two rows a role and mode, one where the role does not act. */
export function tabulatePlane(language: Language, points: readonly PlanePoint[]): FigureTable {
  const unit = translate(language, 'figure.share');
  return tabulateFigure(
    language,
    ['mode', 'role', 'measure', { key: 'estimate', unit }, { key: 'lower', unit }, { key: 'upper', unit }],
    points.flatMap(({ role, mode, power, loss }) =>
      [
        { measure: translate(language, 'figure.plane.x.short'), shift: power },
        { measure: translate(language, 'figure.plane.y.short'), shift: loss },
      ].flatMap(({ measure, shift }) =>
        shift === null
          ? []
          : [
              [
                modeName(language, mode),
                accountName(language, role),
                measure,
                shift.difference,
                shift.lower,
                shift.upper,
              ],
            ],
      ),
    ),
  );
}
