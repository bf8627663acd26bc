import type { Setting } from '../../scenario/definition/factor.ts';
import type { Speaker } from './speaker.ts';

/** A value of a parameter as a reader sees it: as exact as the scenario has it. */
export function settingText(value: Setting, speaker: Speaker): string {
  switch (typeof value) {
    case 'boolean':
      return speaker.say(value ? 'explorer.yes' : 'explorer.no');
    case 'number':
      return Math.abs(value) >= 1e21 || /e/.test(String(value))
        ? String(value)
        : speaker.number(value, String(value).split('.')[1]?.length ?? 0);
    case 'string':
      return speaker.choice(value);
    default:
      throw new Error(`setting: unknown ${String(value satisfies never)}`);
  }
}
