import type { Stops } from './beginning.ts';
import type { SendDirectly } from './direct.ts';
import type { Drafts } from './drafts.ts';
import { readyToReadEntries } from './entry-reader.ts';
import { orNotFetched, StorageFault } from './faults.ts';
import { rememberPerson } from './person-on-phone.ts';
import type { PhoneCopy } from './phone-copy.svelte.ts';
import type { Reach } from './reach.svelte.ts';
import type { Seed } from './seed.ts';
import type { Store } from './store.ts';
import type { Sync } from './sync.ts';

/** The parts that are not needed before the first tap. `store` and `sync` are null where this browser gives no storage. */
export interface Engine {
	store: Store | null;
	sync: Sync | null;
	sendDirectly: SendDirectly;
	askToPersist: () => void;
	newEntry: typeof import('./new-entry.ts').newEntry;
	PayloadFault: typeof import('./new-entry.ts').PayloadFault;
}

interface Parts {
	personId: string;
	/** What the server said as the page was made; null where it came from the phone. */
	answer: Seed['answer'];
	drafts: Drafts;
	copy: PhoneCopy;
	reach: Reach;
	/** The copy is read, and says what this phone has. */
	onOpened: () => void;
	isExpecting: () => boolean;
}

/**
 * Opens the store and keeps it in step with the server. Browser only.
 * @param stops how to stop, in the order to stop in; none is added before all parts are here
 * @throws StorageFault where they could not be fetched, and for nothing else
 */
export async function startEngine(
	stops: Stops,
	{ personId, answer, drafts, copy, reach, onOpened, isExpecting }: Parts
): Promise<Engine> {
	const [engine] = await Promise.all([orNotFetched(import('./engine.ts')), readyToReadEntries()]);
	// What a beginning before this one could not fetch is here.
	reach.storage = null;
	const { openStore, startSync, directTo, askToPersist, newEntry, PayloadFault } = engine;
	const parts = { askToPersist, newEntry, PayloadFault, sendDirectly: directTo(personId) };
	rememberPerson(personId);
	const store = await reach.tolerating(() => openStore(personId));
	if (!store) return { ...parts, store, sync: null };
	stops.push(() => store.close());
	await reach.tolerating(() => drafts.putBack(store));
	if (answer) await reach.tolerating(() => store.seed(answer));
	stops.push(store.onChange((change) => copy.follow(store, change, (fault) => reach.noteFault(fault))));
	await reach.tolerating(() => copy.refresh(store, 'records'));
	onOpened();
	const sync = startSync({
		store,
		onContact: (contact) => reach.noteContact(contact),
		onFault: (error) => reach.noteFault(error),
		onUnkept: (unkept) => copy.merge(unkept),
		isExpecting
	});
	stops.unshift(() => sync.stop());
	return { ...parts, store, sync };
}

export function orNoStorage(store: Store | null): Store {
	if (!store) throw new StorageFault('storage_unavailable', null);
	return store;
}
