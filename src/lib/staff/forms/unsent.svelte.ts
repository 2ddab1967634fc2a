import type { ActionResult } from '@sveltejs/kit';
import { isErrorCode, type ErrorCode } from '#lib/domain/errors/codes.ts';

export const SIGN_IN = '/staff/sign-in';

type Sent = Record<string, unknown> | undefined;
type Answer = ActionResult<Sent, Sent>;

/** Where sending the same again later makes sense. */
const LATER = [429, 500, 503];

/** Why the form that was sent last was not taken, while it stands there as it was; the frame of the pages says so. */
export const unsent = $state<{ code: ErrorCode | null }>({ code: null });

/**
 * Whether a page with a form is to stay as it is, with all that was typed: nothing was saved, through no fault of the form's.
 * Following such an answer would put another page in its place.
 */
export function staysUnsent(result: Answer): boolean {
	unsent.code = whyUnsent(result);
	return unsent.code !== null;
}

function whyUnsent(result: Answer): ErrorCode | null {
	if (result.type === 'redirect') return result.location.startsWith(SIGN_IN) ? 'signed_out' : null;
	if (result.type !== 'error') return null;
	// Nothing answered, or what did was no answer of ours.
	if (result.status === undefined) return 'busy';
	const { code } = result.error as { code?: unknown };
	return LATER.includes(result.status) && typeof code === 'string' && isErrorCode(code) ? code : null;
}
