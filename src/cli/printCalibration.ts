import { localiseCalibration } from '../analysis/localise/localiseCalibration.ts';
import type {
  CalibrationSummary,
  ParameterSummary,
  PatternSummary,
} from '../analysis/calibration/calibrationSummary.ts';
import { wordCalibration } from '../analysis/calibration/wordCalibration.ts';
import { wordCalibrationWarning } from '../analysis/calibration/wordCalibrationWarning.ts';
import { formatNumber } from '../language/formatNumber.ts';
import { formatPlainNumber } from '../language/formatPlainNumber.ts';
import type { Language } from '../language/language.ts';
import { significantDecimals } from '../language/significantDecimals.ts';
import { translate } from '../language/translate.ts';
import { wrapText } from './wrapText.ts';

const WIDTH = 80;
/** Warnings that are spelled out; the report has them all. */
const mostWarnings = 8;

/** A calibration as text for a terminal: what was found, parameters, patterns, warnings. Lines of at most 80 characters. */
export function printCalibration(stored: CalibrationSummary, language: Language, reportPath: string): string {
  const summary = localiseCalibration(stored, language);
  const { provenance, search, parameters, patterns, warnings } = summary;
  const { version, title, name, seed, command } = provenance;
  const blocks: string[][] = [
    [
      ...wrap(translate(language, 'calibration.terminal.title', { version, title: title ?? name })),
      ...wrap(
        translate(language, 'calibration.terminal.line', {
          method: search.method,
          particles: search.particles,
          replicates: search.replicates,
          searched: search.searched,
          seed,
        }),
      ),
    ],
    wordCalibration(summary, language).flatMap((text) => wrap(`• ${text}`, '  ')),
    [
      translate(language, 'calibration.terminal.parameters'),
      ...parameters.flatMap((one) => [`  ${one.name}`, ...indented(parameterLine(one, language))]),
    ],
    [
      translate(language, 'calibration.terminal.patterns'),
      ...patterns.flatMap((one) => [
        `  ${one.metric} ${one.mode}${one.minus === null ? '' : ` − ${one.minus}`}`,
        ...indented(patternLine(one, language)),
      ]),
    ],
    [
      ...warnings
        .slice(0, mostWarnings)
        .flatMap((warning) =>
          wrap(
            translate(language, 'calibration.terminal.warning', { text: wordCalibrationWarning(warning, language) }),
            '  ',
          ),
        ),
      ...(warnings.length > mostWarnings
        ? [translate(language, 'calibration.terminal.more', { count: warnings.length - mostWarnings })]
        : []),
    ],
    [
      translate(language, 'calibration.terminal.report', { path: reportPath }),
      translate(language, 'calibration.terminal.again', { command }),
    ],
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

function parameterLine({ posterior, range, contraction, identified }: ParameterSummary, language: Language): string {
  if (posterior === null) return translate(language, 'calibration.unknown');
  const [from, to] = range;
  const decimals = significantDecimals(to - from);
  const show = (value: number) => formatNumber(language, value, decimals);
  return translate(language, 'calibration.terminal.parameter', {
    mean: show(posterior.mean),
    lower: show(posterior.quantiles[1]),
    upper: show(posterior.quantiles[5]),
    from: formatPlainNumber(language, from),
    to: formatPlainNumber(language, to),
    fell: formatNumber(language, contraction === null ? null : 100 * contraction, 0),
    verdict: translate(language, identified ? 'calibration.identified' : 'calibration.not_identified'),
  });
}

function patternLine({ predictive, band, fit }: PatternSummary, language: Language): string {
  const [from, to] = band.map((end) => formatPlainNumber(language, end));
  const use = translate(language, fit ? 'calibration.fit.fitted' : 'calibration.fit.apart');
  if (predictive === null) return translate(language, 'calibration.terminal.no_value', { from, to, use });
  const decimals = significantDecimals(band[1] - band[0]);
  const show = (value: number) => formatNumber(language, value, decimals);
  return translate(language, 'calibration.terminal.pattern', {
    median: show(predictive.median),
    lower: show(predictive.lower),
    upper: show(predictive.upper),
    from,
    to,
    use,
    verdict: translate(language, `calibration.verdict.${predictive.verdict}`),
  });
}

function wrap(text: string, indent = ''): string[] {
  return wrapText(text, WIDTH, indent);
}

/** Lines below a name. */
function indented(text: string): string[] {
  return wrapText(text, WIDTH - 4).map((line) => `    ${line}`);
}
