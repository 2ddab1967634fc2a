import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sentence, single, table, total, type Outcome } from './run/outcome.ts';
import { checkBeside, endToEnd, measure, run, vitest, vitestBeside } from './run/steps.ts';

/*
 * `npm test`: every check there is, in the order in which a mistake is cheapest to find, and on two cores. A failure does
 * not stop the ones after it. The last line is for machines: `N passed, N failed`.
 */

const reports = mkdtempSync(join(tmpdir(), 'waymark-test-'));

/** Each of these keeps one core busy, and none needs what another makes; both rows take about as long. */
async function runChecks(): Promise<{ checks: Outcome[]; build: Outcome }> {
	const style = async () => [
		await checkBeside('Format', ['prettier', '--check', '--log-level', 'warn', '.']),
		await checkBeside('Lint', ['eslint', '-c', 'tests/lint/eslint.quick.config.js', '.'])
	];
	const sources = async () => ({
		types: await checkBeside('Types', ['svelte-check', '--fail-on-warnings']),
		build: await checkBeside('Build', ['node', 'src/cli/build.js']),
		unit: await vitestBeside('Unit', 'unit', reports)
	});
	const [styled, { types, build, unit }] = await Promise.all([style(), sources()]);
	return { checks: [...styled, types, unit], build };
}

async function runAll(): Promise<Outcome[]> {
	run(['svelte-kit', 'sync']);
	const { checks, build } = await runChecks();
	const outcomes = [...checks, measure('Integration', () => vitest('integration', reports)), build];
	if (build.failed === 0) return [...outcomes, measure('End to end', () => endToEnd(reports))];
	console.error('The end-to-end tests were not run, because there is no build to run them on.');
	return [...outcomes, { name: 'End to end', ...single(false), seconds: 0 }];
}

const outcomes = await runAll();
rmSync(reports, { recursive: true });
const all = total(outcomes);
console.log(`\n${table(outcomes)}\n\n${sentence(all)}`);
process.exitCode = all.failed > 0 ? 1 : 0;
