import { describeText } from '../../scenario/describeText.ts';
import { isPlainText } from '../../scenario/isPlainText.ts';

/** Characters of a message, of which each may be written out as six. */
const longest = 1000;

/** Whether a text can be the message of a run that failed: one line, not endless, that can be shown to anybody. */
export function isRunMessage(text: string): boolean {
  return text.length <= 8 * longest && isPlainText(text) && !/[\t\r\n]/.test(text);
}

/** What a run that failed said, as it stands in batches and in the manifest: its first line, in what can be shown. */
export function runMessage(text: string): string {
  const first = text.split('\n', 1)[0];
  return isRunMessage(first) ? first : describeText(first, longest).slice(1, -1);
}
