import type { commands, CommandType } from './commands.ts';

/** The whole numbers from 1 up to, not including, `Limit`. */
type Below<Limit extends number, Counted extends 0[] = [0]> = Counted['length'] extends Limit
	? never
	: Counted['length'] | Below<Limit, [...Counted, 0]>;

/** The versions of a command that a phone may still send, beside today's. */
export type OlderVersion<Type extends CommandType> = Below<(typeof commands)[Type]['version']>;
