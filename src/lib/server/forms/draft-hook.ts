import { redirect, type Handle, type RequestEvent } from '@sveltejs/kit';
import type { ActorOf, StaffRole } from '#lib/domain/access/actor.ts';
import {
	DISCARD,
	DISCARDED,
	DRAFT_FIELD,
	DRAFT_SEEN,
	DRAFT_TAB,
	KEEP
} from '#lib/domain/commands/form-draft.ts';
import { numberOf, shortTextOf, textsOf, typedIn } from '#lib/domain/text/form-reader.ts';
import type { ErrorCode } from '#lib/domain/errors/codes.ts';
import { requireStaff } from '#lib/server/access/guards.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import { ownJson } from '#lib/server/http/problem.ts';
import { readForm } from '#lib/server/http/read-form.ts';
import { forgetDraft, keepDraft, type KeptDraft, type NamedDraft, type TypedDraft } from './keep-draft.ts';
import { whatBecameOf } from './form-outcome.ts';
import { personInAddress } from './staff-command.ts';

/**
 * Every form of staff, by its `draft` field: what is typed is kept when it asks for that or was not carried out, and forgotten
 * when it was. One place, so that no form and no action has to think of it.
 */
export const keepDrafts: Handle = async ({ event, resolve }) => {
	const form = await staffFormIn(event);
	if (!form) return resolve(event);
	const actor = requireStaff(event);
	if (event.url.searchParams.has(DISCARD)) {
		const page = { actor, address: event.url.pathname };
		const forms = textsOf(form, DISCARDED);
		for (const each of forms.length > 0 ? forms : [undefined])
			await forgetDraft(event.locals.database, page, each);
		return toPage(event);
	}
	const named = nameOf(event, actor, form);
	if (named === null) return resolve(event);
	if (event.url.searchParams.has(KEEP)) return answerKept(event, await keep(event, named, form, false));
	const response = await resolve(event);
	const became = await whatBecameOf(response);
	if (became === 'sent') await forgetDraft(event.locals.database, named, named.form);
	if (became === 'came_back') await keep(event, named, form, true);
	return response;
};

async function staffFormIn(event: RequestEvent): Promise<FormData | null> {
	const { request, route, locals } = event;
	const isStaff = locals.actor !== null && locals.actor.role !== 'service_user';
	if (request.method !== 'POST' || !isStaff || !route.id?.startsWith('/staff')) return null;
	const form = await readForm(request.clone());
	return form instanceof FormData ? form : null;
}

function nameOf(event: RequestEvent, actor: ActorOf<StaffRole>, fields: FormData): NamedDraft | null {
	const form = shortTextOf(fields, DRAFT_FIELD);
	if (form === '') return null;
	return { actor, address: event.url.pathname, form, personId: personInAddress(event) ?? null };
}

function keep(
	{ locals }: RequestEvent,
	named: NamedDraft,
	form: FormData,
	wasSent: boolean
): Promise<KeptDraft> {
	const draft: TypedDraft = {
		typed: typedIn(form),
		tab: shortTextOf(form, DRAFT_TAB),
		seen: numberOf(form, DRAFT_SEEN),
		wasSent
	};
	return keepDraft(locals.database, named, draft, locals.now);
}

const refusals: Record<Exclude<KeptDraft, 'kept' | 'elsewhere'>, ErrorCode> = {
	too_large: 'too_large',
	too_many: 'too_many_drafts',
	not_there: 'not_found'
};

/** A script reads what became of it; without one, the page shows what is kept. */
function answerKept(event: RequestEvent, outcome: KeptDraft): Response {
	if (event.request.headers.get('accept') === 'application/json')
		return ownJson({ outcome, keptAt: event.locals.now });
	return outcome === 'kept' || outcome === 'elsewhere' ? toPage(event) : refuse(event, refusals[outcome]);
}

/** The page as it was asked for, without the name of an action. */
function toPage({ url }: RequestEvent): never {
	const query = [...url.searchParams].filter(([name]) => !name.startsWith('/'));
	redirect(303, url.pathname + (query.length > 0 ? `?${new URLSearchParams(query)}` : ''));
}
