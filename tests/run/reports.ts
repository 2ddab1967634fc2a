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

/**
 * One test of all may need a second try, and is named where it did: a browser has bad moments, too. Two are a fault of ours, and
 * failed.
 */
export function readPlaywrightReport(path: string): Counts {
	if (!existsSync(path)) return NOTHING;
	const { expected, unexpected, flaky, skipped } = (
		JSON.parse(readFileSync(path, 'utf8')) as PlaywrightReport
	).stats;
	return flaky > 1
		? { passed: expected, failed: unexpected + flaky, skipped }
		: { passed: expected + flaky, failed: unexpected, skipped };
}
