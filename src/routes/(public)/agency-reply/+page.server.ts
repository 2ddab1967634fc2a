import { redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { refusedWithoutCommand, type RefusedForm } from '#lib/domain/commands/refused-form.ts';
import { languageFrom } from '#lib/domain/text/language.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import type { ErrorCode } from '#lib/domain/errors/codes.ts';
import { orNull, shortTextOf, textOf, typedIn } from '#lib/domain/text/form-reader.ts';
import { setLanguageCookie } from '#lib/server/http/language-cookie.ts';
import { clientNetwork } from '#lib/server/access/client-network.ts';
import { openReplyLink, type OpenedReplyLink } from '#lib/server/access/reply-links.ts';
import { isRefused, visitor } from '#lib/server/access/sign-in-outcomes.ts';
import { sayWhenToTryAgain } from '#lib/server/access/try-again.ts';
import { commandIdOf, giveCommand } from '#lib/server/forms/command-from-form.ts';
import { refusedAs, refusedWith } from '#lib/server/forms/refused.ts';
import { readForm } from '#lib/server/forms/staff-form.ts';
import type { Actions, PageServerLoad } from './$types';

/** Nobody types as much; what is longer is refused for its length. */
const LONGEST_TYPED = 1_000;

export const load: PageServerLoad = ({ setHeaders }) => {
	// What is filled in here must come back out of no cache, and the address of this page is nobody's business.
	setHeaders({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
	// The code is in no address: another language takes along what stands in the form.
	return { languageForm: 'answer-form' };
};

export const actions: Actions = {
	/** Says what a link is about, so that an answer is given for the right one. */
	open: async (event) => {
		const code = shortTextOf(await event.request.formData(), 'code', LONGEST_TYPED);
		const opened = await openedBy(event, code);
		return 'refused' in opened
			? refused(event, opened.refused, 'code')
			: { opened: shown(opened), code, commandId: commandIdOf(new FormData(), event.locals.now) };
	},
	/** The same page in another language, with all that was typed on it. */
	language: async (event) => {
		const form = await event.request.formData();
		event.locals.language = languageFrom(shortTextOf(form, 'language'));
		setLanguageCookie(event, event.locals.language);
		if (textOf(form, 'here') === 'sent') return { sent: true as const };
		const words = textOf(form, 'words');
		if (textOf(form, 'here') === 'dead') return refused(event, 'link_not_working', 'code', { words });
		const code = shortTextOf(form, 'code', LONGEST_TYPED);
		if (textOf(form, 'commandId') === '')
			return code.trim() === '' ? redirect(303, '/agency-reply') : { code };
		const opened = await openedBy(event, code);
		if ('refused' in opened) return refused(event, opened.refused, 'code', { words });
		const commandId = commandIdOf(form, event.locals.now);
		return { opened: shown(opened), code, commandId, typed: typedIn(form) };
	},
	/** The link is asked for again: it may have ended while the form stood open. */
	answer: async (event) => {
		const form = await event.request.formData();
		const code = shortTextOf(form, 'code', LONGEST_TYPED);
		const opened = await openedBy(event, code);
		// What was typed is theirs still, also where the link has ended meanwhile.
		if ('refused' in opened) return refused(event, opened.refused, 'code', { words: textOf(form, 'words') });
		const commandId = commandIdOf(form, event.locals.now);
		const staffForm = {
			action: 'answer',
			mainField: 'answer',
			payload: {
				linkId: opened.linkId,
				answer: orNull(form, 'answer'),
				on: orNull(form, 'on'),
				until: orNull(form, 'until'),
				words: textOf(form, 'words')
			}
		};
		const { payload, refused: unread } = readForm(event, 'agency_reply.give', form, staffForm);
		if (unread) return refusedWith(unread, { opened: shown(opened), code });
		const given = await giveCommand(event, visitor, {
			type: 'agency_reply.give',
			id: commandId,
			personId: opened.personId,
			payload
		});
		if (given.code === null) return { sent: true as const };
		if (given.code === 'not_found')
			return refused(event, 'link_not_working', 'code', { words: payload.words });
		const problems = Array.isArray(given.detail) ? given.detail : [{ field: 'answer', code: given.code }];
		// Words that were changed after a lost answer are another answer.
		const nextId = given.code === 'same_id_other_content' ? newIdentifier(event.locals.now) : commandId;
		const typed = { action: 'answer', commandId: nextId, typed: typedIn(form), problems, stale: null };
		return refusedAs(given.code, { ...typed, opened: shown(opened), code });
	}
};

async function openedBy(event: RequestEvent, code: string) {
	if (code.trim() === '') return { refused: 'code_missing' as const };
	const network = clientNetwork(event);
	if (network === null) return { refused: 'address_unknown' as const };
	const found = await openReplyLink(event.locals.database, { token: code, network }, event.locals.now);
	return isRefused(found) ? { refused: found.refused } : found;
}

/** What goes to the browser: nothing that names anybody. */
function shown({ intervention, askedOn, agency }: OpenedReplyLink) {
	return { intervention, askedOn, agency };
}

function refused(
	event: RequestEvent,
	code: ErrorCode,
	field: string,
	typed: Record<string, string> = {}
): ActionFailure<RefusedForm> {
	sayWhenToTryAgain(event, code);
	return refusedAs(code, refusedWithoutCommand('open', typed, [{ field, code }]));
}
