import { firstLanguage } from '#lib/domain/text/language.ts';
import { provideTexts } from '#lib/i18n/catalogues/given-texts.ts';
import { textSources } from '#lib/i18n/catalogues/person-text-sources.ts';
import { errorTexts } from '#lib/i18n/catalogues/server-texts.ts';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { building } from '$app/environment';
import { keepDrafts } from '#lib/server/forms/draft-hook.ts';
import { countRequests } from '#lib/server/http/count-requests.ts';
import { identify } from '#lib/server/access/identify.ts';
import { guardEntry } from '#lib/server/access/gate.ts';
import { messageOf } from '#lib/server/http/failure-page.ts';
import { answerFailures, codeOfStatus, noteFailure } from '#lib/server/http/failures.ts';
import {
	equip,
	finish,
	refuseBrokenForm,
	refuseForeignOrigin,
	refuseUnreadable
} from '#lib/server/http/request.ts';
import { takeKeys } from '#lib/server/ops/keys.ts';
import { watchForRestarts } from '#lib/server/ops/watch-for-restarts.ts';
import { openRuntime, type Runtime } from '#lib/server/ops/runtime.ts';

let runtime: Runtime | undefined;

export const init: ServerInit = async () => {
	provideTexts(textSources);
	if (building) return;
	runtime = await openRuntime(process.env);
	await takeKeys(runtime.database, runtime.environment);
	const stopWatching = watchForRestarts(runtime);
	process.once('sveltekit:shutdown', () => {
		stopWatching();
		void runtime?.database.close();
	});
};

function started(): Runtime {
	if (!runtime) throw new Error('A request came before the server was ready');
	return runtime;
}

/** While the shell is prerendered there is no database, no session and no language yet. */
const prerender: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: async ({ html }) => {
			const page = html
				.replace('%waymark.lang%', firstLanguage)
				.replace('%waymark.theme%', 'auto')
				.replace('%waymark.text-size%', 'normal');
			if (event.url.pathname !== '/shell') return page;
			const { render } = await import('svelte/server');
			const { default: FirstPicture } = await import('#lib/person/FirstPicture.svelte');
			const { withFirstPicture } = await import('./precache/first-picture.ts');
			const { textGroupsOf } = await import('#lib/person/texts-of-pages.ts');
			const { pagesOfBar } = await import('#lib/person/person-addresses.ts');
			const pages = pagesOfBar.map((pathname) => ({ pathname, groups: textGroupsOf(pathname) }));
			return withFirstPicture(page, render(FirstPicture).body, pages);
		}
	});

const serve = sequence(
	equip(started),
	answerFailures,
	refuseForeignOrigin,
	refuseUnreadable,
	identify,
	countRequests(),
	guardEntry,
	refuseBrokenForm,
	keepDrafts,
	finish
);

export const handle: Handle = (input) => (building ? prerender(input) : serve(input));

/** One line in the log with the id that the person can quote; the words say nothing about the inside. */
export const handleError: HandleServerError = ({ error, event, status }) => {
	const { language, requestId: id } = event.locals;
	if (status < 500) {
		const code = codeOfStatus(status);
		return { message: errorTexts[language][code], code, id };
	}
	const { code } = noteFailure(event, error);
	return { message: messageOf(event), code, id };
};
