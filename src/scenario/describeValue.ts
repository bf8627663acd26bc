import type { ScenarioNode } from './scenarioNode.ts';

/** Text in quotes, on one line, with control characters written out, cut when long. */
export function describeText(text: string, longest = 60): string {
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
  // What could move the cursor or the reading direction of a terminal is shown, not sent.
  return JSON.stringify(cut).replaceAll(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

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
