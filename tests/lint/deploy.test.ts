import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readEnvironment, settingNames } from '#lib/server/env.ts';
import {
	composeFaults,
	containerFaults,
	environmentOf,
	instructionsOf,
	yaml,
	type Compose
} from './deploy-rules.ts';

const containerfile = readFileSync('docs/deploy/Containerfile', 'utf8');
const composeText = readFileSync('docs/deploy/compose.yaml', 'utf8');
const compose = () => yaml(composeText) as unknown as Compose;
const operating = readFileSync('docs/operating.md', 'utf8');

describe('the container file', () => {
	it('breaks none of its rules', () => {
		expect(containerFaults(containerfile, existsSync)).toEqual([]);
		expect(instructionsOf(containerfile).length).toBeGreaterThan(15);
	});

	it.each<[string, string, string, RegExp]>([
		['an image without a version', ':24.21-trixie-slim', ':latest', /names no registry and version/],
		['root', 'USER node', 'USER root', /runs as root/],
		['no user', 'USER node\n', '', /names no user/],
		['no health check', 'HEALTHCHECK', '# HEALTHCHECK', /no health check|no instruction/],
		['a shell', 'CMD ["node", "src/cli/start.js"]', 'CMD node src/cli/start.js', /run by a shell/],
		['a secret', 'PORT=3000', 'PORT=3000 METRICS_TOKEN=x', /METRICS_TOKEN would be in the image/],
		['a folder that is not there', 'COPY static', 'COPY statik', /statik, which is not there/],
		['a stage that is not there', '--from=build', '--from=biuld', /biuld, which is no stage/],
		['ADD', 'COPY src', 'ADD src', /ADD is no instruction/]
	])('is refused with %s', (_, found, instead, fault) => {
		expect(containerfile).toContain(found);
		expect(containerFaults(containerfile.replace(found, instead), existsSync).join('\n')).toMatch(fault);
	});

	it('copies everything that the build is made of, and nothing else comes along', () => {
		const ignore = readFileSync('docs/deploy/Containerfile.dockerignore', 'utf8').trim().split('\n');
		expect(ignore[0]).toBe('**');
		const copied = instructionsOf(containerfile)
			.filter(({ name, words }) => name === 'COPY' && !words.startsWith('--from'))
			.flatMap(({ words }) => words.split(/\s+/).slice(0, -1));
		expect(ignore.slice(1).toSorted()).toEqual(copied.map((path) => `!${path}`).toSorted());
		for (const source of [
			'package-lock.json',
			'src',
			'static',
			'svelte.config.js',
			'tsconfig.json',
			'vite.config.ts'
		])
			expect(copied).toContain(source);
	});
});

describe('the compose file', () => {
	it('breaks none of its rules', () => {
		expect(Object.keys(compose().services)).toEqual(['waymark', 'database']);
		expect(composeFaults(compose())).toEqual([]);
	});

	it.each<[string, string, string, RegExp]>([
		['a port that is open to all', "'127.0.0.1:3000:3000'", "'3000:3000'", /open to all/],
		['an image that can be written to', 'read_only: true', 'read_only: false', /write into its image/],
		[
			'a secret in it',
			'METRICS_TOKEN_FILE: /run/secrets/metrics_token',
			'METRICS_TOKEN: abc',
			/stands in the file/
		],
		['a secret that is not given', '      - metrics_token\n', '', /is not given metrics_token/],
		['a volume that is not there', '  keys: {}\n', '', /mounts keys, which is no volume/],
		[
			'keys that go with the container',
			'      - keys:/var/lib/waymark-keys\n',
			'',
			/lost with the container/
		],
		['capabilities', '      - ALL', '      - NET_ADMIN', /keeps capabilities/],
		['a database without a version', 'postgres:18.1-trixie', 'postgres', /no version/]
	])('is refused with %s', (_, found, instead, fault) => {
		expect(composeText).toContain(found);
		const spoiled = yaml(composeText.replace(found, instead)) as unknown as Compose;
		expect(composeFaults(spoiled).join('\n')).toMatch(fault);
	});

	it('and the container file name only settings that the program reads, with values that it takes', () => {
		const known = new Set<string>(settingNames);
		const { environment = {} } = compose().services['waymark'] ?? {};
		const inImage = environmentOf(instructionsOf(containerfile));
		for (const name of [...Object.keys(environment), ...Object.keys(inImage)]) expect(known).toContain(name);
		const { DATABASE_URL_FILE, METRICS_TOKEN_FILE, ...rest } = environment;
		expect([DATABASE_URL_FILE, METRICS_TOKEN_FILE]).not.toContain(undefined);
		const settings = readEnvironment({ ...inImage, ...rest, ORIGIN: 'https://waymark.example' });
		expect(settings).toMatchObject({ NODE_ENV: 'production', BACKUP_EVERY: 4, secureCookies: true });
	});
});

describe('the runbook', () => {
	it('names every setting, and no other', () => {
		const table = operating.slice(0, operating.indexOf('\n## ', operating.indexOf('| variable')));
		const named = [...table.matchAll(/^\| ([^|]+)\|/gm)].flatMap(([, cell = '']) =>
			[...cell.matchAll(/`([A-Z_]+)`/g)].map(([, name = '']) => name)
		);
		const ofNode = ['UV_THREADPOOL_SIZE', 'MALLOC_ARENA_MAX'];
		expect(named.toSorted()).toEqual([...settingNames, ...ofNode].toSorted());
	});
});
