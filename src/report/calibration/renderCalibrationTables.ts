import type { CalibrationSummary } from '../../analysis/calibration/calibrationSummary.ts';
import { namePattern } from '../../figures/calibration/drawPredictiveCheck.ts';
import { formatNumber } from '../../language/formatNumber.ts';
import { formatPlainNumber } from '../../language/formatPlainNumber.ts';
import { formatDate } from '../../language/formatDate.ts';
import type { Language } from '../../language/language.ts';
import { significantDecimals } from '../../language/significantDecimals.ts';
import { bracketed, percentText } from '../../language/punctuation.ts';
import { translate } from '../../language/translate.ts';
import { type Cell, renderTable } from '../renderTable.ts';

/** What is known of each parameter, in numbers. */
export function renderParameters({ parameters }: CalibrationSummary, language: Language): string {
  const text = (key: 'caption' | 'name' | 'range' | 'scale' | 'mean' | 'sd' | 'interval' | 'contraction' | 'verdict') =>
    translate(language, `calibration.parameters.${key}`);
  return renderTable({
    caption: text('caption'),
    head: [
      { text: text('name') },
      { text: text('range') },
      { text: text('scale') },
      { text: text('mean'), kind: 'number' },
      { text: text('sd'), kind: 'number' },
      { text: text('interval'), kind: 'number' },
      { text: text('contraction'), kind: 'number' },
      { text: text('verdict') },
    ],
    rows: parameters.map(({ name, range, scale, posterior, contraction, contractionError, identified }) => {
      const decimals = significantDecimals(range[1] - range[0]);
      const show = (value: number | undefined) => formatNumber(language, value ?? null, decimals);
      const percent = (value: number | null) => formatNumber(language, value === null ? null : 100 * value, 0);
      const verdict = identified ? 'calibration.identified' : 'calibration.not_identified';
      return {
        cells: [
          { text: name },
          { text: wordBand(range, language), value: range[0] },
          { text: translate(language, `calibration.scale.${scale}`) },
          numberCell(show(posterior?.mean), posterior?.mean),
          numberCell(show(posterior?.sd), posterior?.sd),
          numberCell(
            posterior === null ? '–' : bracketed(language, show(posterior.quantiles[1]), show(posterior.quantiles[5])),
            posterior?.quantiles[1],
          ),
          numberCell(
            contraction === null
              ? '–'
              : percentText(language, `${percent(contraction)} ± ${percent(contractionError)}`),
            contraction ?? undefined,
          ),
          { text: translate(language, posterior === null ? 'calibration.unknown' : verdict) },
        ],
      };
    }),
  });
}

/** Bands of the field and what the model gives, in numbers. */
export function renderPatterns({ patterns }: CalibrationSummary, language: Language): string {
  const text = (key: 'caption' | 'name' | 'use' | 'band' | 'model' | 'share' | 'verdict' | 'noise' | 'source') =>
    translate(language, `calibration.patterns.${key}`);
  return renderTable({
    caption: text('caption'),
    head: [
      { text: text('name') },
      { text: text('use') },
      { text: text('band'), kind: 'number' },
      { text: text('model'), kind: 'number' },
      { text: text('share'), kind: 'number' },
      { text: text('verdict') },
      { text: text('noise'), kind: 'number' },
      { text: text('source') },
    ],
    rows: patterns.map((pattern) => {
      const { band, fit, predictive, noise, source, date } = pattern;
      const decimals = significantDecimals(band[1] - band[0]);
      const show = (value: number) => formatNumber(language, value, decimals);
      const share = (value: number | undefined) =>
        value === undefined ? '–' : percentText(language, formatNumber(language, 100 * value, 0));
      return {
        cells: [
          { text: namePattern(pattern, language), kind: 'wide' },
          { text: translate(language, fit ? 'calibration.fit.fitted' : 'calibration.fit.apart') },
          numberCell(wordBand(band, language), band[0]),
          numberCell(
            predictive === null
              ? '–'
              : `${show(predictive.median)} ${bracketed(language, show(predictive.lower), show(predictive.upper))}`,
            predictive?.median,
          ),
          numberCell(share(predictive?.shareInside), predictive?.shareInside),
          { text: translate(language, `calibration.verdict.${predictive?.verdict ?? 'unknown'}`) },
          numberCell(share(noise?.share), noise?.share),
          { text: date === null ? source : `${source} (${formatDate(language, date)})`, kind: 'wide' },
        ],
      };
    }),
  });
}

/** The generations of the search, in numbers. */
export function renderGenerations({ search }: CalibrationSummary, language: Language): string {
  const text = (key: 'caption' | 'generation' | 'threshold' | 'attempts' | 'acceptance' | 'size' | 'median') =>
    translate(language, `calibration.search.${key}`);
  const columns = ['generation', 'threshold', 'attempts', 'acceptance', 'size', 'median'] as const;
  return renderTable({
    caption: text('caption'),
    head: columns.map((key) => ({ text: text(key), kind: 'number' })),
    rows: search.generations.map(({ threshold, attempts, acceptance, effectiveSize, medianDistance }, at) => ({
      cells: [
        numberCell(String(at + 1), at + 1),
        numberCell(
          threshold === null
            ? translate(language, 'calibration.search.everything')
            : formatNumber(language, threshold, 2),
          threshold ?? undefined,
        ),
        numberCell(String(attempts), attempts),
        numberCell(percentText(language, formatNumber(language, 100 * acceptance, 1)), acceptance),
        numberCell(formatNumber(language, effectiveSize, 0), effectiveSize),
        numberCell(formatNumber(language, medianDistance, 2), medianDistance),
      ],
    })),
  });
}

function numberCell(text: string, value: number | undefined): Cell {
  return { text, value: value ?? null, kind: 'number' };
}

/** As written, with true minus signs. */
function wordBand([lower, upper]: readonly [number, number], language: Language): string {
  return bracketed(language, formatPlainNumber(language, lower), formatPlainNumber(language, upper));
}
