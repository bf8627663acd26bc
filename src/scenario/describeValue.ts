import { describeText } from './describeText.ts';
import type { ScenarioNode } from './scenarioNode.ts';

/** What stands at a place of a scenario, as the second half of a problem says it. */
export function describeValue(node: ScenarioNode | undefined): string {
  if (node === undefined) return 'nothing';
  switch (node.kind) {
    case 'map':
      return 'a mapping';
    case 'list':
      return node.items.length === 0
        ? 'an empty list'
        : `a list of ${node.items.length} item${node.items.length === 1 ? '' : 's'}`;
    case 'scalar':
      if (node.value === null) return 'nothing';
      if (typeof node.value === 'string') return describeText(node.value);
      return node.text.length > 60 ? `${node.text.slice(0, 60)}…` : node.text;
    default:
      throw new Error(`scenario: unknown node ${String(node satisfies never)}`);
  }
}
