/**
 * Colours of the figures of a design. They are none of the roles’ colours, differ in lightness, and never tell two things
 * apart alone: symbol, dash or place does too.
 */
export const studyMarks: Readonly<
  Record<
    'first' | 'second',
    { readonly colour: string; readonly symbol: string; readonly pattern: string; readonly dash: string }
  >
> = {
  first: { colour: '#8268B8', symbol: 'circle', pattern: '', dash: 'solid' },
  second: { colour: '#BF8300', symbol: 'diamond', pattern: '/', dash: 'dash' },
};

/** Symbol and dash of each level of a factor, where lines of several levels share a panel. */
export const levelMarks = [
  { colour: '#8268B8', symbol: 'circle', dash: 'solid' },
  { colour: '#BF8300', symbol: 'diamond', dash: 'dash' },
  { colour: '#7A808A', symbol: 'square', dash: 'dot' },
  { colour: '#8268B8', symbol: 'triangle-up', dash: 'dashdot' },
  { colour: '#BF8300', symbol: 'hexagon', dash: 'longdash' },
] as const;
