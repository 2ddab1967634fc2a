import type { ServerLoadEvent } from '@sveltejs/kit';

/** A page's `load`, with how much of what it lists could not be read: the frame around every page says so. */
export function listing<Event extends ServerLoadEvent, Data extends object>(
	load: (event: Event) => Data | Promise<Data>
) {
	return async (event: Event): Promise<Data & { unreadable: number }> => {
		const data = await load(event);
		return { ...data, unreadable: event.locals.unreadable.count };
	};
}
