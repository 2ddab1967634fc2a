import { describe, expect, it } from 'vitest';
import { planRecord } from '#lib/domain/records/records.fixture.ts';
import type { RecordOf } from '#lib/domain/records/records.ts';
import { instantAt } from '#lib/domain/time/local-date.ts';
import { agreementNow } from './agreement.ts';

const version = (
	number: number,
	on: string,
	agreement: 'agreed' | 'not_agreed'
): RecordOf<'plan_version'> => ({
	kind: 'plan_version',
	id: `version-${number}`,
	number,
	agreement,
	ownWords: `Words ${number}`,
	by: 'Officer',
	on,
	content: { goals: [], steps: [] }
});
const disagreement = (day: string, about: RecordOf<'disagreement'>['about'] = { kind: 'plan' }) => ({
	kind: 'disagreement' as const,
	id: `disagreement-${day}`,
	about,
	words: 'No.',
	tappedAt: instantAt(day, 9, 0),
	receivedAt: null,
	receipt: null,
	seenAt: null,
	answers: []
});
const plan = (agreement: 'agreed' | 'not_agreed' | null, agreedOn: string | null) =>
	planRecord({ agreement, agreedOn, ownWords: agreement && 'Words from elsewhere' });

describe('what the person said to their plan', () => {
	it('is nothing before it was gone through', () => {
		expect(agreementNow({ plan: plan(null, null), planVersions: [], disagreements: [] })).toEqual({
			said: null,
			on: null,
			ownWords: null,
			disagreedOn: null,
			lastAgreed: null
		});
	});

	it('came from elsewhere with its day and without the plan as it was', () => {
		const found = agreementNow({ plan: plan('agreed', '2026-10-12'), planVersions: [], disagreements: [] });
		expect(found).toMatchObject({ said: 'agreed', on: '2026-10-12', ownWords: 'Words from elsewhere' });
		expect(found.lastAgreed).toEqual({ on: '2026-10-12', version: null });
	});

	it('is what they said last, and when they last agreed stays known', () => {
		const planVersions = [version(2, '2026-11-01', 'not_agreed'), version(1, '2026-10-01', 'agreed')];
		const found = agreementNow({ plan: plan('not_agreed', '2026-11-01'), planVersions, disagreements: [] });
		expect(found).toMatchObject({ said: 'not_agreed', on: '2026-11-01', ownWords: 'Words 2' });
		expect(found.lastAgreed?.version?.number).toBe(1);
	});

	it('has beside it that they have said since that they do not agree with the plan, and nothing from before', () => {
		const planVersions = [version(1, '2026-10-01', 'agreed')];
		const said = (...disagreements: RecordOf<'disagreement'>[]) =>
			agreementNow({ plan: plan('agreed', '2026-10-01'), planVersions, disagreements }).disagreedOn;
		expect(said(disagreement('2026-10-09'), disagreement('2026-11-02'))).toBe('2026-11-02');
		expect(said(disagreement('2026-10-01'))).toBe('2026-10-01');
		expect(said(disagreement('2026-09-30'))).toBeNull();
		expect(said(disagreement('2026-11-02', { kind: 'step', id: 'step' }))).toBeNull();
	});
});
