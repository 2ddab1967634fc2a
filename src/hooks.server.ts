import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { building } from '$app/environment';
import { errorsCy } from '#lib/i18n/shared/errors.cy.ts';
import { errorsEn } from '#lib/i18n/shared/errors.en.ts';
import { databaseFault } from '#lib/server/db/faults.ts';
import { answerDatabaseFaults, noteFault } from '#lib/server/http/database-fault.ts';
import { guardDoor } from '#lib/server/http/gate.ts';
import { equip, finish, identify, refuseForeignOrigin } from '#lib/server/http/request.ts';
import { openRuntime, type Runtime } from '#lib/server/runtime.ts';

let runtime: Runtime | undefined;

export const init: ServerInit = async () => {
	if (building) return;
	runtime = await openRuntime(process.env);
	process.once('sveltekit:shutdown', () => void runtime?.database.close());
};

function started(): Runtime {
	if (!runtime) throw new Error('A request came before the server was ready');
	return runtime;
}

/** While the shell is prerendered there is no database, no session and no language yet. */
const prerender: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%waymark.lang%', 'en')
				.replace('%waymark.theme%', 'auto')
				.replace('%waymark.text-size%', 'normal')
	});

const serve = sequence(
	equip(started),
	answerDatabaseFaults,
	refuseForeignOrigin,
	identify,
	guardDoor,
	finish
);

export const handle: Handle = (input) => (building ? prerender(input) : serve(input));

/** One line in the log with the id that the person can quote; the words say nothing about the inside. */
export const handleError: HandleServerError = ({ error, event, status }) => {
	const { language, requestId, log } = event.locals;
	const fault = databaseFault(error);
	if (fault) noteFault(event, fault);
	const code = fault ? 'unavailable' : status === 404 ? 'not_found' : 'unexpected';
	if (code === 'unexpected')
		log.error({ route: event.route.id, error: described(error) }, 'a request failed');
	return { message: (language === 'cy' ? errorsCy : errorsEn)[code], code, id: requestId };
};

/** Name and stack only: a message can carry what somebody wrote. */
function described(error: unknown): { name: string; stack: string } {
	if (!(error instanceof Error)) return { name: typeof error, stack: '' };
	const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
	return { name: error.name, stack: frames.join('\n') };
}
