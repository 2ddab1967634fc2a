import { readyToReadDanger } from '#lib/person/forms/danger-reader.svelte.ts';
import type { PageLoad } from './$types';

/** Only what was just saved here is read for danger, and few events are about an appointment that somebody was reminded of. */
export const load: PageLoad = async ({ parent, url: { searchParams } }) => {
	if (searchParams.has('saved') || searchParams.has('asked')) await readyToReadDanger();
	const { seed } = await parent();
	const wasReminded = seed.records.some(({ body }) => body?.kind === 'reminder');
	const part = wasReminded ? await import('#lib/person/notices/RemindersCame.svelte') : null;
	return { RemindersCame: part?.default ?? null };
};
