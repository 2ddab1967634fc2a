import { errorPageText } from '#lib/i18n/shared/error-page.ts';
import { errorTexts } from '#lib/i18n/catalogues/server-texts.ts';
import type { RequestEvent } from '@sveltejs/kit';
import { errorCodes } from '#lib/domain/errors/codes.ts';
import { isOwnWords } from '#lib/domain/text/own-words.ts';
import { isSecretField } from '#lib/domain/text/secret-fields.ts';
import { OWN_ANSWER } from './problem.ts';

const NOTHING_BUT_OUR_STYLE =
	"default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/**
 * The page for when no other can be made. It asks nothing of the database, needs no script, and holds what was typed in
 * the form that led here, ready to be sent again.
 */
export function failurePage(event: RequestEvent, typed: FormData | null): Response {
	const { failure } = event.locals;
	const wait = failure?.retryAfterS ?? null;
	return new Response(html(event, typed), {
		status: errorCodes[failure?.code ?? 'busy'],
		headers: {
			...OWN_ANSWER,
			'content-type': 'text/html; charset=utf-8',
			'content-security-policy': NOTHING_BUT_OUR_STYLE,
			...(wait !== null && { 'retry-after': String(wait) })
		}
	});
}

/** What is said of it, in the reader's language. */
export function messageOf({ locals: { language, failure } }: Pick<RequestEvent, 'locals'>): string {
	return errorTexts[language][failure?.code ?? 'busy'];
}

function html(event: RequestEvent, typed: FormData | null): string {
	const { language, requestId } = event.locals;
	const text = errorPageText[language];
	return `<!doctype html>
<html lang="${language}">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<title>${escaped(text.title)}</title>
		<link rel="icon" href="/icon.svg" type="image/svg+xml" />
		<link rel="stylesheet" href="/error.css" />
	</head>
	<body>
		<main class="error-page" id="main">
			<p class="error-page__brand">Waymark</p>
			<h1>${escaped(messageOf(event))}</h1>
			${typed && !hasSecret(typed) ? form(event, typed) : ''}
			<p class="error-page__quote">${escaped(text.quote(requestId))}</p>
			<p><a href="/">${escaped(text.home)}</a></p>
		</main>
	</body>
</html>
`;
}

/** A password stands on no page, and without it the form could not be sent again: its owner types it anew. */
function hasSecret(typed: FormData): boolean {
	return [...typed.keys()].some(isSecretField);
}

function form({ locals, url }: RequestEvent, typed: FormData): string {
	const text = errorPageText[locals.language];
	const fields = [...typed].flatMap(([name, value]) =>
		typeof value === 'string' ? [field(name, value, text.yourWords)] : []
	);
	return `<form method="post" action="${escaped(url.pathname + url.search)}">
			${fields.join('\n\t\t\t')}
			<p><button>${escaped(text.sendAgain)}</button></p>
		</form>`;
}

/** What somebody wrote stands there to be read, mended and copied; what they chose goes along. */
function field(name: string, value: string, label: string): string {
	if (!isOwnWords(value)) return `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}" />`;
	// A browser drops one line end at the start of a text area.
	return `<p><label>${escaped(label)}<textarea name="${escaped(name)}" rows="5">\n${escaped(value)}</textarea></label></p>`;
}

const ENTITIES: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

function escaped(text: string): string {
	return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
