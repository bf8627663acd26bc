/**
 * What runs in the page: draws figures when they come into view, for print all that are not folded away, again when the width class or
 * the colour scheme changes, and sorts tables.
 *
 * It is text, not a function turned into text, so that its bytes (and with them the policy’s hash) do not depend on how
 * this file was compiled.
 */
export const pageScript = String.raw`(function () {
  'use strict';
  var page = JSON.parse(document.getElementById('figure-data').textContent);
  var boxes = Array.prototype.slice.call(document.querySelectorAll('[data-figure]'));
  var drawnAs = new Map();
  var dark = window.matchMedia('(prefers-color-scheme: dark)');
  var printing = false;

  function widthName() {
    if (printing) return page.print.width;
    for (var i = 0; i < page.widths.length; i += 1) {
      if (window.matchMedia('(min-width: ' + page.widths[i].from + 'px)').matches) return page.widths[i].name;
    }
    return page.widths[page.widths.length - 1].name;
  }

  function draw(box) {
    var figure = page.figures[box.dataset.figure];
    var width = widthName();
    var scheme = dark.matches && !printing ? 'dark' : 'light';
    var state = width + scheme + String(printing);
    if (drawnAs.get(box) === state) return;
    drawnAs.set(box, state);
    var layout = JSON.parse(JSON.stringify(figure.layouts[width]));
    layout.template = page.themes[scheme];
    if (printing) layout.width = page.print.px;
    var data = JSON.parse(JSON.stringify(figure.data[width] || figure.data.all));
    Plotly.newPlot(box, data, layout, page.config).then(function () { box.dataset.drawn = width; });
  }

  function redraw() {
    drawnAs.forEach(function (_, box) { draw(box); });
  }

  if (typeof Plotly === 'undefined') {
    boxes.forEach(function (box) { box.textContent = page.texts.noPlotly; });
  } else {
    var observer = new IntersectionObserver(function (entries) {
      entries.forEach(function (entry) {
        if (!entry.isIntersecting) return;
        observer.unobserve(entry.target);
        draw(entry.target);
      });
    }, { rootMargin: '500px 0px' });
    boxes.forEach(function (box) { observer.observe(box); });
    window.addEventListener('beforeprint', function () {
      printing = true;
      document.querySelectorAll('details.warnings').forEach(function (remarks) { remarks.open = true; });
      boxes.forEach(function (box) { if (!box.closest('details:not([open])')) draw(box); });
    });
    window.addEventListener('afterprint', function () { printing = false; redraw(); });
    dark.addEventListener('change', redraw);
    page.widths.forEach(function (width) {
      window.matchMedia('(min-width: ' + width.from + 'px)').addEventListener('change', redraw);
    });
  }

  document.querySelectorAll('table[data-sortable] th button').forEach(function (button) {
    button.addEventListener('click', function () {
      var head = button.closest('th');
      var body = head.closest('table').tBodies[0];
      var column = head.cellIndex;
      var down = head.getAttribute('aria-sort') === 'ascending';
      Array.prototype.forEach.call(head.parentNode.cells, function (cell) { cell.removeAttribute('aria-sort'); });
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      var rows = Array.prototype.slice.call(body.rows);
      rows.sort(function (a, b) {
        var x = a.cells[column].dataset.value, y = b.cells[column].dataset.value;
        if (x === '' || y === '') return (x === '') - (y === '');
        var order = isNaN(x) || isNaN(y) ? (x < y ? -1 : x > y ? 1 : 0) : x - y;
        return down ? -order : order;
      });
      rows.forEach(function (row) { body.appendChild(row); });
    });
  });
})();
`;
