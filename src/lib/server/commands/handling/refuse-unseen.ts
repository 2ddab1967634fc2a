import { seenOf } from '#lib/domain/identifiers/seen.ts';
import { CommandRefused } from './handler.ts';

/** @throws CommandRefused where what is about to be overwritten is not what its writer saw */
export function refuseUnseen(seen: string | undefined, ...held: Parameters<typeof seenOf>): void {
	if (seen !== undefined && seen !== seenOf(...held)) throw new CommandRefused('changed_meanwhile');
}

/** @throws CommandRefused where the order is not the one that was seen; what has one place may stand either way */
export function refuseOtherOrder(
	seen: readonly string[] | undefined,
	held: readonly { id: string; position: number }[]
): void {
	const places = new Map(held.map(({ id, position }) => [id, position]));
	const inOrder = (seen ?? []).map((id) => places.get(id) ?? 0);
	if (inOrder.some((place, index) => place < (inOrder[index - 1] ?? 0)))
		throw new CommandRefused('changed_meanwhile');
}
