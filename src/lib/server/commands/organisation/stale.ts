import { CommandRefused } from '#lib/server/commands/handling/handler.ts';

/** Of a thing that was not in the version that was looked at. @throws CommandRefused always: it is gone, or another now */
export function refuseStale(held: { version: number } | undefined): never {
	if (!held) throw new CommandRefused('not_found');
	throw new CommandRefused('stale_edit', { code: 'stale_edit', version: held.version, changes: [] });
}
