import type { Component } from 'svelte';
import { render } from 'svelte/server';

type AnyPage = Component<Record<string, unknown>>;
const pages = import.meta.glob<{ default: AnyPage }>('/src/routes/staff/**/+page.svelte');

type Load = (event: { data: unknown }) => unknown;
/** What a page makes of its data before it shows it. */
const loads = import.meta.glob<{ load: Load }>('/src/routes/staff/**/+page.ts');

export interface FilledForm {
	action: string;
	fields: Record<string, string>;
}

interface PageShown {
	route: string;
	params: Record<string, string>;
	data: Record<string, unknown>;
	now: number;
}

/** A page of staff as the server renders it; nothing where there is none of that route. */
export async function bodyOf({ route, params, data, now }: PageShown): Promise<string> {
	const page = await pages[`/src/routes${route}/+page.svelte`]?.();
	if (!page) return '';
	const universal = await loads[`/src/routes${route}/+page.ts`]?.();
	const all = { language: 'en', now, ...data };
	const shown = { ...all, ...((await universal?.load({ data: all })) as object | undefined) };
	const path = route.replaceAll(/\[(\w+)\]/g, (_, name: string) => params[name] ?? '');
	const url = new URL(`http://localhost${path}`);
	const request = {
		page: { url, params, data: shown, form: null, route: { id: route }, status: 200, state: {} }
	};
	return render(page.default, {
		props: { data: shown, form: null, params },
		context: new Map([['__request__', request]])
	}).body;
}

/** Every form of a page, as whoever has it open fills it in: what stands there stays, and what is empty gets something that may. */
export async function formsOf(shown: PageShown): Promise<FilledForm[]> {
	const body = await bodyOf(shown);
	const found = [...body.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].filter(([, attributes = '']) =>
		/method="post"/i.test(attributes)
	);
	return found.flatMap(([, attributes = '', inside = '']) => sentBy(attributes, inside));
}

/** One for each of its buttons: each can lead elsewhere. */
function sentBy(attributes: string, inside: string): FilledForm[] {
	const fields = fieldsIn(inside);
	const buttons = [...inside.matchAll(/<button\b([^>]*)>/g)].map(([, of = '']) => of);
	return buttons.map((button) => {
		const to = attribute(button, 'formaction') ?? attribute(attributes, 'action') ?? '';
		const name = attribute(button, 'name');
		const pressed = name === undefined ? {} : { [name]: attribute(button, 'value') ?? '' };
		return { action: /\?\/([\w-]+)/.exec(to)?.[1] ?? 'default', fields: { ...fields, ...pressed } };
	});
}

function fieldsIn(inside: string): Record<string, string> {
	const fields: Record<string, string> = {};
	const found = /<(input)\b([^>]*)>|<(textarea|select)\b([^>]*)>([\s\S]*?)<\/\3>/g;
	for (const [, input, ofInput = '', tag = input, ofOther = '', rest = ''] of inside.matchAll(found)) {
		const of = input ? ofInput : ofOther;
		const name = attribute(of, 'name');
		if (name === undefined || /\sdisabled/.test(of)) continue;
		if (tag === 'input') typeInto(fields, name, of);
		else if (tag === 'textarea')
			fields[name] = text(/^(?:<!--[^>]*-->)*([^<]*)/.exec(rest)?.[1] ?? '') || 'Some words';
		else fields[name] = chosenIn(rest);
	}
	return fields;
}

function typeInto(fields: Record<string, string>, name: string, of: string): void {
	const type = attribute(of, 'type') ?? 'text';
	const value = attribute(of, 'value') ?? '';
	if (type === 'checkbox') {
		if (/\schecked/.test(of)) fields[name] = value;
	} else if (type === 'radio') {
		if (/\schecked/.test(of) || !(name in fields)) fields[name] = value;
	} else if (type === 'hidden') fields[name] = value;
	else fields[name] = value || (type === 'date' ? TODAY : type === 'number' ? '1' : 'Some words');
}

/** The day of what is tried: today to whoever has the page open. */
const TODAY = '2026-11-23';

function chosenIn(options: string): string {
	const all = [...options.matchAll(/<option\b([^>]*)>/g)].map(([, of = '']) => of);
	const values = all.map((of) => attribute(of, 'value') ?? '');
	const selected = all.findIndex((of) => /\sselected/.test(of));
	return values[selected] || values.find((value) => value !== '') || '';
}

function attribute(of: string, name: string): string | undefined {
	const found = new RegExp(`\\s${name}(?:="([^"]*)")?(?=[\\s/>]|$)`).exec(of);
	return found ? text(found[1] ?? '') : undefined;
}

const text = (html: string) =>
	html
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&');
