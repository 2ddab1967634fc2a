import { expect, it } from 'vitest';
import { forAdministrator } from './administrator-report.ts';
import type { FileReport } from './import-file.ts';
import { leftOutReasons, type LeftOutReason } from './left-out.ts';

const SECRET = 'Marigold Quillfeather';
const remark = (reason: LeftOutReason) => ({
	file: `${SECRET}.json`,
	path: `$['${SECRET}']`,
	value: SECRET,
	reason
});
const reasons = Object.keys(leftOutReasons) as LeftOutReason[];
const report: FileReport = {
	file: 'given.json',
	kinds: ['case_bundle'],
	broken: null,
	people: [
		{
			crn: 'X700001',
			result: 'left_out',
			isNew: false,
			understood: null,
			kept: [{ kind: 'goal', id: SECRET, field: 'title' }],
			officer: null,
			heldBy: null,
			isWithoutOfficer: false
		}
	],
	leftOut: [
		...reasons.map(remark),
		{ file: 'given.json', path: '$', value: 'X700001', reason: 'person_differs' }
	],
	keptForStaff: [remark('staff_text')],
	toCheck: [remark('bank_holiday')]
};

it('keeps no value, no place and no name that stood in a file, whatever the reason', () => {
	expect(JSON.stringify(forAdministrator(report, 7))).not.toContain(SECRET);
});

it('says of a case by its number why nothing was written', () => {
	expect(forAdministrator(report, 7).people).toMatchObject([
		{ crn: 'X700001', result: 'left_out', reasons: ['person_differs'], kept: 1 }
	]);
});

it('tells no reason that would say something of somebody’s case', () => {
	const told = forAdministrator(report, 7).leftOut.map(({ reason }) => reason as string);
	const telling = [
		'sensitive',
		'offence_detail',
		'risk_information',
		'protected_condition',
		'enforcement_without_warning'
	];
	expect(told.filter((reason) => telling.includes(reason))).toEqual([]);
	expect(told).toContain('not_kept_here');
});

it.each([
	['not_json', 'line 3, column 5', 'line 3, column 5'],
	['wrong_shape', '$.personSummary.name', '$.personSummary.name'],
	['wrong_shape', `$['${SECRET}']`, null],
	['cannot_open', SECRET, null]
] as const)('a file that is %s at %s is broken at %s', (code, where, shown) => {
	expect(forAdministrator({ ...report, broken: { code, where } }, 7).broken).toEqual({
		reason: code,
		where: shown
	});
});
