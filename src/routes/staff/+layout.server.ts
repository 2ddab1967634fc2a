import { requirePractitioner } from '#lib/server/auth/guards.ts';
import { isDemonstration } from '#lib/server/ops/demonstration-mark.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
	const actor = requirePractitioner(event);
	const { database, language, now } = event.locals;
	return {
		language,
		now,
		userName: actor.name,
		demonstration: await isDemonstration(database.kysely)
	};
};
