import { redirect } from '@sveltejs/kit';
import { attentionOrder } from '#lib/domain/attention/today.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { staffText } from '#lib/i18n/staff/load.ts';
import { requireStaff } from '#lib/server/auth/guards.ts';
import { readWaiting } from '#lib/server/queries/waiting.ts';
import { staffHome } from '#lib/staff/staff-places.ts';
import { todayGroups } from '#lib/staff/today-view.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = requireStaff(event);
	if (actor.role !== 'practitioner') redirect(303, staffHome(actor.role));
	const { database, language, now } = event.locals;
	const waiting = await readWaiting(database.kysely, actor.practitionerId, now);
	const items = attentionOrder(waiting, now, localDate(now));
	const text = staffText(language);
	return { count: items.length, groups: todayGroups(items, text, { language, frame: text.frame, now }) };
};
