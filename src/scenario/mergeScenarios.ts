import { castDraft, type Draft, produce } from 'immer';
import type { MapNode, ScenarioNode } from './scenarioNode.ts';

/**
 * A scenario derived from another: mappings are merged key by key, everything else (lists, numbers, text) is replaced.
 *
 * Values keep the place where they were written, so that a problem points into the file that caused it.
 *
 * @param base - Scenario that is extended; it is not changed.
 * @param changes - What the extending scenario says.
 */
export function mergeScenarios(base: ScenarioNode, changes: ScenarioNode): ScenarioNode {
  if (base.kind !== 'map' || changes.kind !== 'map') return changes;
  return produce(base, (draft) => {
    mergeInto(draft, changes);
    // What is missing in the derived scenario is missing there, not in the one it extends.
    draft.position = changes.position;
  });
}

function mergeInto(draft: Draft<MapNode>, changes: MapNode): void {
  for (const entry of changes.entries) {
    const present = draft.entries.find(({ key }) => key === entry.key);
    if (present === undefined) {
      draft.entries.push(castDraft(entry));
    } else {
      present.keyPosition = entry.keyPosition;
      if (present.value.kind === 'map' && entry.value.kind === 'map') mergeInto(present.value, entry.value);
      else present.value = castDraft(entry.value);
    }
  }
}
