import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeFingerprint, recordMakers } from './made-by.ts';

const fromDisk = (path: string) => readFileSync(path, 'utf8');
const names = () => recordMakers().map((path) => relative('src/lib', path));

describe('the fingerprint of the code that makes records', () => {
	it('is of all that runs, however far away, and of no type', () => {
		expect(names()).toEqual(
			expect.arrayContaining([
				'domain/appointments/meeting-place.ts',
				'domain/people/full-name.ts',
				'domain/plan/sequencing-policy.ts',
				'server/db/json.ts',
				'server/projection/organisation/area-settings.ts',
				'server/projection/compliance/record-of-row.ts',
				'server/projection/load-record.ts',
				'server/projection/plan/plan-parts.ts',
				'server/projection/project.ts',
				'server/projection/rows/record-of.ts'
			])
		);
		expect(names().filter((name) => /\.test\.ts$|^i18n\//.test(name))).toEqual([]);
	});

	it('changes with any of these files, and with nothing else', () => {
		const before = codeFingerprint();
		expect(codeFingerprint()).toBe(before);
		for (const changed of recordMakers()) {
			const read = (path: string) => fromDisk(path) + (path === changed ? '\nexport const more = 1;' : '');
			expect(codeFingerprint(read), changed).not.toBe(before);
		}
	});

	it('follows an import that is new', () => {
		const [first = ''] = recordMakers();
		const read = (path: string) =>
			(path === first ? "import { plural } from '#lib/domain/text/plural.ts';\n" : '') + fromDisk(path);
		expect(recordMakers(read).map((path) => relative('src/lib', path))).toContain('domain/text/plural.ts');
	});
});
