import { describe, expect, it } from 'vitest';
import {
	officersToSee,
	standingOf,
	totalsOf,
	type ReportedFile,
	type ReportedPerson
} from './import-report.ts';

const person: ReportedPerson = {
	crn: 'X700001',
	result: 'changed',
	reasons: [],
	kept: 0,
	change: null,
	officer: null,
	isWithoutOfficer: false
};
const file = (...people: Partial<ReportedPerson>[]): ReportedFile => ({
	name: 'one.json',
	size: 1,
	broken: null,
	people: people.map((each) => ({ ...person, ...each })),
	toCheck: [],
	keptForStaff: 0,
	leftOut: []
});

describe('the report of an import', () => {
	it('counts what became of each case, and of each file', () => {
		const change = { from: 'Priya Raman', to: 'Nia Newman', made: false };
		const broken = { ...file(), broken: { reason: 'empty' as const, where: null } };
		const report = [file({}, { result: 'unchanged' }, { result: 'left_out' }), file({ change }), broken];
		expect(totalsOf(report)).toEqual({
			added: 0,
			changed: 2,
			unchanged: 1,
			leftOut: 1,
			brokenFiles: 1,
			notHandedOver: 1
		});
	});

	it('names each officer whom somebody should look at once, with their cases', () => {
		const nobody = { name: 'Nia Newman', foundBy: 'no_account' as const };
		const byName = { name: 'Priya Raman', foundBy: 'name_and_team' as const };
		const sure = { name: 'Elin Lloyd', foundBy: 'staff_code' as const };
		const report = [
			file({ officer: byName }, { officer: nobody }),
			file({ officer: nobody }, { officer: sure })
		];
		expect(officersToSee(report)).toEqual([
			{ ...nobody, cases: 2 },
			{ ...byName, cases: 1 }
		]);
	});

	it.each([
		[{ wentOnAt: 0, endedAt: 5, failed: false }, 'ended'],
		[{ wentOnAt: 0, endedAt: 5, failed: true }, 'failed'],
		[{ wentOnAt: 1_000_000, endedAt: null, failed: false }, 'running'],
		[{ wentOnAt: 800_000, endedAt: null, failed: false }, 'interrupted']
	] as const)('of which %j is known is %s', (known, standing) => {
		expect(standingOf(known, 1_000_000)).toBe(standing);
	});
});
