import { clearMarks } from './canary.ts';
import { forgetPerson } from './person-on-phone.ts';
import type { World } from './world.svelte.ts';

/** Tries to send what is left, and says how much signing out would have to keep or delete. */
export async function signOutChoices(world: World): Promise<{ owed: number }> {
	await world.syncNow();
	const { store } = await world.begun();
	return { owed: store ? await store.countUnsent() : 0 };
}

/** What is unsent stays on this phone and goes off after the next sign-in. */
export async function keepOnPhone(world: World): Promise<void> {
	await world.begun();
	forgetPerson();
}

/** Nothing of this person stays on this phone. Only after the person has typed that they want it. */
export async function deleteUnsent(world: World): Promise<void> {
	const { store, sync } = await world.begun();
	sync?.stop();
	await store?.destroy();
	clearMarks(world.personId);
	world.drafts.forget();
	forgetPerson();
}
