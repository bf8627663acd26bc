import type { Json } from './figure.ts';

const family = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

/** Plotly templates for a light and a dark page; paper and plot let the page through. */
export const themes = {
  light: template({ text: '#1d2430', grid: '#e3e6ec', zero: '#8a92a0', hover: '#ffffff' }),
  dark: template({ text: '#e4e8ef', grid: '#343b47', zero: '#8a92a0', hover: '#1d2430' }),
} as const;

interface Inks {
  readonly text: string;
  readonly grid: string;
  readonly zero: string;
  readonly hover: string;
}

function template({ text, grid, zero, hover }: Inks): Json {
  const axis = {
    gridcolor: grid,
    zerolinecolor: zero,
    zerolinewidth: 1.5,
    linecolor: zero,
    tickcolor: zero,
    zeroline: false,
    ticks: 'outside',
    ticklen: 3,
    tickfont: { size: 11 },
    title: { font: { size: 12 } },
  };
  return {
    layout: {
      paper_bgcolor: 'rgba(0,0,0,0)',
      plot_bgcolor: 'rgba(0,0,0,0)',
      font: { family, size: 12, color: text },
      hoverlabel: { bgcolor: hover, bordercolor: zero, font: { family, size: 12, color: text }, align: 'left' },
      modebar: { bgcolor: 'rgba(0,0,0,0)', color: zero, activecolor: text },
      xaxis: axis,
      yaxis: axis,
    },
  };
}
