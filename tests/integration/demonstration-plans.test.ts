import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { personsPlan } from '#lib/domain/plan/persons-plan.ts';
import { placedSteps } from '#lib/domain/plan/placed-steps.ts';
import { assembleSnapshot, bodiesOf } from '#lib/domain/records/snapshot.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import { personEn } from '#lib/i18n/catalogues/person.en.ts';
import { allReasons } from '#lib/person/plan/step-page-words.ts';
import { mainReason, referralsFor, referralWords } from '#lib/person/plan/step-words.ts';
import { loadDemonstration } from '#lib/server/ops/prepare.ts';
import { readSync } from '#lib/server/queries/sync.ts';
import { dialects } from './databases.ts';
import { NOW, openStage, type Stage } from './people.ts';

describe.each([...dialects])('the plans of the demonstration on %s', (dialect) => {
	let stage: Stage;
	beforeEach(async () => {
		stage = await openStage(dialect);
		await loadDemonstration(stage.database, NOW);
	});
	afterEach(() => stage.close());

	/** Somebody's plan as their phone puts it, in English words. */
	async function planOf(forename: string) {
		const { id } = await stage.database.kysely
			.selectFrom('people')
			.select('id')
			.where('forename', '=', forename)
			.executeTakeFirstOrThrow();
		const { records } = await readSync(stage.database.kysely, id, null, NOW);
		const snapshot = assembleSnapshot(bodiesOf(records));
		const today = localDate(NOW);
		const reader = {
			snapshot,
			today,
			text: personEn,
			date: (day: string) => formatDate('en', day, today.slice(0, 4))
		};
		const steps = placedSteps(personsPlan(snapshot, today));
		const step = (description: string) => {
			const found = steps.find((placed) => placed.step.description === description);
			if (!found) throw new Error(`The plan has no “${description}”`);
			return found;
		};
		return { reader, step };
	}

	it('Daniel’s programme waits for a room, and the treatment that the court ordered does not', async () => {
		const { reader, step } = await planOf('Daniel');
		const programme = step('Attend the thinking skills programme');
		expect(programme.band).toBe('later');
		expect(mainReason(reader, programme)).toContain('“Meet the housing worker and view a room”');
		expect(allReasons(reader, programme).join(' ')).toContain('works better when life is steady');
		const treatment = step('Go to alcohol treatment every week');
		expect(treatment.band).toBe('now');
		expect(treatment.reasons[0]?.code).toBe('court_ordered');
	});

	it('Aisha’s counselling says why not yet, what is being done and when we look again', async () => {
		const { reader, step } = await planOf('Aisha');
		const counselling = step('Counselling');
		expect(counselling.band).toBe('later');
		expect(mainReason(reader, counselling)).toContain('That is not your fault.');
		expect(counselling.step).toMatchObject({
			status: 'cannot_be_done_yet',
			blocked: {
				because: 'The counselling service has a waiting list.',
				doing: 'Priya rings the service each month to ask how long it will be.',
				lookAgainOn: '2026-12-14'
			}
		});
	});

	it('Rhys reads of his waiting list, and what there is where there is no peer mentor', async () => {
		const { reader, step } = await planOf('Rhys');
		const counselling = step('Trauma counselling in Welsh');
		expect(mainReason(reader, counselling)).toMatch(/waiting list.*not your fault.*around/);
		const [mentor] = referralsFor(reader, null);
		expect(mentor && referralWords(reader, mentor)).toMatch(
			/not there near you yet.*not your fault.*grŵp nos Fawrth y Gwasanaeth Adfer/
		);
	});
});
