import { untrack } from 'svelte';
import type { Drafts } from '#lib/device/drafts.ts';
import { StorageFault } from '#lib/device/faults.ts';
import type { World } from '#lib/device/world.svelte.ts';
import { draftKeys, type DraftKey } from './draft-keys.ts';
import { draftFrom } from './mend.ts';

/** Well under the second within which nothing typed may be lost (design: architecture.md). */
const WAIT_MS = 400;

/** Where drafts are kept. */
export interface DraftStore extends Pick<World, 'commandOf'> {
	drafts: Pick<Drafts, 'load' | 'save' | 'drop' | 'hold' | 'letGo' | 'onLeaving'>;
}

/** What a form that is given needs of its draft. */
export type GivenDraft = Pick<Draft<unknown>, 'key' | 'mends' | 'close' | 'reopen' | 'leaveToServer'>;

/** The half-written form that a page keeps on this phone. */
export class Draft<Body> {
	/** True once a draft from before was put back into the form. */
	wasFound = $state(false);
	/** Whether this phone really keeps it: `untried` before there is anything to keep. */
	keeping = $state<'untried' | 'kept' | 'failed'>('untried');
	/** What `keeping` was as the form was given: nothing of it waits from then on, unless it could not be given. */
	#keptBefore: 'untried' | 'kept' | 'failed' = 'untried';
	#world: DraftStore;
	readonly key: string;
	/** The refused entry that this form mends, which fills it in the first time; null where nothing of it came into the form. */
	mends: string | null;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** What the timer will save; null where the store has it all. */
	#unsaved: (() => void) | null = null;
	/** What this tab holds of it, and would again if it could not be given; null where the store has it all. */
	#held: { body: Body | null } | null = null;
	/** Nothing is saved before the old draft has been read, or an empty form would replace it. */
	#isOpen = $state(false);
	#stopListening: () => void = () => undefined;
	/** Closed for good, also where the old draft is still being read. */
	#isClosed = false;
	/** Its page is gone. */
	#isLeft = false;
	/** Whether this is what the refused entry says already: then nothing of it was changed. */
	#isAsRefused: (body: Body) => boolean = () => false;

	constructor(world: DraftStore, key: DraftKey, mends: string | null = null) {
		this.#world = world;
		// What is mended must not replace what was half written here before.
		this.key = mends === null ? key : draftKeys.mend(mends);
		this.mends = mends;
	}

	/**
	 * Browser only: puts back what was written before, if `read` knows its shape.
	 * @param putBack gives false where it left the form as it was
	 */
	async open(read: (body: unknown) => Body | null, putBack: (body: Body) => unknown): Promise<void> {
		let saved: unknown = null;
		await this.#noting(async () => {
			saved = await this.#world.drafts.load(this.key);
		});
		// Given, or left, while the old draft was being read: put back now, it would take the place of what comes next.
		if (this.#isClosed || this.#isLeft) return;
		const body = read(saved);
		const command = this.#world.commandOf(this.mends);
		const refused = command && read(draftFrom(command));
		const asRefused = JSON.stringify(refused);
		this.#isAsRefused = (kept) => refused !== null && JSON.stringify(read(kept)) === asRefused;
		const start = body ?? refused;
		if (start === null || putBack(start) === false) this.mends = null;
		this.wasFound = body !== null && !this.#isAsRefused(body);
		this.#isOpen = true;
		this.#stopListening = this.#world.drafts.onLeaving(() => {
			this.#stopWaiting();
			if (!this.#isClosed) this.#unsaved?.();
		});
	}

	/**
	 * To be called from an effect with what the form holds. Held at once, so that it outlives its page, and saved at most a
	 * moment later, however fast somebody goes on writing.
	 */
	keep(body: Body, isEmpty: boolean): void {
		if (!this.#isOpen) return;
		const copy = untrack(() => structuredClone(body));
		// What was refused is kept as it is: a second copy would look like something new that was never sent.
		const kept = isEmpty || this.#isAsRefused(copy) ? null : copy;
		this.#held = { body: kept };
		this.#world.drafts.hold(this.key, kept);
		this.#unsaved = () => {
			this.#unsaved = null;
			void this.#save(kept);
		};
		this.#timer ??= setTimeout(() => {
			this.#timer = undefined;
			this.#unsaved?.();
		}, WAIT_MS);
	}

	/** The page is left: what was typed last is saved now, unless it was given. */
	leave(): void {
		this.#isLeft = true;
		this.#stopWaiting();
		this.#stopListening();
		if (!this.#isClosed) this.#unsaved?.();
		this.#isOpen = false;
	}

	/** The form was given, or the person starts again: what comes late must not bring it back. */
	close(): void {
		this.#stopWaiting();
		this.#isOpen = false;
		this.#isClosed = true;
		this.#keptBefore = this.keeping;
		this.keeping = 'untried';
		this.#world.drafts.letGo(this.key);
	}

	/** It goes to the server with its page: what was kept of it is dropped as soon as there is a store again. */
	leaveToServer(): void {
		this.close();
		this.#world.drafts.hold(this.key, null);
	}

	/** It could not be given after all: what was typed last is held again, and saved now. */
	reopen(): void {
		this.#isOpen = true;
		this.#isClosed = false;
		this.keeping = this.#keptBefore;
		if (this.#held) this.#world.drafts.hold(this.key, this.#held.body);
		this.#unsaved?.();
	}

	/** @param body null where there is nothing to keep */
	async #save(body: Body | null): Promise<void> {
		const { drafts } = this.#world;
		await this.#noting(async () => {
			await (body === null ? drafts.drop(this.key) : drafts.save(this.key, body));
			if (!this.#isClosed) this.keeping = body === null ? 'untried' : 'kept';
			// What was typed meanwhile is not in the store yet.
			if (this.#unsaved !== null) return;
			this.#held = null;
			drafts.letGo(this.key);
		});
	}

	/** A page that cannot keep what is typed must say so: the person then finishes it, or copies it. */
	async #noting(work: () => Promise<void>): Promise<void> {
		try {
			await work();
		} catch (fault) {
			if (!(fault instanceof StorageFault)) throw fault;
			this.keeping = this.#keptBefore = 'failed';
		}
	}

	#stopWaiting(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
	}

	async discard(): Promise<void> {
		this.#stopWaiting();
		this.#unsaved = null;
		this.#held = null;
		this.wasFound = false;
		this.#world.drafts.letGo(this.key);
		await this.#noting(() => this.#world.drafts.drop(this.key));
	}
}
