import { roleMarks } from '../../figures/roleMarks.ts';
import type { Role } from '../../scenario/definition/vocabulary.ts';
import { makeShape } from './makeShape.ts';

const shapes: Readonly<Record<Role, string>> = {
  management: 'M-3.5 0A3.5 3.5 0 1 1 3.5 0A3.5 3.5 0 1 1-3.5 0Z',
  operators: 'M-3.2-3.2H3.2V3.2H-3.2Z',
  technicians: 'M0-4L4 3H-4Z',
  clients: 'M0-4.4L4.4 0L0 4.4L-4.4 0Z',
};

/** Colour of a role, the same as in the figures. */
export function roleColour(role: Role): string {
  return roleMarks[role].colour;
}

/** The mark that a role’s line carries, so that colour does not tell roles apart alone. */
export function drawRoleMark(role: Role, x: number, y: number): SVGPathElement {
  return makeShape('path', {
    d: shapes[role],
    transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})`,
    fill: roleColour(role),
    class: 'role-mark',
  });
}

/** A piece of a role’s line with its mark, for a legend. */
export function makeRoleSign(role: Role): SVGSVGElement {
  return makeShape(
    'svg',
    { width: 26, height: 12, viewBox: '-13 -6 26 12', 'aria-hidden': 'true', class: 'role-sign' },
    makeShape('path', { d: 'M-13 0H13', stroke: roleColour(role), class: 'line main' }),
    drawRoleMark(role, 0, 0),
  );
}
