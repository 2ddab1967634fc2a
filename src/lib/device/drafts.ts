import { StorageFault } from './faults.ts';
import { holdLastTyped, lastTypedOf, letGoOfLastTyped, type LastTyped } from './last-typed.ts';
import type { Store } from './store.ts';

/** The half-written forms of one person on this phone: in the store, and until they are there, in this tab. */
export class Drafts {
	readonly #personId: string;
	readonly #kept: () => Promise<Store>;

	/** @param kept the store; throws a `StorageFault` where there is none */
	constructor(personId: string, kept: () => Promise<Store>) {
		this.#personId = personId;
		this.#kept = kept;
	}

	/** At once, until the store has it: null where the form is empty. Nothing typed is lost with its page. */
	hold(key: string, body: unknown): void {
		holdLastTyped(this.#personId, { key, body, at: Date.now() });
	}

	/** The store has it, or it was given. */
	letGo(key: string): void {
		letGoOfLastTyped(this.#personId, key);
	}

	/** @throws StorageFault where it could not be kept */
	async save(key: string, body: unknown): Promise<void> {
		const at = Date.now();
		await (await this.#kept()).saveDraft(key, body, at);
	}

	/** Null where there is none. Its shape is what an older version of the form may have saved: check it. */
	async load(key: string): Promise<unknown> {
		try {
			const store = await this.#kept();
			const held = this.#heldHere(key);
			return held ? held.body : await store.loadDraft(key);
		} catch (fault) {
			const held = this.#heldHere(key);
			if (held && fault instanceof StorageFault) return held.body;
			throw fault;
		}
	}

	/** What the store did not take, for want of room or of a store, is in this tab alone. */
	#heldHere(key: string): LastTyped | undefined {
		return lastTypedOf(this.#personId).find((one) => one.key === key);
	}

	async drop(key: string): Promise<void> {
		await (await this.#kept()).dropDraft(key);
	}

	/** Takes over what a page of this tab that went too soon had typed last. */
	async putBack(store: Store): Promise<void> {
		const left = lastTypedOf(this.#personId);
		if (left.length === 0) return;
		await store.putBack(left);
		left.forEach(({ key }) => letGoOfLastTyped(this.#personId, key));
	}

	/** Nothing of this person stays in this tab. */
	forget(): void {
		lastTypedOf(this.#personId).forEach(({ key }) => letGoOfLastTyped(this.#personId, key));
	}

	/**
	 * Does this whenever the page may be about to go: nobody says before a phone ends an app that is not seen.
	 * @returns how to stop
	 */
	onLeaving(work: () => void): () => void {
		const stopped = new AbortController();
		const whenHidden = () => document.visibilityState === 'hidden' && work();
		document.addEventListener('visibilitychange', whenHidden, { signal: stopped.signal });
		addEventListener('pagehide', work, { signal: stopped.signal });
		return () => stopped.abort();
	}
}
