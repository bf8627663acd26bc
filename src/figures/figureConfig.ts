/** Options of every figure: no buttons of Plotly’s own (the page has them below), nothing that sends data anywhere. */
export const figureConfig = {
  displayModeBar: false,
  displaylogo: false,
  showSendToCloud: false,
  responsive: true,
  scrollZoom: false,
} as const;
