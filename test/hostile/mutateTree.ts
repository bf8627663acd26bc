import * as fc from 'fast-check';
import { hostileTexts, hostileValue } from './hostileValues.ts';

/** One change of a tree of plain data, at a place that the numbers choose. */
export interface TreeChange {
  readonly kind: 'replace' | 'delete' | 'rename' | 'add' | 'repeat';
  /** At each level which child; the way ends where there is none, or the last number is used. */
  readonly way: readonly number[];
  readonly key: string;
  readonly value: unknown;
}

export const treeChange: fc.Arbitrary<TreeChange> = fc.record({
  kind: fc.constantFrom('replace', 'replace', 'delete', 'rename', 'add', 'repeat'),
  way: fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 6 }),
  key: fc.constantFrom(...hostileTexts),
  value: hostileValue,
});

/** A copy of a tree with one change. */
export function mutateTree<Tree>(tree: Tree, { kind, way, key, value }: TreeChange): Tree {
  const copy = structuredClone(tree);
  let parent: unknown = copy;
  for (const [at, step] of way.entries()) {
    if (typeof parent !== 'object' || parent === null) break;
    const keys = Object.keys(parent);
    if (keys.length === 0) break;
    const chosen = keys[step % keys.length];
    const child: unknown = Reflect.get(parent, chosen);
    const isLeaf = typeof child !== 'object' || child === null || Object.keys(child).length === 0;
    if (at < way.length - 1 && !isLeaf) {
      parent = child;
      continue;
    }
    change(parent, chosen, { kind, key, value });
    break;
  }
  return copy;
}

function change(parent: object, chosen: string, { kind, key, value }: Omit<TreeChange, 'way'>): void {
  const old: unknown = Reflect.get(parent, chosen);
  switch (kind) {
    case 'replace':
      setOwn(parent, chosen, value);
      return;
    case 'delete':
      if (Array.isArray(parent)) parent.splice(Number(chosen), 1);
      else Reflect.deleteProperty(parent, chosen);
      return;
    case 'rename':
      if (Array.isArray(parent)) return;
      Reflect.deleteProperty(parent, chosen);
      setOwn(parent, key, old);
      return;
    case 'add':
      setOwn(parent, Array.isArray(parent) ? String(parent.length) : key, value);
      return;
    case 'repeat':
      if (Array.isArray(parent)) parent.push(old);
      return;
    default:
      throw new Error(`change: unknown ${String(kind satisfies never)}`);
  }
}

/** As JSON.parse does it: `__proto__` becomes a key like any other. */
function setOwn(object: object, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}
