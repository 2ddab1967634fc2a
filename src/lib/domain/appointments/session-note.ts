import type { OutcomeCode } from './vocabulary.ts';

const attended: readonly OutcomeCode[] = ['attended_complied', 'attended_failed_to_comply'];

/** Whether there was a session of which something can be told: they were there, and it took place. */
export function wasAttended(code: OutcomeCode | null | undefined): boolean {
	return code != null && attended.includes(code);
}
