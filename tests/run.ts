import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sentence, single, table, total, type Outcome } from './run/outcome.ts';
import { endToEnd, measure, run, vitest } from './run/steps.ts';

/*
 * `npm test`: every check there is, in the order in which a mistake is cheapest to find. A failure does not stop the
 * ones after it. The last line is for machines: `N passed, N failed`.
 */

const reports = mkdtempSync(join(tmpdir(), 'waymark-test-'));

function runAll(): Outcome[] {
	run(['svelte-kit', 'sync']);
	const outcomes = [
		measure('Format', () => single(run(['prettier', '--check', '--log-level', 'warn', '.']))),
		measure('Lint', () => single(run(['eslint', '-c', 'tests/lint/eslint.config.js', '.']))),
		measure('Types', () => single(run(['svelte-check', '--fail-on-warnings']))),
		measure('Unit', () => vitest('unit', reports)),
		measure('Integration', () => vitest('integration', reports))
	];
	const build = measure('Build', () => single(run(['node', 'src/cli/build.js'])));
	if (build.failed === 0) return [...outcomes, build, measure('End to end', () => endToEnd(reports))];
	console.error('The end-to-end tests were not run, because there is no build to run them on.');
	return [...outcomes, build, { name: 'End to end', ...single(false), seconds: 0 }];
}

const outcomes = runAll();
rmSync(reports, { recursive: true });
const all = total(outcomes);
console.log(`\n${table(outcomes)}\n\n${sentence(all)}`);
process.exitCode = all.failed > 0 ? 1 : 0;
