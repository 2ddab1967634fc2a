import { attentionOrder } from '#lib/domain/attention/today.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { staffText } from '#lib/i18n/staff/load.ts';
import { requirePractitioner } from '#lib/server/auth/guards.ts';
import { readWaiting } from '#lib/server/queries/waiting.ts';
import { todayGroups } from '#lib/staff/today-view.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = requirePractitioner(event);
	const { database, language, now } = event.locals;
	const waiting = await readWaiting(database.kysely, actor.practitionerId, now);
	const items = attentionOrder(waiting, now, localDate(now));
	const text = staffText(language);
	return { count: items.length, groups: todayGroups(items, text, { language, frame: text.frame, now }) };
};
