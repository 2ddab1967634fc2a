import type { Stops } from './beginning.ts';
import { CopyReading } from './copy-reading.ts';
import { directTo } from './direct.ts';
import type { Drafts } from './drafts.ts';
import { isExpecting } from './expecting.ts';
import { Giving } from './giving.ts';
import { rememberPerson } from './person-on-phone.ts';
import type { PhoneCopy } from './phone-copy.svelte.ts';
import type { Reach } from './reach.svelte.ts';
import type { Seed } from './seed.ts';
import type { Snapshot } from '#lib/domain/records/snapshot.ts';
import { openStore, type Store } from './store.ts';
import { startSync, type Sync } from './sync.ts';

/** The parts that are not needed before the first tap. `store` and `sync` are null where this browser gives no storage. */
export interface Engine {
	store: Store | null;
	sync: Sync | null;
	giving: Giving;
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
	/** What the pages show. */
	snapshot: () => Snapshot;
}

/**
 * Opens the store and keeps it in step with the server. Browser only.
 * @param stops how to stop, in the order to stop in; none is added before all parts are here
 */
export async function startEngine(stops: Stops, parts: Parts): Promise<Engine> {
	const { personId, answer, drafts, copy, reach, onOpened, snapshot } = parts;
	// What a beginning before this one could not fetch is here.
	reach.storage = null;
	const reading = new CopyReading(copy);
	const engineOf = (store: Store | null, sync: Sync | null): Engine => ({
		store,
		sync,
		giving: new Giving({ store, sync, sendDirectly: directTo(personId), drafts, copy, reading, reach })
	});
	rememberPerson(personId);
	const store = await reach.tolerating(() => openStore(personId));
	if (!store) return engineOf(null, null);
	stops.push(() => store.close());
	await reach.tolerating(() => drafts.putBack(store));
	if (answer) await reach.tolerating(() => store.seed(answer));
	stops.push(store.onChange((change) => reading.follow(store, change, (fault) => reach.noteFault(fault))));
	await reach.tolerating(() => reading.refresh(store, 'records'));
	onOpened();
	const sync = startSync({
		store,
		onContact: (contact) => reach.noteContact(contact),
		onFault: (error) => reach.noteFault(error),
		onUnkept: (unkept) => reading.merge(unkept),
		isExpecting: () => isExpecting(snapshot())
	});
	stops.unshift(() => sync.stop());
	return engineOf(store, sync);
}
