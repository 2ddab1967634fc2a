import { refusedWithoutCommand } from '#lib/domain/commands/refused-form.ts';
import { orNull } from '#lib/domain/text/form-reader.ts';
import { endOwnFeed, makeFeed } from '#lib/server/access/calendar-feeds.ts';
import { requireServiceUser } from '#lib/server/access/guards.ts';
import { isRefused } from '#lib/server/access/sign-in-outcomes.ts';
import { refusedAs } from '#lib/server/forms/refused.ts';
import { sayWhenToTryAgain } from '#lib/server/access/try-again.ts';
import type { Actions } from './$types';

/** Without scripts. A new address is in the answer to the form alone, and in no address of a page. */
export const actions = {
	make: async (event) => {
		const actor = requireServiceUser(event);
		const { database, now } = event.locals;
		const replaces = orNull(await event.request.formData(), 'replaces');
		const made = await makeFeed(database, actor, replaces, now);
		if (!isRefused(made)) return { code: made.code };
		sayWhenToTryAgain(event, made.refused);
		return refusedAs(
			made.refused,
			refusedWithoutCommand('make', {}, [{ field: 'calendar', code: made.refused }])
		);
	},
	end: async (event) => {
		const actor = requireServiceUser(event);
		const { database, now } = event.locals;
		await endOwnFeed(database, actor, now);
		return { ended: true as const };
	}
} satisfies Actions;
