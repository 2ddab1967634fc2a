import { tryToSequence } from '#lib/person/plan/sequencer.svelte.ts';
import type { PageLoad } from './$types';

/** Whether a form that is half written can still be sent is decided by the plan as it is now. */
export const load: PageLoad = tryToSequence;
