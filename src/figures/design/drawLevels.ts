import type { DesignStudy, LevelsStudy } from '../../analysis/design/designStudy.ts';
import { rankFactors } from '../../analysis/design/rankFactors.ts';
import { formatNumber } from '../../language/formatNumber.ts';
import { labelled, semicolon } from '../../language/punctuation.ts';
import { translate } from '../../language/translate.ts';
import type { Figure, FigureView, Trace } from '../figure.ts';
import { figureConfig } from '../figureConfig.ts';
import { intervalBars } from '../intervalBars.ts';
import { neutralColour } from '../neutralColour.ts';
import { plotlyText } from '../plotlyText.ts';
import { rangeOf } from '../rangeOf.ts';
import { panelAxes, setPanels } from '../setPanels.ts';
import { tabulateFigure } from '../tabulateFigure.ts';
import { wordExtremes } from '../wordExtremes.ts';
import { endsText } from './endsText.ts';
import { factorLabels } from './factorLabels.ts';
import { nameOutput, outputAnchor } from './nameOutput.ts';
import { studyMarks } from './studyMarks.ts';
import { titleOfMoves } from './titleOfMoves.ts';
import { valueText } from './valueText.ts';
import { wrapLabel } from './wrapLabel.ts';

/** Factors drawn, those that matter most first. */
const DRAWN = 6;
/** Characters of the name of a level below an axis. */
const LEVEL_CHARACTERS = 14;

/** Main effects: a panel a factor, each level against the mean over all points; `null` where there are no levels. */
export function drawLevels(study: DesignStudy, index: number, view: FigureView): Figure | null {
  const { language, width } = view;
  const output = study.outputs[index];
  const single = study.design.type === 'list' && study.design.factors.length === 1;
  if (output.levels === null || output.constant || single) return null;
  const ranking = rankFactors(output);
  const order = rankFactors({ ...output, surface: null })?.ranked.map(({ factor }) => factor) ?? [];
  const byFactor = new Map(output.levels.map((levels) => [levels.factor, levels]));
  const all = order.flatMap((factor) => byFactor.get(factor) ?? []);
  const shown = all.slice(0, DRAWN);
  if (shown.length === 0) return null;
  const labels = factorLabels(study.design.factors);
  const name = nameOutput(output, language);
  const ends = shown.flatMap(({ levels }) => levels.flatMap(({ estimate, lower, upper }) => [estimate, lower, upper]));
  const perRow = Math.min(shown.length, { wide: 3, medium: 2, narrow: 1 }[width]);
  const range = rangeOf([0, ...ends], 1e-9);
  const textOf = ({ factor }: LevelsStudy, level: number) => {
    const value = study.design.factors[factor].values?.[level];
    return value === undefined ? String(level + 1) : valueText(language, value);
  };
  const panels = shown.map((one, panel) => ({
    title: `<b>${wrapLabel(labels[one.factor], width)}</b>`,
    x: {
      tickvals: one.levels.map((_, level) => level),
      ticktext: one.levels.map((_, level) => plotlyText(cut(textOf(one, level)))),
      range: [-0.5, one.levels.length - 0.5],
      title: { text: plotlyText(study.design.factors[one.factor].unit ?? ''), standoff: 4, font: { size: 11 } },
      zeroline: false,
    },
    y: {
      range,
      zeroline: true,
      nticks: 6,
      ...(panel % perRow === 0
        ? {
            title: {
              text:
                width === 'narrow'
                  ? plotlyText(output.unit)
                  : translate(language, 'design.levels.axis', { unit: plotlyText(output.unit) }),
              standoff: 4,
            },
          }
        : {}),
    },
  }));
  const { colour, symbol } = studyMarks.first;
  const { unit } = output;
  const table = tabulateFigure(
    language,
    ['factor', 'level', { key: 'estimate', unit }, { key: 'lower', unit }, { key: 'upper', unit }],
    shown.flatMap((one) =>
      one.levels.map(({ estimate, lower, upper }, at) => [labels[one.factor], textOf(one, at), estimate, lower, upper]),
    ),
  );
  return {
    id: `${outputAnchor(index)}-levels`,
    title:
      ranking?.by === 'level'
        ? titleOfMoves(study, index, language)
        : translate(language, 'design.levels.title', { output: name }),
    reading: translate(language, 'design.levels.reading', { output: name, unit: output.unit }),
    notes: [
      translate(language, 'design.note.pointwise', { level: formatNumber(language, study.intervals.level * 100, 0) }),
      ...(all.length > shown.length
        ? [translate(language, 'design.levels.left', { shown: shown.length, count: all.length })]
        : []),
    ],
    description: `${translate(language, 'design.levels.description', {
      output: name,
      unit: output.unit,
      factors: shown
        .map((one) =>
          labelled(
            language,
            labels[one.factor],
            one.levels.map((level, at) => `${textOf(one, at)} ${endsText(language, level)}`).join(', '),
          ),
        )
        .join(semicolon(language)),
    })} ${wordExtremes(language, table, { isDifference: true })}`,
    table,
    legend: [],
    data: shown.map((one, panel): Trace => {
      const present = one.levels.flatMap((level, at) =>
        level.estimate === null ? [] : [{ ...level, estimate: level.estimate, at }],
      );
      const numeric = study.design.factors[one.factor].values?.every((value) => typeof value === 'number') === true;
      return {
        type: 'scatter',
        mode: numeric ? 'lines+markers' : 'markers',
        ...panelAxes(panel),
        x: present.map(({ at }) => at),
        y: present.map(({ estimate }) => estimate),
        error_y: intervalBars(present, colour),
        ...(numeric ? { line: { color: neutralColour, width: 1.2 } } : {}),
        marker: { color: colour, size: 9, symbol },
        customdata: present.map((level) =>
          labelled(language, plotlyText(textOf(one, level.at)), endsText(language, level)),
        ),
        hovertemplate: `${plotlyText(labels[one.factor])} %{customdata}<extra></extra>`,
      };
    }),
    layout: setPanels(panels, {
      width,
      columns: perRow,
      panelHeightPx: { wide: 220, medium: 200, narrow: 180 }[width],
      gapXPx: 62,
      gapYPx: 84,
      leftPx: 58,
      bottomPx: 46,
    }),
    config: figureConfig,
  };
}

function cut(text: string): string {
  return text.length > LEVEL_CHARACTERS ? `${text.slice(0, LEVEL_CHARACTERS - 1)}…` : text;
}
