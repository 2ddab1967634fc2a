import { DRAFT_FIELD, draftName, typedInDrafts, type FormDrafts } from '#lib/domain/commands/form-draft.ts';
import type { RefusedForm } from '#lib/domain/commands/refused-form.ts';
import type { ErrorCode } from '#lib/domain/errors/codes.ts';

/** Where somebody is told that the thing is another now: from then on they hold what it is now. */
const told: ErrorCode[] = ['changed_meanwhile', 'event_moved_on'];

export function movedOn(form: Pick<RefusedForm, 'problems'> | null | undefined): boolean {
	return form?.problems.some(({ code }) => told.includes(code)) ?? false;
}

export interface Based {
	form: RefusedForm | null;
	drafts: FormDrafts;
	action: string;
	about: string | undefined;
}

/**
 * What a form says it was filled in from. A form that came back for another reason, and one that was begun earlier, still mean
 * what their writer saw: what somebody else did since is told before it is overwritten.
 */
export function basedOn({ form, drafts, action, about }: Based, field: string, current: string): string {
	if (form && isOfThis(form, action, about)) {
		if (form.stale) return field === 'version' ? String(form.stale.version) : current;
		return movedOn(form) ? current : (form.typed[field]?.[0] ?? current);
	}
	return typedInDrafts(drafts, action, about)?.[field]?.[0] ?? current;
}

/** Of several forms of one action on a page, only the one that was sent came back. */
function isOfThis(form: RefusedForm, action: string, about: string | undefined): boolean {
	if (form.action !== action) return false;
	const sent = form.typed[DRAFT_FIELD]?.[0];
	return sent === undefined || about === undefined || sent === draftName(action, about);
}
