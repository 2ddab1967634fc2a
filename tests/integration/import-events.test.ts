import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { standing } from '#lib/domain/compliance/standing.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { assembleSnapshot, bodiesOf } from '#lib/domain/records/snapshot.ts';
import { importFile } from '#lib/server/imports/import-file.ts';
import { demonstrationCases } from '#lib/server/ops/demonstration-cases.ts';
import { readSync } from '#lib/server/queries/sync.ts';
import { dialects } from './databases.ts';
import { decisionForm } from './compliance-payloads.ts';
import { give, NOW, openStage, type Stage } from './people.ts';

const { daniel } = demonstrationCases;
type Case = typeof daniel;

describe.each([...dialects])('a miss that comes from elsewhere on %s', (dialect) => {
	let stage: Stage;

	beforeEach(async () => {
		stage = await openStage(dialect);
	});
	afterEach(() => stage.close());

	const take = (content: Case) =>
		importFile(stage.database, 'made.json', new TextEncoder().encode(JSON.stringify(content)), {
			crn: null,
			now: NOW
		});
	const changed = (change: (copy: Case) => void) => {
		const copy = structuredClone(daniel);
		change(copy);
		return copy;
	};
	const theMiss = (content: Case) => {
		const found = content.appointments.previous.find(({ outcome }) => outcome === 'Failed to Attend');
		if (!found) throw new Error('Daniel has missed nothing');
		return found;
	};
	const held = async () => {
		const { id } = await stage.database.kysely.selectFrom('people').select('id').executeTakeFirstOrThrow();
		const { records } = await readSync(stage.database.kysely, id, null, NOW);
		return { ...assembleSnapshot(bodiesOf(records)), personId: id };
	};
	const officer = async () => {
		const { id } = await stage.database.kysely
			.selectFrom('practitioners')
			.select('id')
			.executeTakeFirstOrThrow();
		return { role: 'practitioner', accountId: 'officer', practitionerId: id, name: 'Priya Raman' } as const;
	};

	it('asks its person once, with the day they were told elsewhere', async () => {
		await take(daniel);
		const { complianceEvents, appointments } = await held();
		expect(complianceEvents).toMatchObject([
			{
				eventKind: 'failed_to_attend',
				orderKind: 'community_order',
				accountDueOn: '2026-11-26',
				facts: '',
				// A system is nobody who could be asked about it.
				openedBy: '',
				decisions: []
			}
		]);
		const missed = appointments.find(({ id }) => id === complianceEvents[0]?.appointmentId);
		expect(missed).toMatchObject({ outcome: { code: 'failed_to_attend' }, accountDueOn: '2026-11-26' });
		const again = await take(daniel);
		expect(again.people).toMatchObject([{ result: 'unchanged' }]);
		expect((await held()).complianceEvents).toEqual(complianceEvents);
	});

	it('sets the usual day where no other was told, and keeps it', async () => {
		const untold = changed((copy) => {
			delete (theMiss(copy) as { enforcementAction?: unknown }).enforcementAction;
		});
		await take(untold);
		const before = await held();
		expect(before.complianceEvents[0]?.accountDueOn).toBe('2026-11-30');
		expect((await take(untold)).people).toMatchObject([{ result: 'unchanged' }]);
		expect(await held()).toEqual(before);
	});

	it('does not undo what was decided here by hearing of the miss again', async () => {
		await take(daniel);
		const { complianceEvents, personId } = await held();
		const eventId = complianceEvents[0]?.id ?? '';
		const account = { eventId, categories: [], wishes: [], words: 'I was ill', proof: '' };
		await give(
			stage.database,
			{ role: 'service_user', accountId: 'daniel', personId, name: 'Daniel' },
			'account.give',
			account
		);
		// Given once by the person: the event has moved on to its second version.
		await give(stage.database, await officer(), 'event.decide', { eventId, version: 2, ...decisionForm });
		const before = await held();
		expect(before.appointments.map(({ outcome }) => outcome)).toContainEqual({
			code: 'acceptable_absence',
			reason: 'medical'
		});
		await take(daniel);
		expect(await held()).toEqual(before);
	});

	it('asks nothing where the law has no question, and takes the rest', async () => {
		const young = changed((copy) => {
			copy.personSummary.dateOfBirth = '2015-01-01';
		});
		expect((await take(young)).people).toMatchObject([{ result: 'changed' }]);
		const { complianceEvents, appointments } = await held();
		expect(complianceEvents).toEqual([]);
		expect(appointments.length).toBeGreaterThan(0);
	});

	it('asks nothing of somebody who was in custody that day, whatever day they were told elsewhere', async () => {
		const untold = changed((copy) => {
			copy.appointments.previous = copy.appointments.previous.filter((each) => each !== theMiss(copy));
		});
		await take(untold);
		const { personId } = await held();
		const custody = { personId, from: '2026-11-01', until: null };
		await give(stage.database, await officer(), 'custody.record', custody);
		await take(daniel);
		const { complianceEvents, appointments, ...world } = await held();
		expect(complianceEvents).toEqual([]);
		const missed = appointments.filter(({ outcome }) => outcome?.code === 'failed_to_attend');
		expect(missed).toMatchObject([{ accountDueOn: null }]);
		expect(standing({ ...world, complianceEvents, appointments }, localDate(NOW)).open).toEqual([]);
	});

	it('asks nothing about what is decided, accepted or not to be answered', async () => {
		const harmless = changed((copy) => {
			const missed = theMiss(copy) as { outcome: string; enforcementAction?: unknown };
			missed.outcome = 'Unacceptable Absence';
			delete missed.enforcementAction;
		});
		await take(harmless);
		expect((await held()).complianceEvents).toEqual([]);
	});
});
