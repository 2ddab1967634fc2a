import type { FeedState } from '#lib/domain/appointments/feed-state.ts';
import type { Phones } from '#lib/domain/access/phone.ts';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { Entry } from '#lib/device/entry.ts';
import { World } from '#lib/device/world.svelte.ts';
import type { SnapshotRecord } from '#lib/domain/records/records.ts';
import type { Language } from '#lib/domain/text/language.ts';
import type { PersonText } from '#lib/i18n/catalogues/person.en.ts';
import { textOfGroups } from '#lib/i18n/catalogues/person-text.ts';
import { waitingTexts } from '#lib/person/attention/what-waits.svelte.ts';
import type { FailedForm } from '#lib/person/forms/failed-form.ts';
import { Me } from '#lib/person/me.svelte.ts';
import { toldLate } from '#lib/person/attention/told-late.svelte.ts';
import { planOf } from '#lib/person/plan/sequencer.svelte.ts';
import { textGroupsOf } from '#lib/person/texts-of-pages.ts';

type AnyPage = Component<Record<string, unknown>>;

// By glob and not by name: the rule that looks for circles of imports cannot read a component.
const frames = import.meta.glob<{ default: AnyPage }>('./Read.svelte', { eager: true });
const pages = import.meta.glob<{ default: AnyPage }>('/src/routes/me/**/+page.svelte');
const loads = import.meta.glob<{ load?: (event: never) => Promise<object> }>('/src/routes/me/**/+page.ts');

/** The file of each page of the person's app by its route: `/me/events/[id]`. */
export const routes = Object.keys(pages).map((file) => file.replace(/^\/src\/routes|\/\+page\.svelte$/g, ''));

export interface Reader {
	records: SnapshotRecord[];
	language: Language;
	text: PersonText;
	/** What waits in the outbox. */
	entries?: Entry[];
	/** What the server says to a page that asks it, by address, where a test says so. */
	answers?: Record<string, unknown>;
	/** The keys of what is half written. */
	drafts?: string[];
}

/**
 * Reads pages of one person as they are rendered, without the shell around them, and with the texts that a phone has on each.
 * Whoever calls it stops the clock.
 */
export function readerOf({ records, language, text, entries = [], drafts = [], answers = {} }: Reader) {
	const seed = {
		personId: 'person',
		records: records.map((body) => ({ kind: body.kind, id: body.id, revision: 1, body })),
		unreadable: 0,
		entries,
		drafts,
		cursor: null,
		lastSyncAt: null,
		clockOffset: 0,
		planOrder: null,
		answer: null
	};
	let here = text;
	const me = new Me(new World(seed), () => ({ language, text: here }), planOf);
	const framed = (of: AnyPage, data: object, page: object, form: FailedForm | null = null): string => {
		const frame = frames['./Read.svelte']?.default;
		if (!frame) throw new Error('The frame of a page is missing');
		return render(frame, { props: { me, of, data, form }, context: new Map([['__request__', { page }]]) })
			.body;
	};
	return {
		me,
		/** @param route one of `routes`; `params` stand in for its brackets; `failed`: what a refused post gave back */
		async read(
			route: string,
			params: Record<string, string> = {},
			query = '',
			failed: FailedForm | null = null
		): Promise<string> {
			const path = route.replace(/\[(\w+)\]/g, (_, name: string) => params[name] ?? '');
			const url = new URL(`https://waymark.test${path}${query}`);
			const { page, data } = await loaded(route, {
				params,
				url,
				parent: async () => ({ seed, words: { language, text } }),
				fetch: async (address: string) => Response.json({ ...usualAnswers, ...answers }[address] ?? phones)
			});
			const waiting = entries.length + drafts.length > 0 ? waitingTexts : [];
			const asked = [...textGroupsOf(route), ...toldLate(seed.records.map(({ body }) => body)), ...waiting];
			here = (await textOfGroups(language, asked)) as PersonText;
			return framed(page, data, { url, params }, failed);
		},
		/** @param part what stands around every page */
		readPart(part: AnyPage, path: string): string {
			return framed(part, {}, { url: new URL(path, 'https://waymark.test'), params: {} });
		}
	};
}

/** What a page that asks the server itself is told: one phone of each sort. */
const phones: Phones = {
	signedIn: [true, false].map((isHere) => ({
		id: isHere ? 'here' : 'elsewhere',
		kind: isHere ? 'android' : null,
		addedAt: 0,
		lastUsedAt: 0,
		asksForPin: !isHere,
		isHere
	})),
	signedOut: ['Elin Lloyd', null].map((byName) => ({
		id: byName ?? 'own',
		kind: 'iphone',
		addedAt: 0,
		at: 0,
		byName
	}))
};

/** And that their calendar has asked. */
const feed: FeedState = { on: { id: 'feed', madeAt: 0, fetchedAt: 0 }, ended: null };
const usualAnswers: Record<string, unknown> = { '/api/v1/calendar': feed };

async function loaded(route: string, event: object) {
	const found = pages[`/src/routes${route}/+page.svelte`];
	if (!found) throw new Error(`There is no page ${route}`);
	const load = await loads[`/src/routes${route}/+page.ts`]?.();
	const data = load?.load ? await load.load(event as never) : {};
	return { page: (await found()).default, data };
}

/** What stands there to be read: without markup, each run of white space as one space. */
export function wordsIn(html: string): string {
	return html
		.replace(/<!--.*?-->/gs, '')
		.replace(/<(style|script|svg)[\s>].*?<\/\1>/gs, '')
		.replace(/<[^>]+>/g, ' ')
		.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => entities[name] ?? ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The link to this address, with all that stands in it; null where there is none. */
export function linkIn(html: string, href: string): string | null {
	const at = html.indexOf(`href="${href}"`);
	return at === -1 ? null : html.slice(html.lastIndexOf('<a', at), html.indexOf('</a>', at));
}

/** What stands in the element with this id. Elements of its kind in it are told apart from its end by counting. */
export function blockIn(html: string, id: string): string | null {
	const at = html.indexOf(`id="${id}"`);
	if (at === -1) return null;
	const tag = /^<(\w+)/.exec(html.slice(html.lastIndexOf('<', at)))?.[1] ?? 'div';
	let depth = 0;
	for (const { 0: found, index } of html.slice(at).matchAll(new RegExp(`<(/?)${tag}[\\s>]`, 'g'))) {
		depth += found.startsWith('</') ? -1 : 1;
		if (depth < 0) return html.slice(at, at + index);
	}
	return html.slice(at);
}
