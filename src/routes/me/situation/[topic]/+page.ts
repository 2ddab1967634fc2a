import { readyToReadDanger } from '#lib/person/forms/danger-reader.svelte.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = readyToReadDanger;
