import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LONGEST_WORDS } from '#lib/domain/text/bounds.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { lockPerson, projectRecords } from '#lib/server/projection/project.ts';
import { readAppointment } from '#lib/server/queries/appointments/appointment.ts';
import { dialects } from './databases.ts';
import { makePerson, makePractitioner, NOW, openStage, type MadePerson, type Stage } from './people.ts';
import { postForm, type Fields } from './post-form.ts';

describe.each([...dialects])('a form posted without script on %s', (dialect) => {
	let stage: Stage;
	let dan: MadePerson;
	let other: MadePerson;

	beforeEach(async () => {
		stage = await openStage(dialect);
		const officer = await makePractitioner(stage.database, 'Officer');
		dan = await makePerson(stage.database, officer, 'Dan');
		other = await makePerson(stage.database, officer, 'Other');
	});
	afterEach(() => stage.close());

	const post = (fields: Fields, now = NOW) =>
		postForm(
			{ stage, actor: dan.actor, type: 'obstacle.report', next: (id) => `/me/reports/${id}?saved`, now },
			fields
		);

	const reports = () => stage.database.kysely.selectFrom('obstacles').select(['id', 'words']).execute();
	const quarantined = () => stage.database.kysely.selectFrom('quarantine').select('reason').execute();

	it('is saved and leads to the page with its receipt', async () => {
		const commandId = newIdentifier();
		const answer = await post([
			['commandId', commandId],
			['aboutKind', 'appointment'],
			['aboutId', dan.appointmentId],
			['category', 'bus_or_train'],
			['words', 'No bus']
		]);
		expect(answer).toEqual({ status: 303, location: `/me/reports/${commandId}?saved` });
		expect(await reports()).toEqual([{ id: commandId, words: 'No bus' }]);
	});

	it('posted twice is one report, and nothing is put aside', async () => {
		const fields: [string, string][] = [
			['commandId', newIdentifier()],
			['words', 'No bus']
		];
		const first = await post(fields);
		expect(await post(fields, NOW + 60_000)).toEqual(first);
		expect(await reports()).toHaveLength(1);
		expect(await quarantined()).toEqual([]);
	});

	it.each([
		['report_is_empty', 422, []],
		['words_too_long', 422, [['words', 'x'.repeat(LONGEST_WORDS + 1)]]],
		[
			'not_found',
			404,
			[
				['words', 'Not mine'],
				['aboutKind', 'appointment'],
				['aboutId', 'other']
			]
		]
	] as const)('refused as %s gives back all that was typed', async (code, status, fields) => {
		const commandId = newIdentifier();
		const typed = fields.map(([name, value]): [string, string] => [
			name,
			value === 'other' ? other.appointmentId : value
		]);
		const answer = await post([['commandId', commandId], ...typed]);
		expect(answer).toMatchObject({ status, commandId, problems: [{ field: '', code }] });
		expect(answer).toMatchObject({
			typed: Object.fromEntries(typed.map(([name, value]) => [name, [value]]))
		});
		expect(await reports()).toEqual([]);
	});

	it('keeps markup as the words they are', async () => {
		await post([['words', '<script>alert(1)</script>']]);
		expect((await reports()).map(({ words }) => words)).toEqual(['<script>alert(1)</script>']);
	});

	it('gives a calendar only of one’s own appointment', async () => {
		const { kysely } = stage.database;
		for (const { actor, appointmentId } of [dan, other])
			await kysely.transaction().execute(async (transaction) => {
				await lockPerson(transaction, actor.personId);
				await projectRecords(transaction, actor.personId, [{ kind: 'appointment', id: appointmentId }]);
			});
		expect(await readAppointment(kysely, dan.actor.personId, dan.appointmentId)).toMatchObject({
			id: dan.appointmentId
		});
		expect(await readAppointment(kysely, dan.actor.personId, other.appointmentId)).toBeNull();
		expect(await readAppointment(kysely, dan.actor.personId, dan.stepId)).toBeNull();
	});
});
