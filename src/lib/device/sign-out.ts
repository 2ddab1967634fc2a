import { clearMarks } from './canary.ts';
import { StorageFault } from './faults.ts';
import { leaveNoPushes } from './notices.ts';
import { forgetPerson } from './person-on-phone.ts';
import type { Engine } from './start-engine.ts';
import type { World } from './world.svelte.ts';

/**
 * Tries to send what is left, and says how much signing out would have to keep or delete. Where what can tell was not fetched
 * nobody is asked, and all stays on this phone, as without scripts.
 */
export async function signOutChoices(world: World): Promise<{ owed: number }> {
	const engine = await begunOrNot(world);
	await engine?.sync?.now();
	return { owed: engine?.store ? await engine.store.countUnsent() : 0 };
}

/** What is unsent stays on this phone and goes off after the next sign-in. */
export async function keepOnPhone(world: World): Promise<void> {
	// A beginning that is under way remembers the person.
	await begunOrNot(world);
	await leaveNoPushes();
	forgetPerson();
}

/** Nothing of this person stays on this phone. Only after the person has typed that they want it. */
export async function deleteUnsent(world: World): Promise<void> {
	const { store, sync } = await world.begun();
	sync?.stop();
	await store?.destroy();
	clearMarks(world.personId);
	world.drafts.forget();
	await leaveNoPushes();
	forgetPerson();
}

async function begunOrNot(world: World): Promise<Engine | null> {
	try {
		return await world.begun();
	} catch (fault) {
		if (fault instanceof StorageFault) return null;
		throw fault;
	}
}
