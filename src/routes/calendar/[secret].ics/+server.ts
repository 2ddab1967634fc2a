import { calendarFeed } from '#lib/domain/appointments/calendar-feed.ts';
import { loadPersonText } from '#lib/i18n/catalogues/person-text.ts';
import { openFeed } from '#lib/server/access/calendar-feeds.ts';
import { clientNetwork } from '#lib/server/access/client-network.ts';
import { normaliseLinkCode } from '#lib/server/access/link-code.ts';
import { isRefused } from '#lib/server/access/sign-in-outcomes.ts';
import { sayWhenToTryAgain } from '#lib/server/access/try-again.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import { readFeedEvents } from '#lib/server/queries/appointments/calendar-feed.ts';
import type { RequestHandler } from './$types';

/** What a person's calendar asks for by its secret address. Whoever has the address reads it; nobody signs in. */
export const GET: RequestHandler = async (event) => {
	const { database, lists, now } = event.locals;
	const secret = normaliseLinkCode(event.params.secret);
	event.setHeaders({
		'cache-control': 'private, no-store',
		'referrer-policy': 'no-referrer',
		'x-robots-tag': 'noindex, nofollow'
	});
	const opened = await openFeed(database, { code: secret, network: clientNetwork(event) }, now);
	if (isRefused(opened)) {
		sayWhenToTryAgain(event, opened.refused);
		return refuse(event, opened.refused);
	}
	const { personId, language } = opened;
	const events = await readFeedEvents(lists, { personId, secret }, now);
	const { calendar } = await loadPersonText(language, ['phones']);
	return new Response(calendarFeed(events, calendar.feed, now), {
		headers: { 'content-type': 'text/calendar; charset=utf-8' }
	});
};
