import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join, delimiter, resolve } from 'node:path';
import { ensureChromium } from '#tests/chromium.ts';
import { single, withExit, type Counts, type Outcome } from './outcome.ts';
import { readPlaywrightReport, readVitestReport } from './reports.ts';

const root = resolve(import.meta.dirname, '../..');
const programs = join(root, 'node_modules', '.bin');

export type Variables = Record<string, string>;

/** A program of this project, such as `['eslint', '.']`. @returns whether it succeeded */
export function run(command: string[], variables: Variables = {}): boolean {
	const [program = '', ...parameters] = command;
	const { status } = spawnSync(program, parameters, {
		cwd: root,
		stdio: ['ignore', 'inherit', 'inherit'],
		env: environment(variables)
	});
	return status === 0;
}

function environment(variables: Variables = {}): NodeJS.ProcessEnv {
	return { ...process.env, PATH: `${programs}${delimiter}${process.env['PATH']}`, ...variables };
}

/** @param reports the folder for the reports that machines read */
export function vitest(
	project: string,
	reports: string,
	files: string[] = [],
	variables: Variables = {}
): Counts {
	const report = reportOf(project, reports);
	const succeeded = run([...vitestCommand(project, report), ...files], variables);
	return withExit(readVitestReport(report), succeeded);
}

/** On one core, while another one is at something else. */
export function vitestBeside(name: string, project: string, reports: string): Promise<Outcome> {
	const report = reportOf(project, reports);
	return stepBeside(name, [...vitestCommand(project, report), '--maxWorkers=1'], (succeeded) =>
		withExit(readVitestReport(report), succeeded)
	);
}

function reportOf(project: string, reports: string): string {
	return join(reports, `${project}.json`);
}

function vitestCommand(project: string, report: string): string[] {
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	// `unit` has a part beside it for tests that need a process of their own.
	return ['vitest', 'run', '--project', `${project}*`, ...reporters];
}

export function endToEnd(reports: string, files: string[] = [], variables: Variables = {}): Counts {
	const report = join(reports, 'end-to-end.json');
	const playwright = ['playwright', 'test', '-c', 'tests/playwright.config.ts', '--reporter=list,json'];
	const succeeded = run([...playwright, ...files], {
		CHROMIUM_PATH: ensureChromium(),
		PLAYWRIGHT_JSON_OUTPUT_FILE: report,
		...variables
	});
	return withExit(readPlaywrightReport(report), succeeded);
}

export function checkBeside(name: string, command: string[]): Promise<Outcome> {
	return stepBeside(name, command, single);
}

/** A step that runs beside another one: what it prints comes whole, once it has ended. */
async function stepBeside(
	name: string,
	command: string[],
	count: (succeeded: boolean) => Counts
): Promise<Outcome> {
	const began = performance.now();
	const [program = '', ...parameters] = command;
	const child = spawn(program, parameters, {
		cwd: root,
		stdio: ['ignore', 'pipe', 'pipe'],
		env: environment()
	});
	const printed: Buffer[] = [];
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (chunk: Buffer) => printed.push(chunk));
	const succeeded = await once(child, 'close').then(
		([status]) => status === 0,
		(error: Error) => {
			printed.push(Buffer.from(error.message));
			return false;
		}
	);
	console.log(`\n# ${name}\n\n${Buffer.concat(printed).toString().trim()}`);
	return { name, ...count(succeeded), seconds: (performance.now() - began) / 1000 };
}

export function measure(name: string, step: () => Counts): Outcome {
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
