import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { ensureChromium } from './chromium.ts';
import { sentence, single, table, total, withExit, type Counts, type Outcome } from './run/outcome.ts';
import { readPlaywrightReport, readVitestReport } from './run/reports.ts';

/*
 * `npm test`: every check there is, in the order in which a mistake is cheapest to find. A failure does not stop the
 * ones after it. The last line is for machines: `N passed, N failed`.
 */

const root = resolve(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'waymark-test-'));
const programs = join(root, 'node_modules', '.bin');

function run(command: string[], variables: Record<string, string> = {}): boolean {
	const [program = '', ...parameters] = command;
	const { status } = spawnSync(program, parameters, {
		cwd: root,
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, PATH: `${programs}${delimiter}${process.env['PATH']}`, ...variables }
	});
	return status === 0;
}

function vitest(project: string): Counts {
	const report = join(reports, `${project}.json`);
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	const succeeded = run(['vitest', 'run', '--project', project, ...reporters]);
	return withExit(readVitestReport(report), succeeded);
}

function endToEnd(): Counts {
	const report = join(reports, 'end-to-end.json');
	const succeeded = run(['playwright', 'test', '-c', 'tests/playwright.config.ts', '--reporter=list,json'], {
		CHROMIUM_PATH: ensureChromium(),
		PLAYWRIGHT_JSON_OUTPUT_FILE: report
	});
	return withExit(readPlaywrightReport(report), succeeded);
}

function measure(name: string, step: () => Counts): Outcome {
	console.log(`\n# ${name}\n`);
	const began = performance.now();
	const counts = attempt(step);
	return { name, ...counts, seconds: (performance.now() - began) / 1000 };
}

function attempt(step: () => Counts): Counts {
	try {
		return step();
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return single(false);
	}
}

function runAll(): Outcome[] {
	run(['svelte-kit', 'sync']);
	const outcomes = [
		measure('Format', () => single(run(['prettier', '--check', '--log-level', 'warn', '.']))),
		measure('Lint', () => single(run(['eslint', '-c', 'tests/lint/eslint.config.js', '.']))),
		measure('Types', () => single(run(['svelte-check', '--fail-on-warnings']))),
		measure('Unit', () => vitest('unit')),
		measure('Integration', () => vitest('integration'))
	];
	const build = measure('Build', () => single(run(['node', 'src/cli/build.js'])));
	if (build.failed === 0) return [...outcomes, build, measure('End to end', endToEnd)];
	console.error('The end-to-end tests were not run, because there is no build to run them on.');
	return [...outcomes, build, { name: 'End to end', ...single(false), seconds: 0 }];
}

const outcomes = runAll();
rmSync(reports, { recursive: true });
const all = total(outcomes);
console.log(`\n${table(outcomes)}\n\n${sentence(all)}`);
process.exitCode = all.failed > 0 ? 1 : 0;
