import { untrack } from 'svelte';
import type { World } from '#lib/device/world.svelte.ts';

/** Well under the second within which nothing typed may be lost (design: architecture.md). */
const WAIT_MS = 400;

/** Where drafts are kept. */
export type DraftStore = Pick<World, 'loadDraft' | 'saveDraft' | 'dropDraft'>;

/** What a form that is given needs of its draft. */
export type GivenDraft = Pick<Draft<unknown>, 'key' | 'close' | 'reopen'>;

/** The half-written form that a page keeps on this phone. */
export class Draft<Body> {
	/** True once a draft from before was put back into the form. */
	wasFound = $state(false);
	#world: DraftStore;
	readonly key: string;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** What the timer will save; null where the store has it all. */
	#unsaved: (() => void) | null = null;
	/** Nothing is saved before the old draft has been read, or an empty form would replace it. */
	#isOpen = $state(false);

	constructor(world: DraftStore, key: string) {
		this.#world = world;
		this.key = key;
	}

	/** Browser only: puts back what was written before, if `read` knows its shape. */
	async open(read: (body: unknown) => Body | null, putBack: (body: Body) => void): Promise<void> {
		const body = read(await this.#world.loadDraft(this.key));
		if (body !== null) putBack(body);
		this.wasFound = body !== null;
		this.#isOpen = true;
	}

	/**
	 * To be called from an effect with what the form holds; saves at most a moment later, however fast somebody goes on
	 * writing.
	 */
	keep(body: Body, isEmpty: boolean): void {
		if (!this.#isOpen) return;
		const copy = untrack(() => structuredClone(body));
		this.#unsaved = () => {
			this.#unsaved = null;
			void (isEmpty ? this.#world.dropDraft(this.key) : this.#world.saveDraft(this.key, copy));
		};
		this.#timer ??= setTimeout(() => {
			this.#timer = undefined;
			this.#unsaved?.();
		}, WAIT_MS);
	}

	/** The page is left: what was typed last is saved now. */
	leave(): void {
		this.#stopWaiting();
		this.#unsaved?.();
		this.#isOpen = false;
	}

	/** The form was given, or the person starts again: what comes late must not bring it back. */
	close(): void {
		this.#stopWaiting();
		this.#unsaved = null;
		this.#isOpen = false;
	}

	/** It could not be given after all. */
	reopen(): void {
		this.#isOpen = true;
	}

	#stopWaiting(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
	}

	async discard(): Promise<void> {
		this.#stopWaiting();
		this.#unsaved = null;
		this.wasFound = false;
		await this.#world.dropDraft(this.key);
	}
}
