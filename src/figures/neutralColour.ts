/** Colour of what belongs to no role: readable on a light and on a dark page. */
export const neutralColour = '#7A808A';
