/**
 * A colour of six hexadecimal digits made translucent.
 *
 * @param opacity from 0 to 1
 * @example withOpacity('#0072B2', 0.5) // 'rgba(0,114,178,0.5)'
 */
export function withOpacity(colour: string, opacity: number): string {
  const [red, green, blue] = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  return `rgba(${red},${green},${blue},${opacity})`;
}
