import { listing } from '#lib/server/http/listing.ts';
import { redirect } from '@sveltejs/kit';
import { attentionOrder } from '#lib/domain/attention/today.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { staffText } from '#lib/i18n/catalogues/staff-text.ts';
import { requireStaff } from '#lib/server/access/guards.ts';
import { NEWS_MS, readNotArrived } from '#lib/server/queries/access/not-taken.ts';
import { readWaiting } from '#lib/server/queries/attention/waiting.ts';
import { staffHome } from '#lib/staff/staff-sections.ts';
import { todayGroups } from '#lib/staff/attention/today-view.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const actor = requireStaff(event);
	if (actor.role !== 'practitioner') redirect(303, staffHome(actor.role));
	const { language, lists, now } = event.locals;
	const waiting = await readWaiting(lists, actor, now);
	const items = attentionOrder(waiting, now, localDate(now));
	const since = now - NEWS_MS;
	const notArrived = await readNotArrived(lists, actor, { since });
	const text = staffText(language);
	return {
		notArrived,
		count: items.length,
		groups: todayGroups(items, text, { language, frame: text.frame, now })
	};
});
