/** Colour of what a calibration found: that of no role, readable on a light and on a dark page. */
export const calibrationColour = '#0072B2';
