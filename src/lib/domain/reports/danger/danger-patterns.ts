/**
 * The words by which danger is noticed in one language. They are judged against the labelled sentences beside this file, which count
 * what is missed and what is a false alarm; who adds a pattern adds the sentence it is for.
 */
export interface DangerPatterns {
	/** Said of things that are no danger: taken out before anything is looked for. */
	harmless: readonly RegExp[];
	/** Taken out too, and a hint at danger by itself. */
	softened: readonly RegExp[];
	now: readonly RegExp[];
	hints: readonly RegExp[];
}
