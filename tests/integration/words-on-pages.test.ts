import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { myPapers } from '#lib/domain/compliance/my-papers.ts';
import { allTopics } from '#lib/domain/people/circumstance-topics.ts';
import { assembleSnapshot, bodiesOf } from '#lib/domain/records/snapshot.ts';
import { loadPersonText } from '#lib/i18n/catalogues/person-text.ts';
import { askYourOfficer, mayDiffer } from '#lib/policy/entries/labels.ts';
import { loadDemonstration } from '#lib/server/ops/prepare.ts';
import { readSync } from '#lib/server/queries/sync.ts';
import { readerOf, routes, wordsIn } from '#tests/unit/person-pages/read-page.ts';
import {
	ambiguousButtons,
	askedTwice,
	lawSaidTwice,
	saidTwice
} from '#tests/unit/person-pages/said-twice.ts';
import { NOW, openStage, type Stage } from './people.ts';

/** Every page of everybody in the demonstration, as it is rendered in both languages. */
describe('the words on the pages of the demonstration', () => {
	let stage: Stage;
	const pages: { where: string; html: string; language: 'en' | 'cy' }[] = [];

	beforeAll(async () => {
		stage = await openStage('sqlite');
		await loadDemonstration(stage.database, NOW);
		vi.useFakeTimers({ toFake: ['Date'], now: NOW });
		const people = await stage.database.kysely.selectFrom('people').select(['id', 'forename']).execute();
		for (const { id, forename } of people) {
			const records = bodiesOf((await readSync(stage.database.kysely, id, null, NOW)).records);
			for (const language of ['en', 'cy'] as const) {
				const reader = readerOf({ records, language, text: await loadPersonText(language) });
				for (const { route, params, query } of addressesOf(records))
					pages.push({
						where: `${forename} ${route} ${JSON.stringify(params)}${query} ${language}`,
						html: await reader.read(route, params, query),
						language
					});
			}
		}
	});
	afterAll(async () => {
		vi.useRealTimers();
		await stage.close();
	});

	it('are of every page', () => {
		expect(routes.length).toBeGreaterThan(20);
		for (const route of routes)
			expect(
				pages.some(({ where }) => where.includes(` ${route} `)),
				route
			).toBe(true);
	});

	it('say no sentence twice in one place', () => {
		const found = pages.flatMap(({ where, html }) =>
			saidTwice(html).map((sentence) => `${where}: ${sentence}`)
		);
		expect(found).toEqual([]);
		expect(
			saidTwice('<div class="wm-card"><p>You did all of it.</p><p>You did all of it.</p></div>')
		).toHaveLength(1);
	});

	it.each([
		['ask no question again that opened its fold', askedTwice],
		['say no law twice to whoever is under two orders', lawSaidTwice],
		['have no two buttons with the same words that do different things', ambiguousButtons]
	])('%s', (_, again) => {
		const found = pages.flatMap(({ where, html }) => again(html).map((words) => `${where}: ${words}`));
		expect(found).toEqual([]);
	});

	it('send somebody to their officer about the law once a page at most, and wherever something may differ', () => {
		for (const { where, html, language } of pages) {
			const words = wordsIn(html);
			const times = words.split(askYourOfficer[language]).length - 1;
			const differs = words.replaceAll(askYourOfficer[language], '').includes(mayDiffer[language]);
			expect(times, where).toBe(differs ? 1 : 0);
		}
	});
});

interface Address {
	route: string;
	params: Record<string, string>;
	query: string;
}

function addressesOf(records: Parameters<typeof assembleSnapshot>[0]): Address[] {
	const snapshot = assembleSnapshot(records);
	const reports = [
		snapshot.obstacles,
		snapshot.positiveChanges,
		snapshot.reflections,
		snapshot.proposals
	].flat();
	const ids: Record<string, string[]> = {
		'/me/plan/[step]': snapshot.steps.map(({ id }) => id),
		'/me/appointments/[id]': snapshot.appointments.map(({ id }) => id),
		'/me/appointments/[id]/another-time': snapshot.appointments.map(({ id }) => id),
		'/me/if-then/[id]': snapshot.ifThenPlans.map(({ id }) => id),
		'/me/papers/[id]': myPapers(snapshot, NOW).map(({ key }) => key),
		'/me/events/[id]': snapshot.complianceEvents.map(({ id }) => id),
		'/me/events/[id]/tell': snapshot.complianceEvents.map(({ id }) => id),
		'/me/events/[id]/ask': snapshot.complianceEvents.map(({ id }) => id),
		'/me/reports/[id]': reports.map(({ id }) => id),
		'/me/rules/[topic]': [
			'what-can-follow',
			'order',
			'requirements',
			'good-reasons',
			'proof',
			'my-say'
		].concat('how-decided', 'disagree', 'starting-again', 'expect', 'unpaid-work'),
		'/me/situation/[topic]': [...allTopics]
	};
	return routes.flatMap((route): Address[] => {
		const name = /\[(\w+)\]/.exec(route)?.[1];
		if (name === undefined) return [{ route, params: {}, query: '' }, ...viewsOf(route)];
		return (ids[route] ?? []).map((id) => ({ route, params: { [name]: id }, query: '' }));
	});
}

const viewsOf = (route: string): Address[] =>
	route === '/me/plan' ? [{ route, params: {}, query: '?view=goals' }] : [];
