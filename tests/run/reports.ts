import { existsSync, readFileSync } from 'node:fs';
import type { Counts } from './outcome.ts';

interface VitestReport {
	numPassedTests: number;
	numFailedTests: number;
	numPendingTests: number;
	numTodoTests: number;
}

interface PlaywrightReport {
	stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

const NOTHING: Counts = { passed: 0, failed: 0, skipped: 0 };

/** A run that wrote no report did not get as far as its first test. */
export function readVitestReport(path: string): Counts {
	if (!existsSync(path)) return NOTHING;
	const report = JSON.parse(readFileSync(path, 'utf8')) as VitestReport;
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests,
		skipped: report.numPendingTests + report.numTodoTests
	};
}

/** A flaky test failed once, so it failed. */
export function readPlaywrightReport(path: string): Counts {
	if (!existsSync(path)) return NOTHING;
	const { stats } = JSON.parse(readFileSync(path, 'utf8')) as PlaywrightReport;
	return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}
