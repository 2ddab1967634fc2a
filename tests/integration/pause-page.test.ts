import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { staffText } from '#lib/i18n/catalogues/staff-text.ts';
import { addDays, localDate } from '#lib/domain/time/local-date.ts';
import { rebuildEverybody } from '#lib/server/projection/rebuild.ts';
import { readStops } from '#lib/server/queries/people/stops.ts';
import { bodyOf } from './filled-forms.ts';
import { dialects } from './databases.ts';
import { DAY_MS } from './compliance-scene.ts';
import { answerOf } from './page-event.ts';
import { makeOrder, NOW } from './people.ts';
import { pauseForm } from './plan-payloads.ts';
import { openScene, type Scene } from './scene.ts';

const TODAY = localDate(NOW);
const text = staffText('en');
const words = text.pause;

describe.each([...dialects])('what an officer reads of a pause, on %s', (dialect) => {
	let scene: Scene;
	let personId: string;

	beforeEach(async () => {
		scene = await openScene(dialect);
		({ personId } = scene.dan.actor);
		await makeOrder(scene.database, personId, 'community_order');
	});
	afterEach(() => scene.close());

	async function read(part: '' | '/plan' | '/plan/pause', now = NOW, more: object = {}): Promise<string> {
		const { actor } = scene.officer;
		const route = `/staff/people/[id]${part}`;
		const params = { id: personId };
		const { data } = await answerOf('load', { database: scene.database, actor, route, params, now });
		const stops = await readStops(scene.database.kysely, actor, personId, now);
		const body = await bodyOf({
			route,
			params,
			data: { ...(data as object), role: actor.role, stops, ...more },
			now
		});
		return body.replaceAll(/<!--.*?-->/g, '');
	}
	const begin = (changes: object = {}) => scene.order('pause.begin', { personId, ...pauseForm, ...changes });

	it('says paused once it has begun, and not before', async () => {
		const startsOn = addDays(TODAY, 2);
		await begin({ startsOn });
		const begun = NOW + 2 * DAY_MS;
		for (const part of ['', '/plan'] as const) {
			expect(await read(part), part).not.toContain(words.linkOpen);
			expect(await read(part, begun), part).toContain(words.linkOpen);
		}
		const saved = { saved: 'begun' };
		expect(await read('/plan/pause', NOW, saved)).toContain(words.saved.toCome);
		expect(await read('/plan/pause', NOW, saved)).not.toContain(words.saved.begun);
		expect(await read('/plan/pause', begun, saved)).toContain(words.saved.begun);
	});

	it('says true words of what comes where its day has passed', async () => {
		await begin();
		await scene.database.kysely.deleteFrom('appointments').execute();
		const until = await read('/plan/pause');
		expect(until).toContain(words.noneComing);
		const due = await read('/plan/pause', NOW + 14 * DAY_MS);
		for (const said of [words.comingNext, words.noneComingNext(84)]) expect(due).toContain(said);
		expect(due).not.toContain(words.noneComing);
		// On the day itself nobody has failed yet.
		expect(due).not.toContain('The day to look again was');
		expect(await read('/plan/pause', NOW + 15 * DAY_MS)).toContain('The day to look again was');
	});

	it('says that it holds nothing once every order has ended', async () => {
		await begin();
		const orders = scene.database.kysely.updateTable('orders');
		await orders.set({ ended_on: '2026-12-01' }).where('person_id', '=', personId).execute();
		await rebuildEverybody(scene.database);
		const page = await read('/plan/pause', NOW + 20 * DAY_MS);
		expect(page).toContain(words.ordersEnded);
		expect(page).not.toContain('The day to look again was');
		expect(page).not.toContain(words.contact);
		for (const part of ['', '/plan'] as const)
			expect(await read(part, NOW + 20 * DAY_MS)).not.toContain(words.linkOpen);
	});

	it('is among the earlier ones after a death, and not open', async () => {
		await begin();
		expect(await read('/plan/pause')).toContain(words.isPaused(words.reason.hospital));
		await scene.order('death.record', { personId, diedOn: TODAY });
		const page = await read('/plan/pause', NOW + 20 * DAY_MS);
		expect(page).toContain(words.died);
		expect(page).not.toContain(words.isPaused(words.reason.hospital));
		expect(page).not.toContain('The day to look again was');
		expect(page).toContain(words.over);
		expect(page).toContain('From Monday 23 November until Monday 23 November');
	});

	it('keeps a word that was typed beside a reason with a name, and says it', async () => {
		await begin({ reasonWords: 'Ward 7' });
		expect((await scene.phone()).plan?.pauses?.[0]?.reasonWords).toBe('Ward 7');
		const page = await read('/plan/pause');
		expect(page).toContain(`${words.reason.hospital} (Ward 7)`);
		expect(page).toContain('value="Ward 7"');
	});
});
