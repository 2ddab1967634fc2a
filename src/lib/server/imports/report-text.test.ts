import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { FileReport } from './import-file.ts';
import type { LeftOutReason } from './left-out.ts';
import { reportText } from './report-text.ts';

const remark = (reason: LeftOutReason, path = '$.x', value = 'x') => ({ file: 'f', path, value, reason });
const report = (changes: Partial<FileReport>): FileReport => ({
	file: 'f.json',
	kinds: ['case_bundle'],
	broken: null,
	people: [],
	leftOut: [],
	keptForStaff: [],
	toCheck: [],
	...changes
});

it('tells apart what to check, what staff can read and what is gone, and names a change of officer', () => {
	const officer = { from: 'Priya Raman', to: 'Nia Newman', made: false };
	const person = {
		crn: 'X700001',
		result: 'changed' as const,
		isNew: false,
		understood: null,
		kept: [],
		officer,
		heldBy: null,
		isWithoutOfficer: false
	};
	const text = reportText(
		report({
			people: [person],
			toCheck: [remark('time_without_offset')],
			keptForStaff: [remark('staff_text')],
			leftOut: [remark('answer_not_known')]
		})
	);
	expect(text.split('\n').filter((line) => /^ {2}\S/.test(line))).toEqual([
		'  X700001: taken over',
		'  Officer not changed: the file says Nia Newman, who has no account here. It stays Priya Raman.',
		'  Taken over, to check, 1: Says no offset from UTC. It was read as the time in London.',
		'  Kept for staff, 1: Kept for staff on the server. It never goes to a phone.',
		'  Left out, 1: An answer of a kind that we do not know, by its address and what it holds.'
	]);
});

it('says where nobody holds a case', () => {
	const person = {
		crn: 'X700001',
		result: 'changed' as const,
		isNew: false,
		understood: null,
		kept: [],
		officer: null,
		heldBy: null
	};
	const of = (isWithoutOfficer: boolean) => reportText(report({ people: [{ ...person, isWithoutOfficer }] }));
	expect(of(true)).toContain('Nobody holds this case');
	expect(of(false)).not.toContain('Nobody holds');
});

it('prints no control character, and no line that a file made up', () => {
	const odd = fc.string({
		unit: fc.constantFrom(...'\u0000\u0007\u001b[31m\r\n\t\u0085\u009b\u2028a $'.split(''))
	});
	fc.assert(
		fc.property(odd, odd, odd, (file, path, value) => {
			const text = reportText(report({ file, leftOut: [remark('not_an_appointment', path, value)] }));
			expect(text.split('\n')).toHaveLength(3);
			expect(text.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
			const broken = reportText(report({ file, broken: { code: 'not_json', where: path } }));
			expect(broken.split('\n')).toHaveLength(2);
		})
	);
});
