import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { sum } from './statistics.ts';

/*
 * An application of the same framework with one page that says one word: what nobody who uses it can do better than.
 */

const root = resolve(import.meta.dirname, '../..');

const files = {
	'package.json': '{ "type": "module" }',
	'svelte.config.js':
		"import adapter from '@sveltejs/adapter-node';\nexport default { kit: { adapter: adapter() } };\n",
	'vite.config.js':
		"import { sveltekit } from '@sveltejs/kit/vite';\nexport default { plugins: [sveltekit()] };\n",
	'src/app.html':
		'<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width">%sveltekit.head%</head><body><div>%sveltekit.body%</div></body></html>',
	'src/routes/+page.svelte': '<svelte:head><title>Home</title></svelte:head>\n<h1>Home</h1>\n'
};

export interface EmptyKit {
	url: string;
	stop(): Promise<void>;
}

/** All script that its page comes with, in bytes of gzip. */
export function emptyKitScript(): number {
	const folder = buildEmptyKit();
	const built = join(folder, 'build/client/_app/immutable');
	const scripts = globSync('**/*.js', { cwd: built }).map((file) => readFileSync(join(built, file)));
	rmSync(folder, { recursive: true, force: true });
	return sum(scripts.map((script) => gzipSync(script, { level: 9 }).length));
}

/** @returns the folder that it is in */
function buildEmptyKit(): string {
	const folder = mkdtempSync(join(tmpdir(), 'waymark-empty-kit-'));
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), content);
	}
	symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
	const vite = join(root, 'node_modules/vite/bin/vite.js');
	execFileSync(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: folder, stdio: 'pipe' });
	return folder;
}

export async function startEmptyKit(): Promise<EmptyKit> {
	const folder = buildEmptyKit();
	const server = spawn(process.execPath, ['build/index.js'], {
		cwd: folder,
		env: { PATH: process.env['PATH'], HOST: 'localhost', PORT: '0' }
	});
	const url = await listening(server);
	return {
		url,
		async stop() {
			server.kill();
			await once(server, 'exit');
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

function listening(server: ChildProcess): Promise<string> {
	let said = '';
	return new Promise((done, fail) => {
		const read = (chunk: Buffer) => {
			said += chunk.toString();
			const url = /https?:\/\/[^\s]+:\d+/.exec(said)?.[0];
			if (url) done(url);
		};
		server.stdout?.on('data', read);
		server.stderr?.on('data', read);
		server.once('exit', () => fail(new Error(`The empty application did not start: ${said}`)));
	});
}
