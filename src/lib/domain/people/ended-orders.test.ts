import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#lib/domain/time/local-date.ts';
import { positionAtHome, positionWords } from '#lib/i18n/compliance/standing.ts';
import { standingHomeCy } from '#lib/i18n/compliance/standing-home.cy.ts';
import { standingHomeEn } from '#lib/i18n/compliance/standing-home.en.ts';
import { standingEn } from '#lib/i18n/compliance/standing.en.ts';
import { worldUnder } from '#lib/domain/compliance/standing.ts';
import {
	eventOn,
	id,
	miss,
	orderOf,
	standing,
	today,
	warningOn
} from '#lib/domain/compliance/standing.fixture.ts';

const ended = (endedOn?: string) => ({ kind: 'no_active_order', ...(endedOn && { endedOn }) }) as const;
const atHome = (texts: typeof standingHomeEn, endedOn?: string) =>
	positionAtHome(ended(endedOn), texts, (date) => date);

describe('an order that has ended', () => {
	it('is told with its day, by what really happened where that is known', () => {
		const byDay = orderOf({ endDate: '2026-01-01' });
		const early = orderOf({ id: id(901), endDate: '2027-01-01', endedOn: '2026-03-05' });
		expect(standing({ orders: [byDay], today }).position).toEqual({
			kind: 'no_active_order',
			endedOn: '2026-01-01'
		});
		expect(standing({ orders: [byDay, early], today }).position).toMatchObject({ endedOn: '2026-03-05' });
	});

	it('is said in the past tense, weekday first and with its year, in both languages', () => {
		expect(atHome(standingHomeEn, '2026-01-01')).toContain('It ended on Thursday 1 January 2026.');
		expect(atHome(standingHomeCy, '2026-01-01')).toContain('Daeth i ben ar ddydd Iau 1 Ionawr 2026.');
		expect(positionWords(ended('2026-01-01'), standingEn, (date) => date).moves).toBeNull();
		expect(atHome(standingHomeEn)).not.toContain('ended');
	});

	it('asks nothing about a miss under it, nor does history under one that runs', () => {
		const appointments = [miss(1, '2026-11-19', '2026-11-26')];
		const ended = orderOf({ endedOn: '2026-11-20' });
		expect(standing({ orders: [ended], appointments, today }).open).toEqual([]);
		expect(standing({ orders: [orderOf()], appointments, today }).open).toHaveLength(1);
		const old = [miss(1, '2026-09-01', '2026-09-08'), miss(2, '2026-10-01', null)];
		expect(standing({ orders: [orderOf()], appointments: old, today }).open).toEqual([]);
	});

	it('asks nothing about any miss, whatever else is on record', () => {
		const day = fc.integer({ min: -60, max: 0 }).map((offset) => addDays(today, offset));
		fc.assert(
			fc.property(fc.array(fc.tuple(day, fc.option(day)), { maxLength: 5 }), day, (misses, last) => {
				fc.pre(last < today);
				const appointments = misses.map(([on, due], index) => miss(index + 1, on, due));
				const { open } = standing({ orders: [orderOf({ endedOn: last })], appointments, today });
				expect(open).toEqual([]);
			})
		);
	});
});

describe('two orders that run', () => {
	const orders = [orderOf(), orderOf({ id: id(901), orderKind: 'suspended_sentence_order' })];

	it('each have a place of their own', () => {
		const world = {
			orders,
			appointments: [],
			obstacles: [],
			complianceEvents: [eventOn('2026-11-19', { orderId: id(901) })],
			warnings: [warningOn('2026-08-01', { orderId: id(900) })]
		};
		expect(standing({ ...worldUnder(world, id(900)), today }).position.kind).toBe('warning_counts');
		expect(standing({ ...worldUnder(world, id(901)), today }).position.kind).toBe('account_needed');
	});
});
