import { describeText } from './describeText.ts';
import { isPlainText } from './isPlainText.ts';
import type { ScenarioNode } from './scenarioNode.ts';
import type { ScenarioPath, ScenarioProblem } from './scenarioProblem.ts';

/**
 * Texts that nobody could be shown: those of files are found when they are read, those of options and of programs that use
 * the library are found here.
 */
export function findUnplainTexts(root: ScenarioNode): ScenarioProblem[] {
  const problems: ScenarioProblem[] = [];
  const walk = (node: ScenarioNode, path: ScenarioPath): void => {
    switch (node.kind) {
      case 'map':
        for (const { key, value } of node.entries) walk(value, [...path, key]);
        break;
      case 'list':
        for (const [at, item] of node.items.entries()) walk(item, [...path, at]);
        break;
      case 'scalar':
        if (typeof node.value === 'string' && !isPlainText(node.value)) {
          const [expected, got] = ['text without control characters', describeText(node.value)];
          problems.push({ severity: 'error', position: node.position, path, expected, got });
        }
        break;
      default:
        throw new Error(`scenario: unknown node ${String(node satisfies never)}`);
    }
  };
  walk(root, []);
  return problems;
}
