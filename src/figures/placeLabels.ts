/** A label that wants to stand beside its point; lengths in pixels, y upwards. */
export interface LabelledPoint {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Where a label stands against its point. */
export interface LabelPlace {
  readonly xanchor: 'left' | 'center' | 'right';
  readonly yanchor: 'bottom' | 'middle' | 'top';
  readonly xshift: number;
  readonly yshift: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

const places: readonly LabelPlace[] = [
  { xanchor: 'left', yanchor: 'bottom', xshift: 8, yshift: 4 },
  { xanchor: 'left', yanchor: 'top', xshift: 8, yshift: -4 },
  { xanchor: 'right', yanchor: 'bottom', xshift: -8, yshift: 4 },
  { xanchor: 'right', yanchor: 'top', xshift: -8, yshift: -4 },
  { xanchor: 'center', yanchor: 'bottom', xshift: 0, yshift: 14 },
  { xanchor: 'center', yanchor: 'top', xshift: 0, yshift: -14 },
  { xanchor: 'left', yanchor: 'middle', xshift: 34, yshift: 0 },
  { xanchor: 'right', yanchor: 'middle', xshift: -34, yshift: 0 },
];

/**
 * Chooses a place for every label, one after another, where it covers least of the points and of the labels before it.
 *
 * @param widthPx width of the plot: labels do not leave it
 * @param fontPx size of the letters
 */
export function placeLabels(points: readonly LabelledPoint[], widthPx: number, fontPx: number): readonly LabelPlace[] {
  const taken: Box[] = points.map(({ x, y }) => ({ left: x - 7, right: x + 7, bottom: y - 7, top: y + 7 }));
  return points.map((point) => {
    let best = places[0];
    let bestCost = Number.POSITIVE_INFINITY;
    for (const [rank, place] of places.entries()) {
      const box = boxOf(point, place, fontPx);
      const outside = Math.max(0, -box.left) + Math.max(0, box.right - widthPx);
      const covered = taken.reduce((sum, other) => sum + overlap(box, other), 0);
      const cost = covered + outside * 100 + rank * 2;
      if (cost < bestCost) {
        best = place;
        bestCost = cost;
      }
    }
    taken.push(boxOf(point, best, fontPx));
    return best;
  });
}

function boxOf(point: LabelledPoint, place: LabelPlace, fontPx: number): Box {
  const width = point.text.length * fontPx * 0.56;
  const height = fontPx * 1.3;
  const x = point.x + place.xshift;
  const y = point.y + place.yshift;
  const left = place.xanchor === 'left' ? x : place.xanchor === 'right' ? x - width : x - width / 2;
  const bottom = place.yanchor === 'bottom' ? y : place.yanchor === 'top' ? y - height : y - height / 2;
  return { left, right: left + width, bottom, top: bottom + height };
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom);
  return width > 0 && height > 0 ? width * height : 0;
}
