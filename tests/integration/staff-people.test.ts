import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPeople } from '#lib/domain/people/find-people.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { execute } from '#lib/server/commands/execute.ts';
import { readCaseload } from '#lib/server/queries/attention/caseload.ts';
import { openPerson } from '#lib/server/queries/people/person.ts';
import { readWaiting } from '#lib/server/queries/attention/waiting.ts';
import { staffText } from '#lib/i18n/catalogues/staff-text.ts';
import { waitsByPerson } from '#lib/staff/attention/waits-lines.ts';
import { dialects } from '#tests/integration/databases.ts';
import {
	busReport,
	envelope,
	give,
	makePerson,
	makePractitioner,
	NOW,
	openStage,
	type MadePerson,
	type MadePractitioner,
	type Stage
} from '#tests/integration/people.ts';

for (const dialect of dialects) {
	describe(`people for practitioners on ${dialect}`, () => {
		let stage: Stage;
		let mine: MadePractitioner;
		let another: MadePractitioner;
		let dana: MadePerson;

		beforeAll(async () => {
			stage = await openStage(dialect);
			mine = await makePractitioner(stage.database, 'Mine');
			another = await makePractitioner(stage.database, 'Another');
			dana = await makePerson(stage.database, mine, 'Dânä');
			await makePerson(stage.database, mine, 'Eve');
			await makePerson(stage.database, another, 'Frank');
		});
		afterAll(() => stage.close());

		const officer = () => mine.actor;

		it('lists own cases only, with the next appointment, and finds them whatever accents are typed', async () => {
			const caseload = await readCaseload(stage.database.kysely, officer(), NOW);
			expect(caseload.map(({ preferredName }) => preferredName)).toEqual(['Dânä', 'Eve']);
			expect(caseload[0]?.nextAppointmentAt).toBe(NOW + 86_400_000);
			expect(findPeople(caseload, ' example DANA ').map(({ id }) => id)).toEqual([dana.actor.personId]);
			expect(findPeople(caseload, 'frank')).toEqual([]);
		});

		it('counts what waits as Today does: an answered report waits no more', async () => {
			const text = staffText('en');
			const clock = { language: 'en' as const, frame: text.frame, now: NOW };
			const count = async () => {
				const waiting = await readWaiting(stage.database.kysely, officer(), NOW);
				return waitsByPerson('practitioner', waiting, text, clock).get(dana.actor.personId)?.length;
			};
			const obstacleId = await give(stage.database, dana.actor, 'obstacle.report', busReport);
			expect(await count()).toBe(1);
			await give(stage.database, mine.actor, 'obstacle.answer', {
				obstacleId,
				offers: ['another_time'],
				words: '',
				actions: [],
				nextState: 'being_worked_on'
			});
			expect(await count()).toBeUndefined();
		});

		it('keeps an idea and a disagreement waiting until they are answered', async () => {
			const voices = async () =>
				(await readWaiting(stage.database.kysely, officer(), NOW)).flatMap((item) =>
					item.kind === 'proposal' || item.kind === 'disagreement' ? [item.kind] : []
				);
			const { database } = stage;
			const idea = await give(database, dana.actor, 'goal.propose', {
				area: null,
				words: 'I want to drive.'
			});
			const other = await give(database, dana.actor, 'plan.disagree', {
				about: { kind: 'plan' },
				words: 'It is too much at once.'
			});
			expect((await voices()).sort()).toEqual(['disagreement', 'proposal']);
			await give(database, mine.actor, 'proposal.answer', {
				proposalId: idea,
				outcome: 'talk_first',
				words: 'Let us talk about it on Monday.'
			});
			expect(await voices()).toEqual(['disagreement']);
			await give(database, mine.actor, 'disagreement.answer', {
				disagreementId: other,
				words: 'We can take one step less.'
			});
			expect(await voices()).toEqual([]);
		});

		it('gives the links of needs that no phone gets, to the practitioner who holds the case', async () => {
			await stage.database.kysely
				.insertInto('needs')
				.values([
					{
						id: newIdentifier(),
						person_id: dana.actor.personId,
						area: 'finances',
						identified: 1,
						linked_to_harm: null,
						linked_to_reoffending: 1
					},
					{
						id: newIdentifier(),
						person_id: dana.actor.personId,
						area: 'drug_use',
						identified: 0,
						linked_to_harm: 1,
						linked_to_reoffending: 1
					}
				])
				.execute();
			const person = await openPerson(
				{ database: stage.database, lists: stage.database.kysely },
				mine.actor,
				dana.actor.personId,
				NOW
			);
			expect(person?.needs).toEqual([
				{ id: expect.any(String), area: 'finances', linkedToHarm: false, linkedToReoffending: true }
			]);
			expect(
				await openPerson(
					{ database: stage.database, lists: stage.database.kysely },
					another.actor,
					dana.actor.personId,
					NOW
				)
			).toBeNull();
		});

		it('shows a sign-in code once: the same form sent twice makes one code and does not show it again', async () => {
			const command = envelope('sign_in_code.issue', { personId: dana.actor.personId });
			const first = await execute(stage.database, mine.actor, command, NOW);
			const again = await execute(stage.database, mine.actor, command, NOW + 5);
			expect(first.reveal).toMatch(/\S{6,}/);
			expect(again).toMatchObject({ status: 'duplicate', reveal: null });
		});
	});
}
