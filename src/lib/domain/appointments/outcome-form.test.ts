import { describe, expect, it } from 'vitest';
import { canOpenComplianceEvent } from './counts-against.ts';
import {
	awaitsOutcome,
	choicesOpen,
	codeOf,
	isOutcomeChoice,
	outcomeGroups,
	type OutcomeGroup
} from './outcome-form.ts';

const groups = Object.keys(outcomeGroups) as OutcomeGroup[];
const asks = (group: OutcomeGroup) =>
	outcomeGroups[group].filter((choice) =>
		canOpenComplianceEvent({
			outcome: { code: codeOf(choice), reason: null },
			enforceable: true,
			cancelled: false
		})
	);

describe('how an appointment went', () => {
	it('asks nothing of the person where the session did not happen', () => {
		expect(groups[0]).toBe('did_not_happen');
		expect(asks('did_not_happen')).toEqual([]);
	});

	it('asks them only where they may not have kept it, never where it was our side or a reason is accepted', () => {
		expect(asks('they_came')).toEqual(['did_not_comply', 'sent_home_behaviour']);
		expect(asks('not_there')).toEqual(['no_reason_yet']);
	});

	it('can only be moved before it has begun', () => {
		expect(groups.flatMap((group) => choicesOpen(group, false))).toEqual(['moved_by_us', 'moved_for_them']);
		expect(groups.flatMap((group) => choicesOpen(group, true))).toHaveLength(9);
	});

	it.each([
		['over, and nothing recorded', {}, true],
		['still to come', { startsAt: 20 }, false],
		['not taking place', { cancelled: true }, false],
		['recorded', { outcome: { code: 'attended_complied', reason: null } as const }, false]
	])('awaits its outcome or not: %s', (_, differs, awaits) => {
		expect(awaitsOutcome({ startsAt: 10, outcome: null, cancelled: false, ...differs }, 15)).toBe(awaits);
	});

	it('knows its own choices from anything else a form can send', () => {
		expect(['complied', 'toString', ''].map(isOutcomeChoice)).toEqual([true, false, false]);
	});
});
