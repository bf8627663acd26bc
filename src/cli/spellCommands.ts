import { commandNames } from './commandNames.ts';
import type { TextSink } from './terminal.ts';

/** A command of ours in a text; not a name such as `corule run.yaml`. */
const pattern = new RegExp(
  String.raw`(?<![\w./-])corule (?=(?:(?:${commandNames.join('|')}|help)\b(?![./-]\w)|\[options\]))`,
  'g',
);

/**
 * Spells the commands of a text as they can be typed here.
 *
 * Texts name a command as `corule …`, and so do files, in which nothing may say how the program was started; what is shown to
 * somebody goes through here.
 *
 * @param call - see `findCall`
 */
export function spellCommands(text: string, call: string): string {
  return text.replaceAll(pattern, () => `${call} `);
}

/** A place for messages in which commands are spelled so. */
export function spellingSink(sink: TextSink, call: string): TextSink {
  return {
    write: (text) => sink.write(spellCommands(text, call)),
    isTTY: sink.isTTY,
    get columns() {
      return sink.columns;
    },
    ...(isStream(sink) ? { stream: sink } : {}),
  };
}

function isStream(sink: TextSink): sink is TextSink & NodeJS.WritableStream {
  return 'on' in sink && 'end' in sink;
}
