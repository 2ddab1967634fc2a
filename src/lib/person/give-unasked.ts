import type { PersonCommandType, PersonPayloadOf } from '#lib/domain/commands/person-commands.ts';
import { StorageFault } from '#lib/device/faults.ts';
import type { World } from '#lib/device/world.svelte.ts';

/**
 * For what a page gives of itself, such as that it was read. Nobody waits for it: where it can be neither kept nor sent, the next
 * opening of the page gives it.
 */
export async function giveUnasked<Type extends PersonCommandType>(
	world: Pick<World, 'give'>,
	type: Type,
	payload: PersonPayloadOf<Type>
): Promise<void> {
	try {
		await world.give(type, payload);
	} catch (fault) {
		if (!(fault instanceof StorageFault)) throw fault;
	}
}
