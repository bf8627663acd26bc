/** Every command, in the order of the help text. */
export const commandNames = [
  'run',
  'merge',
  'status',
  'submit',
  'report',
  'calibrate',
  'check',
  'compare',
  'trace',
  'explore',
  'export',
  'validate',
  'list',
  'init',
] as const;
export type CommandName = (typeof commandNames)[number];
