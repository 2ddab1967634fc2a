import { refusedWithoutCommand, type FormProblem } from '#lib/domain/commands/refused-form.ts';
import { shortTextOf } from '#lib/domain/text/form-reader.ts';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { StaffRole } from '#lib/domain/access/actor.ts';
import { clientNetwork } from '#lib/server/access/client-network.ts';
import { readAuthTokens, setKnownCookie, setSessionCookie } from '#lib/server/access/cookies.ts';
import { isRefused, type Refused } from '#lib/server/access/sign-in-outcomes.ts';
import { sayWhenToTryAgain } from '#lib/server/access/try-again.ts';
import { ownPath } from '#lib/server/access/own-path.ts';
import { signInWithPassword, type StaffSignedIn } from '#lib/server/access/sign-in-with-password.ts';
import { refusedAs } from '#lib/server/forms/refused.ts';
import { staffHome, staffPathFor } from '#lib/staff/staff-sections.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	const { actor } = locals;
	if (actor && actor.role !== 'service_user' && actor.role !== 'system') redirect(303, staffHome(actor.role));
};

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const values = { username: shortTextOf(form, 'username') };
		const password = shortTextOf(form, 'password', 1000);
		const problems = problemsOf(values.username, password);
		if (problems.length > 0)
			return refusedAs('invalid_payload', refusedWithoutCommand('sign_in', values, problems));
		const network = clientNetwork(event);
		const { database, now } = event.locals;
		const outcome: StaffSignedIn | Refused =
			network === null
				? { refused: 'address_unknown' }
				: await signInWithPassword(database, { ...values, password, network }, readAuthTokens(event), now);
		if (isRefused(outcome)) {
			const code = outcome.refused;
			sayWhenToTryAgain(event, code);
			const wrong = [{ field: 'username', code }];
			return refusedAs(code, refusedWithoutCommand('sign_in', values, wrong));
		}
		setSessionCookie(event, outcome.sessionToken);
		setKnownCookie(event, outcome.known);
		redirect(303, nextPath(event, outcome.role));
	}
};

function problemsOf(username: string, password: string): FormProblem[] {
	const problems: FormProblem[] = [];
	if (username.trim() === '') problems.push({ field: 'username', code: 'username_missing' });
	if (password === '') problems.push({ field: 'password', code: 'password_missing' });
	return problems;
}

function nextPath({ url }: RequestEvent, role: StaffRole): string {
	return staffPathFor(role, ownPath(url.searchParams.get('next'), staffHome(role)));
}
