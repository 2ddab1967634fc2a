import { SIGNED_OUT_PATHS } from '#lib/server/access/guards.ts';

/** `came_back`: to be mended or looked at first. `unknown`: nothing is said about what was typed, so it stays as it is. */
export type FormOutcome = 'sent' | 'came_back' | 'unknown';

interface ActionAnswer {
	type: string;
	status?: number;
	location?: string;
}

/** What an action answered, to a script as to a browser without one: what is carried out leads on, and nothing else does. */
export async function whatBecameOf(response: Response): Promise<FormOutcome> {
	const isForScript = response.headers.get('content-type')?.startsWith('application/json') ?? false;
	const answer = isForScript
		? ((await response.clone().json()) as ActionAnswer)
		: { type: 'page', status: response.status, location: response.headers.get('location') ?? '' };
	const { type, status = 0, location = '' } = answer;
	if (status >= 300 && status < 400)
		return SIGNED_OUT_PATHS.some((path) => location.startsWith(path)) ? 'unknown' : 'sent';
	const isAnswered = type === 'success' || type === 'failure' || type === 'page';
	return isAnswered && (status < 400 || status === 409 || status === 422) ? 'came_back' : 'unknown';
}
