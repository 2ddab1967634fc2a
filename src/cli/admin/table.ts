import type { SubCommand } from './sub-command.ts';

/** Every sub-command there is; help lists them in this order. */
export const subCommands: SubCommand[] = [];
