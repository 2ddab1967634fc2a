import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import { openEventForStaff } from '#lib/server/reports/open-event-for-staff.ts';
import { eventAbout, readEventForStaff, readFairness } from '#lib/server/queries/compliance/events.ts';
import { previewDecision } from '#lib/server/queries/compliance/preview-decision.ts';
import { dialects } from './databases.ts';
import { decisionForm, warningForm } from './fair-process-payloads.ts';
import {
	busReport,
	give,
	makeMiss,
	makeOrder,
	makePerson,
	makePractitioner,
	NOW,
	openStage,
	type MadePerson,
	type MadePractitioner,
	type Stage
} from './people.ts';

type DecisionForm = Omit<PayloadOf<'event.decide'>, 'eventId' | 'version'>;

const DAY_MS = 86_400_000;

describe.each([...dialects])('the pages of the fair process on %s', (dialect) => {
	let stage: Stage;
	let mine: MadePractitioner;
	let another: MadePractitioner;
	let person: MadePerson;
	let missed: string;
	let eventId: string;

	beforeAll(async () => {
		stage = await openStage(dialect);
		mine = await makePractitioner(stage.database, 'Mine');
		another = await makePractitioner(stage.database, 'Another');
		person = await makePerson(stage.database, mine, 'Dana');
		await makeOrder(stage.database, person.actor.personId, 'community_order');
		missed = await makeMiss(stage.database, person.actor.personId, NOW - 3 * DAY_MS);
		await give(stage.database, mine.actor, 'outcome.record', {
			appointmentId: missed,
			code: 'failed_to_attend',
			reason: null,
			facts: 'You were not there at 10am.'
		});
		eventId = (await eventAbout(stage.database.kysely, mine.actor, missed)) ?? '';
	});
	afterAll(() => stage.close());

	const open = (at: number, isPrefetch = false, actor = mine.actor) =>
		openEventForStaff(stage.database, actor, eventId, at, isPrefetch);
	const preview = (form: DecisionForm, actor = mine.actor) =>
		previewDecision(stage.database.kysely, actor, { eventId, version: 1, ...form }, NOW);
	const account = (words: string) =>
		give(stage.database, person.actor, 'account.give', {
			eventId,
			categories: [],
			wishes: [],
			words,
			proof: ''
		});
	const seeings = async () => {
		const rows = await stage.database.kysely
			.selectFrom('commands')
			.select('id')
			.where('type', '=', 'event.see')
			.execute();
		return rows.length;
	};

	it('finds the question about an appointment, for whoever holds the case', async () => {
		expect(eventId).not.toBe('');
		expect(await eventAbout(stage.database.kysely, another.actor, missed)).toBeNull();
		expect(await eventAbout(stage.database.kysely, mine.actor, person.appointmentId)).toBeNull();
	});

	it('lists an event with its days, and shows nothing of it to anybody else', async () => {
		const { kysely } = stage.database;
		const { personId } = person.actor;
		expect((await readFairness(kysely, mine.actor, personId, NOW))?.events).toMatchObject([
			{ id: eventId, state: 'awaiting_account', contactDueOn: '2026-11-23', accountDueOn: '2026-11-27' }
		]);
		expect(await readFairness(kysely, another.actor, personId, NOW)).toBeNull();
		expect(await readEventForStaff(kysely, another.actor, eventId, NOW)).toBeNull();
		expect(await open(NOW, false, another.actor)).toBeNull();
	});

	it('previews a decision before anybody was heard, and says what keeps it from being saved', async () => {
		const seen = await preview({ ...warningForm, goingWell: '' });
		expect(seen?.problems).toEqual([
			{ code: 'not_heard_yet', field: 'outcome' },
			{ code: 'going_well_missing', field: 'goingWell' }
		]);
		const paragraphs = seen?.letter.sections.flatMap((section) => section.paragraphs) ?? [];
		expect(paragraphs).toContainEqual({ text: warningForm.reasons, by: 'officer' });
		expect(await preview(warningForm, another.actor)).toBeNull();
	});

	it('leaves out of the preview what would not be kept either', async () => {
		const { statutory } = warningForm;
		const seen = await preview({ ...decisionForm, action: 'warning', statutory });
		const words = seen?.letter.sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)) ?? [];
		expect(words).not.toContain(statutory.liable);
		expect(words).not.toContain(statutory.circumstances);
	});

	it('takes opening an event for seeing what its person said, each word once', async () => {
		const told = await account('I was ill');
		expect((await open(NOW + 1_000, true))?.event.accounts).toMatchObject([{ id: told, seenAt: null }]);
		expect(await seeings()).toBe(0);
		const both = await Promise.all([open(NOW + 1_000), open(NOW + 2_000)]);
		expect(both.map((found) => found?.event.accounts[0]?.seenAt)).not.toContain(null);
		expect(await seeings()).toBe(1);
		await open(NOW + 3_000);
		expect(await seeings()).toBe(1);
		const more = await account('I have a letter now');
		const later = await open(NOW + 4_000);
		const seenAt = Object.fromEntries(later?.event.accounts.map((each) => [each.id, each.seenAt]) ?? []);
		expect(seenAt[more]).toBe(NOW + 4_000);
		expect(seenAt[told]).toBeLessThan(NOW + 4_000);
		expect(await seeings()).toBe(2);
	});

	it('sees what was reported about the same appointment too', async () => {
		const id = await give(stage.database, person.actor, 'obstacle.report', {
			...busReport,
			about: { kind: 'appointment', id: missed }
		});
		const found = await open(NOW + 5_000);
		expect(found?.reports.later).toMatchObject([{ id, seenAt: NOW + 5_000, words: busReport.words }]);
	});
});
