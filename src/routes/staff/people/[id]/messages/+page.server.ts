import { redirect, type RequestEvent } from '@sveltejs/kit';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { orNull, textOf, textsOf } from '#lib/domain/text/form-reader.ts';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { openThread } from '#lib/server/forms/messages/open-thread.ts';
import { openPersonForm } from '#lib/server/forms/people/person-page.ts';
import { givePlanCommand } from '#lib/server/forms/plan/plan-command.ts';
import { appointmentsToJoin } from '#lib/server/queries/messages/thread.ts';
import { listing } from '#lib/server/http/listing.ts';
import { isPrefetch } from '#lib/server/http/prefetch.ts';
import { replyDaysOf } from '#lib/server/projection/organisation/reply-days.ts';
import { messagesAddress } from '#lib/staff/addresses.ts';
import type { Actions, PageServerLoad, RouteParams } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const actor = requirePractitioner(event);
	const { now } = event.locals;
	const page = await openPersonForm(event);
	const messages = await openThread(event.locals, actor, event.params.id, isPrefetch(event));
	return {
		...page,
		messages,
		replyDays: await replyDaysOf(event.locals.lists, actor),
		settleCommandId: newIdentifier(now),
		joinCommandId: newIdentifier(now),
		appointments: await appointmentsToJoin(event.locals.lists, actor, event.params.id, now),
		isFromToday: event.url.searchParams.get('from') === 'today'
	};
});

/** Back on the same page, with the way to Today where they came from there. */
function done({ params, url }: RequestEvent<RouteParams>, saved: string): never {
	const from = url.searchParams.get('from') === 'today' ? '&from=today' : '';
	redirect(303, `${messagesAddress(params.id)}?saved=${saved}${from}`);
}

export const actions: Actions = {
	join: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const [messageId, appointmentId] = ['messageId', 'appointmentId'].map((name) => textOf(form, name));
		const refused = await givePlanCommand(event, 'message.join', form, {
			action: 'join',
			mainField: 'messageId',
			payload: { personId: event.params.id, messageId, appointmentId }
		});
		return refused ?? done(event, 'joined');
	},
	settle: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const refused = await givePlanCommand(event, 'message.settle', form, {
			action: 'settle',
			mainField: 'how',
			payload: {
				personId: event.params.id,
				messageIds: textsOf(form, 'messageIds'),
				how: orNull(form, 'how')
			}
		});
		return refused ?? done(event, 'settled');
	},
	send: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const refused = await givePlanCommand(event, 'message.send', form, {
			action: 'send',
			mainField: 'words',
			payload: {
				personId: event.params.id,
				words: textOf(form, 'words'),
				answers: textsOf(form, 'answers'),
				seen: textOf(form, 'seen')
			}
		});
		return refused ?? done(event, 'sent');
	}
};
