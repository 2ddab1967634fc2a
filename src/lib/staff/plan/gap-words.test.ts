import type { Language } from '#lib/domain/text/language.ts';
import { describe, expect, it } from 'vitest';
import { staffText } from '#lib/i18n/catalogues/staff-text.ts';
import type { DeliveryGap } from '#lib/domain/plan/sequence-shapes.ts';
import { gapWords } from './gap-words.ts';

const names = { date: (day: string) => `<${day}>`, step: (id: string) => `step ${id}` };
const say = (gap: DeliveryGap, language: Language = 'en') => gapWords(gap, staffText(language), names);

const waiting: DeliveryGap = {
	code: 'waiting_list',
	stepId: '1',
	referralId: null,
	since: '2026-09-21',
	expectedOn: '2027-01-10',
	days: 60
};

describe('gaps in delivery in words', () => {
	it('says since when something waits, and until when where that is known', () => {
		expect(say(waiting)).toBe(
			'“step 1”: on a waiting list since <2026-09-21>. Expected around <2027-01-10>.'
		);
		expect(say({ ...waiting, expectedOn: null })).toBe('“step 1”: on a waiting list since <2026-09-21>.');
	});

	it('quotes a step’s own words, and nothing where a referral has no step', () => {
		expect(say({ ...waiting, stepId: null, referralId: 'r', expectedOn: null })).toBe(
			'A referral without a step: on a waiting list since <2026-09-21>.'
		);
		expect(
			say({ code: 'referral_check_due', stepId: null, referralId: 'r', nextCheckOn: '2026-11-20' }, 'cy')
		).toBe('Atgyfeiriad heb gam: roedd yr asiantaeth i’w holi eto ar <2026-11-20>.');
	});

	it('names the need that no step meets, and what it is linked to', () => {
		const gap = { code: 'need_without_step', needId: 'n', area: 'finances' } as const;
		expect(say({ ...gap, linkedTo: 'harm' })).toBe('Finances: linked to harm, and no step for it.');
		expect(say({ ...gap, linkedTo: 'reoffending' }, 'cy')).toBe(
			'Arian: yn gysylltiedig ag aildroseddu, a does dim cam ar ei gyfer.'
		);
	});

	it('has words for what clears each gap, in both languages', () => {
		for (const language of ['en', 'cy'] as const) {
			const { gap, gapClears } = staffText(language).person;
			expect(Object.keys(gapClears).sort()).toEqual(Object.keys(gap).sort());
			for (const words of Object.values(gapClears)) expect(words).toMatch(/\.$/);
		}
	});

	it('tells a plan that was never gone through from one that was', () => {
		expect(say({ code: 'plan_not_reviewed', since: null, days: null })).toBe(
			'This plan has not been gone through yet.'
		);
		expect(say({ code: 'plan_not_reviewed', since: '2026-08-01', days: 113 })).toContain('<2026-08-01>');
	});
});
