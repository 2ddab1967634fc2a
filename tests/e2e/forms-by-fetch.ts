/*
 * What runs inside the browser to try every form without opening its page: whole pages are asked for, read and posted to as a
 * browser without scripts would. Self-contained, as it is sent there as text.
 */

export interface TriedForm {
	/** The page, with `[id]` for each id. */
	route: string;
	form: string;
	/** What is not as it must be; empty where all is well. */
	faults: string[];
}

export async function tryEveryForm({
	start,
	prefix,
	vague
}: {
	start: string[];
	prefix: string;
	/** What is said where nobody knows what is wrong: no answer to a field that was left empty, nor to a day. */
	vague: string;
}): Promise<TriedForm[]> {
	const MARK = 'Half a sentence';
	const NO_SUCH_DAY = '2026-02-30';
	const routeOf = (path: string) =>
		path
			.replaceAll(/[\da-f]{8}-[\da-f]{4}-[\da-f-]{22}/g, '[id]')
			.replace(/(settings)\/[^/]+\/[^/?]+/, '$1/[group]/[setting]');
	const read = async (address: string, body?: FormData) => {
		const headers = { accept: 'text/html' };
		const answer = await fetch(address, body ? { method: 'POST', body, headers } : { headers });
		const found = new DOMParser().parseFromString(await answer.text(), 'text/html');
		return { found, isElsewhere: answer.redirected, status: answer.status };
	};
	const formsIn = (found: Document) =>
		[...found.querySelectorAll<HTMLFormElement>('main form')].filter(
			(form) => form.getAttribute('method') === 'post'
		);
	const nameOf = (form: HTMLFormElement) => form.querySelector<HTMLInputElement>('[name=draft]')?.value ?? '';
	const named = (found: Document, name: string) => formsIn(found).find((form) => nameOf(form) === name);
	const to = (path: string, query: string) => `${path.split('?')[0]}${query}`;

	/** The same form with nothing filled in: what is hidden stays, what is chosen or written does not. */
	function emptied(form: HTMLFormElement): FormData {
		const body = new FormData(form);
		for (const field of form.querySelectorAll<HTMLInputElement>(
			'input:not([type=hidden]), textarea, select'
		)) {
			if (!field.name) continue;
			body.delete(field.name);
			if (field.type !== 'radio' && field.type !== 'checkbox') body.set(field.name, '');
		}
		return body;
	}

	async function tryToKeep(path: string, name: string): Promise<string[]> {
		const form = named((await read(path)).found, name);
		if (!form) return ['is not there'];
		const areas = [...form.querySelectorAll('textarea')].map(({ name }) => name);
		const body = new FormData(form);
		for (const area of areas) body.set(area, MARK);
		await read(to(path, '?/keep-for-later'), body);
		const { found } = await read(path);
		const kept = named(found, name);
		const faults = areas
			.filter((area) => kept?.querySelector<HTMLTextAreaElement>(`[name="${area}"]`)?.value !== MARK)
			.map((area) => `loses ${area}`);
		if (!found.querySelector('main form[action="?/discard-kept"]')) faults.push('says nothing of it');
		await read(to(path, '?/discard-kept'), new FormData());
		if ((await read(path)).found.body.textContent.includes(MARK)) faults.push('is not discarded');
		return faults;
	}

	const daysIn = (form: HTMLFormElement) =>
		[...form.querySelectorAll<HTMLInputElement>('input[type=date]')].map((field) => field.name);

	/** @param day typed into every field for a day; what else there is stays empty */
	async function tryToSend(path: string, name: string, day = ''): Promise<string[]> {
		const form = named((await read(path)).found, name);
		if (!form) return ['is not there'];
		const body = emptied(form);
		const days = day === '' ? [] : daysIn(form);
		for (const field of days) body.set(field, day);
		const { found, isElsewhere, status } = await read(to(path, form.getAttribute('action') ?? ''), body);
		// Carried out with nothing filled in: nothing of it was needed.
		if (isElsewhere) return [];
		await read(to(path, '?/discard-kept'), new FormData());
		const faults = [];
		if (status !== 422 && status !== 409) faults.push(`answers ${status}`);
		if (!found.title.startsWith(prefix)) faults.push(`is called “${found.title}”`);
		const links = [...found.querySelectorAll<HTMLAnchorElement>('.govuk-error-summary a')];
		if (links.length === 0) faults.push('has no summary');
		const said = links.map((link) => link.textContent.trim());
		if (new Set(said).size < said.length) faults.push(`says the same twice: ${said.join(' | ')}`);
		if (said.some((words) => words.includes(vague))) faults.push(`is vague: ${said.join(' | ')}`);
		for (const field of days)
			if (!links.some((link) => link.getAttribute('href') === `#${field}`))
				faults.push(`takes ${day} as ${field}`);
		for (const link of links) {
			const href = link.getAttribute('href') ?? '';
			if (!found.getElementById(href.slice(1))) faults.push(`leads to no ${href}`);
		}
		return faults;
	}

	const queue = [...start];
	const asked = new Set(queue);
	const perRoute = new Map<string, number>();
	const done = new Map<string, TriedForm>();
	for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
		const { found } = await read(path);
		for (const link of found.querySelectorAll<HTMLAnchorElement>('main a[href], nav a[href]')) {
			const href = new URL(link.getAttribute('href') ?? '', new URL(path, location.href));
			const next = href.pathname + href.search;
			const route = routeOf(next);
			const count = perRoute.get(route) ?? 0;
			if (href.origin !== location.origin || !next.startsWith('/staff')) continue;
			if (asked.has(next) || count >= 3) continue;
			perRoute.set(route, count + 1);
			asked.add(next);
			queue.push(next);
		}
		for (const form of formsIn(found)) {
			const name = nameOf(form);
			const key = routeOf(`${path.split('?')[0]} ${name}`);
			const hasWords = form.querySelector('textarea, input[type=text], input[type=date]') !== null;
			// Files cannot be kept, nor shown again: `import` goes through that form.
			const hasFiles = form.querySelector('input[type=file]') !== null;
			if (done.has(key) || hasFiles || (!name && !hasWords)) continue;
			const faults = name
				? [
						...(await tryToKeep(path, name)),
						...(await tryToSend(path, name)),
						...(daysIn(form).length > 0 ? await tryToSend(path, name, NO_SUCH_DAY) : [])
					]
				: ['has no name'];
			done.set(key, { route: routeOf(path), form: routeOf(name), faults });
		}
	}
	return [...done.values()];
}
