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
	const report = join(reports, `${project}.json`);
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	const succeeded = run(['vitest', 'run', '--project', project, ...reporters, ...files], variables);
	return withExit(readVitestReport(report), succeeded);
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

/** A check that runs beside another one: what it prints comes whole, once it has ended. */
export async function checkBeside(name: string, command: string[]): Promise<Outcome> {
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
	return { name, ...single(succeeded), seconds: (performance.now() - began) / 1000 };
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
