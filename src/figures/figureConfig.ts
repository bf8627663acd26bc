/** Options of every figure: no logo, nothing that sends data anywhere, a picture can be saved. */
export const figureConfig = {
  displaylogo: false,
  showSendToCloud: false,
  responsive: true,
  scrollZoom: false,
  modeBarButtonsToRemove: ['select2d', 'lasso2d', 'autoScale2d', 'zoomIn2d', 'zoomOut2d'],
  toImageButtonOptions: { format: 'svg' },
} as const;
