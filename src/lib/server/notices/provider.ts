import type { NoticeWhy } from '#lib/domain/notices/vocabulary.ts';

/** What is handed over: to whom, in their language. Everything in it may lie on a lock screen. */
export interface Message {
	/** Ours, and the same at every try: by it a provider knows what it has already. */
	reference: string;
	to: string;
	title: string;
	words: string;
	/** Where the app opens at a tap, as a path. */
	path: string;
	/** Of no use after it. */
	until: number;
}

/**
 * What a provider made of it. `later`: surely not taken, and worth another try. `unknown`: nobody can say whether it was taken.
 * `failed`: never will be; `ends` where nothing can be sent to that address at all.
 */
export type Taken =
	| { kind: 'sent'; providerId: string | null }
	| { kind: 'later'; why: NoticeWhy }
	| { kind: 'unknown' }
	| { kind: 'failed'; why: NoticeWhy; ends: boolean };

/**
 * After a process that ended in the middle: whether the provider has what it was handed. `cannot_tell`: it never will say. `no_answer`: it may
 * say later.
 */
export type Found =
	| { kind: 'found'; providerId: string }
	| { kind: 'not_found' }
	| { kind: 'cannot_tell' }
	| { kind: 'no_answer' };

export type Delivered =
	| { kind: 'arrived' }
	| { kind: 'not_yet' }
	| { kind: 'no_answer' }
	/** `to`: the address that it was sent to, as the provider has it; null where it does not say. */
	| { kind: 'failed'; why: NoticeWhy; ends: boolean; to: string | null };

/** No answer to any of these is thrown: what cannot be reached is `later` or `unknown`. */
export interface Provider {
	send(message: Message): Promise<Taken>;
	look(reference: string): Promise<Found>;
	/** Null where this kind of provider never says whether something arrived. */
	delivered: ((providerId: string) => Promise<Delivered>) | null;
}

/** How long a provider is waited for. */
export const PATIENCE_MS = 10_000;
/** Longer than the 10 seconds after which `fetch` gives up to connect, as by that it is known that nothing was on its way. */
export const FETCH_PATIENCE_MS = 15_000;
