import { describe, expect, it } from 'vitest';
import { ObstacleCategory, Offer, SafeNow } from './vocabulary.ts';
import { reportCommands } from './commands.ts';
import { AnswerRelapse, RecordRelapse } from './staff-commands.ts';
import { dangerOf } from '#lib/domain/reports/danger/danger-of-entry.ts';
import { mayBeUnsafe } from './may-be-unsafe.ts';
import { relapseOffers, suggestsRelapse } from './relapse.ts';

const ReportRelapse = reportCommands['relapse.report'].payload;

const id = '019ab000-0000-7000-8000-000000000001';

describe('a report of a relapse', () => {
	it('may say nothing but that it happened', () => {
		const report = { substance: 'not_said', safeNow: 'not_said', wanted: [], words: '' };
		expect(ReportRelapse.parse(report)).toEqual(report);
	});

	it.each([
		['a substance that is no word of ours', { substance: 'gambling' }],
		['a wish that is no offer', { wanted: ['a_lecture'] }],
		['words beyond all measure', { words: 'x'.repeat(5_001) }]
	])('is refused with %s', (_name, change) => {
		const report = { substance: 'drink', safeNow: 'yes', wanted: [], words: '', ...change };
		expect(ReportRelapse.safeParse(report).success).toBe(false);
	});
});

describe('what a practitioner writes', () => {
	const record = { personId: id, toldBy: 'treatment_worker', toldOn: '2026-11-20', safeNow: 'yes' } as const;

	it('holds facts, and need hold no opinion', () => {
		const whole = { ...record, substance: 'drugs', facts: 'Missed two doses', opinion: '' };
		expect(RecordRelapse.safeParse(whole).success).toBe(true);
		const empty = RecordRelapse.safeParse({ ...whole, facts: '  ' });
		expect(empty.error?.issues.map(({ message }) => message)).toEqual(['words_missing']);
		const unsigned = RecordRelapse.safeParse({ ...whole, toldBy: null });
		expect(unsigned.error?.issues.map(({ message }) => message)).toEqual(['teller_missing']);
	});

	it.each([
		['offers', { offers: ['no_blame_talk'] }, true],
		['words', { words: 'Let us talk' }, true],
		['contact with treatment', { treatmentContact: { who: 'officer', what: 'Ring them', by: null } }, true],
		['nothing', {}, false]
	])('answers with %s: %o', (_name, part, isAnswer) => {
		const answer = { relapseId: id, offers: [], words: '', treatmentContact: null, ...part };
		expect(AnswerRelapse.safeParse(answer).success).toBe(isAnswer);
	});
});

describe('danger', () => {
	it('is looked at first for those who are not safe and those who are not sure', () => {
		expect(SafeNow.options.filter(mayBeUnsafe)).toEqual(['not_sure', 'no']);
	});

	it.each([
		['', 'I drank on Friday', false],
		['yes', '', false],
		['not_said', '', false],
		['no', '', true],
		['not_sure', '', true],
		['yes', 'I took too many tablets', true],
		['', 'Dw i eisiau marw', true]
	] as const)('safe “%s”, words “%s”: crisis contacts %s', (safeNow, words, shown) => {
		const entry = { safeNow, words };
		expect(dangerOf(entry) !== 'none').toBe(shown);
	});
});

it('has a menu of offers that begins with treatment and ends with a call', () => {
	expect(relapseOffers.every((offer) => Offer.options.includes(offer))).toBe(true);
	expect([relapseOffers[0], relapseOffers.at(-1)]).toEqual(['treatment_appointment', 'call_back']);
});

it('is suggested beside the tile for drink or drugs, and beside no other', () => {
	expect(ObstacleCategory.options.filter((category) => suggestsRelapse([category]))).toEqual([
		'drink_or_drugs'
	]);
});
