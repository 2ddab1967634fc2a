import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { refuseOldNode } from '#cli/node-version.js';

const SYSTEM_NODE = ['/usr/bin/node', '/usr/local/bin/node'].find(
	(path) => existsSync(path) && refuses(path)
);

function refuses(path: string): boolean {
	return refuseOldNode(spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout.trim().slice(1)) !== null;
}

describe('the version of Node', () => {
	test.for(['24.7.0', '24.21.0', '25.0.0', '100.0.0'])('%s is new enough', (version) => {
		expect(refuseOldNode(version)).toBeNull();
	});

	test.for(['0.12.18', '12.22.12', '20.20.2', '22.14.0', '24.6.0'])(
		'%s is refused, saying what to do',
		(version) => {
			expect(refuseOldNode(version)).toMatch(
				new RegExp(`needs Node 24\\.7 or newer, and this is Node ${version}: run "npm ci"`)
			);
		}
	);

	test.skipIf(!SYSTEM_NODE).for(['start.js', 'build.js', 'admin.js'])(
		'an old Node that runs %s says so instead of crashing',
		(file) => {
			const { status, stdout, stderr } = spawnSync(SYSTEM_NODE ?? '', [`src/cli/${file}`], {
				encoding: 'utf8'
			});
			expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
			expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('Waymark needs Node')]);
		}
	);

	test.for(['start.js', 'build.js', 'admin.js'])('%s asks an old Node for nothing before that', (file) => {
		const source = readFileSync(`src/cli/${file}`, 'utf8');
		// Not in every Node that is refused, and none of them reads past it.
		expect(source.slice(0, source.indexOf('onModernNode(')).match(/import\.meta|\bawait\b/)).toBeNull();
	});
});
