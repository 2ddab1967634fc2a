import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommandType, PayloadOf } from '#lib/domain/commands/commands.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { execute } from '#lib/server/commands/execute.ts';
import { dialects } from './databases.ts';
import { warningForm } from './compliance-payloads.ts';
import { openFairProcess, type FairProcessScene } from './compliance-scene.ts';
import { answerOf } from './page-event.ts';
import { busReport, envelope, makeMiss, makeOrder, makePerson, NOW, type MadePerson } from './people.ts';

const DAY_MS = 86_400_000;

describe.each([...dialects])('whose thing an address names, where two have the same id, on %s', (dialect) => {
	let scene: FairProcessScene;
	let eve: MadePerson;

	beforeAll(async () => {
		scene = await openFairProcess(dialect);
		eve = await makePerson(scene.database, scene.officer, 'Eve');
		await makeOrder(scene.database, eve.actor.personId, 'community_order');
	});
	afterAll(() => scene.close());

	/** As `scene.order`, under an id of the giver's choice. */
	async function giveAs<Type extends CommandType>(
		{ actor }: MadePerson,
		id: string,
		type: Type,
		payload: PayloadOf<Type>
	) {
		const { code } = await execute(scene.database, actor, { ...envelope(type, payload), id }, NOW);
		expect(code).toBeNull();
	}
	const asked = (route: string, params: Record<string, string>, form?: Record<string, string>) => ({
		database: scene.database,
		actor: route.startsWith('/staff/team') ? scene.manager : scene.officer.actor,
		route,
		params,
		now: NOW,
		...(form && { form })
	});
	const danId = () => scene.dan.actor.personId;
	const eveId = () => eve.actor.personId;

	const REPORT = '/staff/reports/[person]/[kind]/[report]';
	const openReport = (person: string, kind: string, id: string) =>
		answerOf('load', asked(REPORT, { person, kind, report: id }));
	const fromBefore = (id: string) => answerOf('GET', asked('/staff/reports/[id]', { id }));

	it('opens each report under its person and kind, and answers that one', async () => {
		const id = newIdentifier(NOW);
		await giveAs(scene.dan, id, 'obstacle.report', busReport);
		expect(await fromBefore(id)).toMatchObject({
			status: 308,
			location: `/staff/reports/${danId()}/obstacle/${id}`
		});
		await giveAs(eve, id, 'obstacle.report', { ...busReport, words: 'Mine' });
		expect((await fromBefore(id)).status).toBe(404);
		for (const [person, words] of [
			[danId(), busReport.words],
			[eveId(), 'Mine']
		] as const) {
			const { data } = await openReport(person, 'obstacle', id);
			expect(data).toMatchObject({ personId: person, report: { words } });
		}
		expect((await openReport(eveId(), 'reflection', id)).status).toBe(404);
		const sent = asked(
			REPORT,
			{ person: danId(), kind: 'obstacle', report: id },
			{ words: 'I will ring', nextState: 'sorted' }
		);
		expect(await answerOf('send', sent)).toMatchObject({
			status: 303,
			location: `/staff/reports/${danId()}/obstacle/${id}?sent`
		});
		const { data: hers } = await openReport(eveId(), 'obstacle', id);
		expect(hers).toMatchObject({ report: { answers: [] } });
		const { data: his } = await openReport(danId(), 'obstacle', id);
		expect(his).toMatchObject({ report: { answers: [{ words: 'I will ring' }] } });
	});

	it('opens each kind of one person’s reports, and nothing to whoever does not hold the case', async () => {
		const id = newIdentifier(NOW);
		await giveAs(eve, id, 'obstacle.report', busReport);
		await giveAs(
			{ ...eve, actor: { ...eve.actor, accountId: newIdentifier() } },
			id,
			'positive_change.record',
			{ changeKind: 'went_well', area: null, words: 'I cooked', strength: '', noticedBy: null }
		);
		expect((await fromBefore(id)).status).toBe(404);
		for (const kind of ['obstacle', 'positive_change'])
			expect((await openReport(eveId(), kind, id)).data).toMatchObject({ report: { kind } });
		const stranger = {
			...asked(REPORT, { person: eveId(), kind: 'obstacle', report: id }),
			actor: scene.stranger.actor
		};
		expect((await answerOf('load', stranger)).status).toBe(404);
		const before = { ...asked('/staff/reports/[id]', { id }), actor: scene.stranger.actor };
		expect((await answerOf('GET', before)).status).toBe(404);
	});

	/** Missed, told and warned or referred, as Dan's is in the scene. */
	async function eveDecided(action: 'warning' | 'referral'): Promise<string> {
		const appointmentId = await makeMiss(scene.database, eveId(), NOW - 3 * DAY_MS);
		const eventId = await scene.recordMiss(appointmentId);
		await giveAs(eve, newIdentifier(NOW), 'account.give', {
			eventId,
			categories: ['ill'],
			wishes: [],
			words: '',
			proof: ''
		});
		const statutory = action === 'warning' ? warningForm.statutory : null;
		await scene.decide(eventId, { ...warningForm, action, statutory });
		return eventId;
	}

	it('answers the request to look again of the person in the address', async () => {
		const id = newIdentifier(NOW);
		const ask = (eventId: string) => ({ eventId, askedOf: 'manager', words: 'No', proof: '' }) as const;
		await giveAs(scene.dan, id, 'look.ask', ask(await scene.warn()));
		const before = () => answerOf('GET', asked('/staff/team/looks/[look]', { look: id }));
		expect(await before()).toMatchObject({ status: 308, location: `/staff/team/looks/${danId()}/${id}` });
		await giveAs(eve, id, 'look.ask', ask(await eveDecided('warning')));
		expect((await before()).status).toBe(404);
		const LOOK = '/staff/team/looks/[person]/[look]';
		const open = (person: string) => answerOf('load', asked(LOOK, { person, look: id }));
		expect((await open(danId())).data).toMatchObject({ person: { name: 'Dan Example' }, review: { id } });
		expect((await open(eveId())).data).toMatchObject({ person: { name: 'Eve Example' }, review: { id } });
		const said = { result: 'stands', words: 'I looked at the letter.' };
		const answered = await answerOf('default', asked(LOOK, { person: eveId(), look: id }, said));
		expect(answered.status).toBe(303);
		expect((await open(danId())).data).toMatchObject({ review: { answer: null } });
		expect((await open(eveId())).data).toMatchObject({ review: { answer: { result: 'stands' } } });
	});

	it('countersigns the decision about the person in the address', async () => {
		const eventId = await scene.refer();
		const own = await eveDecided('referral');
		const before = (event: string) => answerOf('GET', asked('/staff/team/countersign/[event]', { event }));
		expect(await before(eventId)).toMatchObject({
			status: 308,
			location: `/staff/team/countersign/${danId()}/${eventId}`
		});
		await sameIdForHers(own, eventId);
		expect((await before(eventId)).status).toBe(404);
		const COUNTERSIGN = '/staff/team/countersign/[person]/[event]';
		const open = (person: string) => answerOf('load', asked(COUNTERSIGN, { person, event: eventId }));
		for (const person of [danId(), eveId()])
			expect((await open(person)).data).toMatchObject({ found: { personId: person }, letter: {} });
		const form = {
			agreed: 'yes',
			words: 'I see that other times were tried.',
			version: String(await versionOf(eveId(), eventId))
		};
		const given = asked(COUNTERSIGN, { person: eveId(), event: eventId }, form);
		expect((await answerOf('default', given)).status).toBe(303);
		expect((await open(danId())).data).toMatchObject({ letter: {} });
		expect((await open(eveId())).data).toMatchObject({ letter: null });
	});

	/** As two imports could make it: her event under the id of his. */
	async function sameIdForHers(own: string, id: string) {
		const { kysely } = scene.database;
		for (const table of ['accounts_given', 'decisions'] as const)
			await kysely.updateTable(table).set({ event_id: id }).where('event_id', '=', own).execute();
		await kysely.updateTable('compliance_events').set({ id }).where('id', '=', own).execute();
	}

	async function versionOf(personId: string, eventId: string): Promise<number> {
		const { version } = await scene.database.kysely
			.selectFrom('compliance_events')
			.select('version')
			.where('person_id', '=', personId)
			.where('id', '=', eventId)
			.executeTakeFirstOrThrow();
		return version;
	}
});
