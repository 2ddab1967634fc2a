import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { sentence, single, table, total, withExit } from '#tests/run/outcome.ts';
import { readPlaywrightReport, readVitestReport } from '#tests/run/reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-reports-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, report: unknown): string {
	const path = join(folder, name);
	writeFileSync(path, JSON.stringify(report));
	return path;
}

describe('the counts of a test run', () => {
	test('one check passes or fails', () => {
		expect(single(true)).toEqual({ passed: 1, failed: 0, skipped: 0 });
		expect(single(false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
	});

	test('a run that ended badly without a failed test counts as one failure', () => {
		const counts = { passed: 5, failed: 0, skipped: 1 };
		expect(withExit(counts, true)).toEqual(counts);
		expect(withExit(counts, false)).toEqual({ ...counts, failed: 1 });
		expect(withExit({ ...counts, failed: 3 }, false)).toEqual({ ...counts, failed: 3 });
	});

	test('the closing line names skipped tests only where there are any', () => {
		const counts = { passed: 2, failed: 0, skipped: 0 };
		expect(sentence(counts)).toBe('2 passed, 0 failed');
		expect(sentence(total([counts, single(false), { passed: 1, failed: 0, skipped: 4 }]))).toBe(
			'3 passed, 1 failed, 4 skipped'
		);
	});

	test('the table marks what failed', () => {
		const rows = table([
			{ name: 'Format', ...single(true), seconds: 2.4 },
			{ name: 'Integration', ...single(false), seconds: 61 }
		]).split('\n');
		expect(rows).toEqual([
			'Format       ok         2 s  1 passed, 0 failed',
			'Integration  FAILED    61 s  0 passed, 1 failed'
		]);
	});

	test('one test end to end may need a second try, two are a fault', () => {
		const read = (flaky: number) =>
			readPlaywrightReport(
				write('playwright.json', { stats: { expected: 4, unexpected: 1, flaky, skipped: 2 } })
			);
		expect(read(0)).toEqual({ passed: 4, failed: 1, skipped: 2 });
		expect(read(1)).toEqual({ passed: 5, failed: 1, skipped: 2 });
		expect(read(2)).toEqual({ passed: 4, failed: 3, skipped: 2 });
	});

	test('reports are read, and a missing one counts nothing', () => {
		const vitest = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
		expect(readVitestReport(write('vitest.json', vitest))).toEqual({ passed: 7, failed: 1, skipped: 3 });
		expect(readVitestReport(join(folder, 'none.json'))).toEqual({ passed: 0, failed: 0, skipped: 0 });
	});
});
