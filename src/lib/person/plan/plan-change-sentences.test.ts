import type { Language } from '#lib/domain/text/language.ts';
import { describe, expect, it } from 'vitest';
import { planContentOf } from '#lib/domain/plan/agreed-content.ts';
import { aGoal, aStep, idOf } from '#lib/domain/plan/sequence.fixture.ts';
import type { RecordOf, SnapshotRecord } from '#lib/domain/records/records.ts';
import { assembleSnapshot } from '#lib/domain/records/snapshot.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import { personCy } from '#lib/i18n/catalogues/person.cy.ts';
import { personEn } from '#lib/i18n/catalogues/person.en.ts';
import { changedSinceAgreed, changeLine } from './plan-change-sentences.ts';

function version(
	number: number,
	agreement: 'agreed' | 'not_agreed',
	...steps: RecordOf<'step'>[]
): RecordOf<'plan_version'> {
	return {
		kind: 'plan_version',
		id: idOf('need', number),
		number,
		agreement,
		ownWords: null,
		by: 'Priya Raman',
		on: '2026-10-11',
		content: planContentOf({ goals: [aGoal(1)], steps })
	};
}

function linesIn(language: Language, ...records: SnapshotRecord[]) {
	const snapshot = assembleSnapshot(records);
	const text = language === 'en' ? personEn : personCy;
	const me = { snapshot, text, date: (date: string) => formatDate(language, date, '2026') };
	return (changedSinceAgreed(snapshot) ?? []).map((change) => changeLine(me, change));
}

describe('what changed since the person last agreed', () => {
	it('is measured from what they agreed to, not from a later plan that they did not', () => {
		const versions = [version(1, 'agreed'), version(2, 'not_agreed', aStep(1))];
		expect(linesIn('en', ...versions, aGoal(1), aStep(1)).map(({ says }) => says)).toEqual([
			'This step is new: “Step 1”.'
		]);
	});

	it('is nothing where they never agreed', () => {
		expect(linesIn('en', version(1, 'not_agreed'), aGoal(1), aStep(1))).toEqual([]);
	});

	it('says each part before and now, in words and never in codes', () => {
		const changed = aStep(1, {
			actor: 'agency',
			actorName: 'Riverside',
			status: 'cannot_be_done_yet',
			targetDate: '2026-12-01',
			goalId: idOf('goal', 2)
		});
		const records = [version(1, 'agreed', aStep(1)), aGoal(1), changed];
		const [english] = linesIn('en', ...records, aGoal(2, { status: 'future' })).slice(-1);
		expect(english?.fields).toEqual([
			{ label: 'Where it stands', before: 'Before: not started', now: 'Now: cannot be done yet' },
			{
				label: 'Who does it',
				before: 'Before: You do this.',
				now: 'Now: Another service does this with you.'
			},
			{ label: 'Name', before: 'Before: not filled in', now: 'Now: Riverside' },
			{ label: 'Date to aim for', before: 'Before: not filled in', now: 'Now: Tuesday 1 December' },
			{
				label: 'Goal it belongs to',
				before: 'Before: I will reach goal 1',
				now: 'Now: I will reach goal 2'
			}
		]);
		const [welsh] = linesIn('cy', ...records).slice(-1);
		expect(welsh?.fields[0]?.now).toBe('Nawr: ni ellir ei wneud eto');
		expect(welsh?.fields[3]?.now).toBe('Nawr: dydd Mawrth 1 Rhagfyr');
	});
});
