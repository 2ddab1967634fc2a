import type { Command, CommandType } from '#lib/domain/commands/commands.ts';

/** Whether one command given by a form takes the place of another. An idea may move from one goal to a new one. */
export function mends(type: CommandType, old: Command | null): boolean {
	if (old === null) return false;
	return old.type === type || (old.type.endsWith('.propose') && type.endsWith('.propose'));
}
