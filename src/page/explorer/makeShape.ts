import { type Attributes, type Content, setAttributes } from './makeElement.ts';

/** An SVG element with its attributes and contents. */
export function makeShape<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...contents: readonly Content[]
): SVGElementTagNameMap[Tag] {
  const shape = document.createElementNS('http://www.w3.org/2000/svg', tag);
  setAttributes(shape, attributes);
  shape.append(...contents);
  return shape;
}
