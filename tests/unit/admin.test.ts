import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { dispatch } from '#cli/admin/dispatch.ts';
import { UsageError, type Given, type SubCommand } from '#cli/admin/sub-command.ts';

const calls: Given[] = [];
const count: SubCommand = {
	name: 'count',
	usage: 'FILE… [--json]',
	summary: 'Counts files',
	options: { json: { type: 'boolean' } },
	async run(given) {
		if (given.positionals.length === 0) throw new UsageError('Name at least one file.');
		calls.push(given);
		return given.positionals.length > 1 ? 1 : 0;
	}
};

beforeEach(() => {
	calls.length = 0;
	vi.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

describe('npm run admin', () => {
	test('runs the named command with its options and files, and gives its exit code', async () => {
		expect(await dispatch([count], ['count', 'a.json', '--json'])).toBe(0);
		expect(await dispatch([count], ['count', 'a.json', 'b.json'])).toBe(1);
		expect(calls.map(({ values, positionals }) => [{ ...values }, positionals])).toEqual([
			[{ json: true }, ['a.json']],
			[{}, ['a.json', 'b.json']]
		]);
	});

	test.for([[], ['help'], ['--help']])('lists every command when called with %j', async (parameters) => {
		expect(await dispatch([count], parameters)).toBe(0);
		expect(console.log).toHaveBeenCalledWith(expect.stringMatching(/count {2}Counts files/));
	});

	test.for([
		['help', 'count'],
		['count', '--help']
	])('shows one command when called with %j', async (parameters) => {
		expect(await dispatch([count], parameters)).toBe(0);
		expect(console.log).toHaveBeenCalledWith(
			expect.stringContaining('npm run admin -- count FILE… [--json]')
		);
		expect(calls).toEqual([]);
	});

	test.for<[string[], RegExp]>([
		[['cuont'], /There is no command "cuont"[^]*count {2}Counts files/],
		[['help', 'cuont'], /There is no command "cuont"/],
		[['count', '--jsno'], /Unknown option '--jsno'\.\n\n[^]*FILE… \[--json\]/],
		[['count'], /Name at least one file\.\n\n[^]*FILE…/]
	])('%j is not understood, and help follows', async ([parameters, words]) => {
		const failure = dispatch([count], parameters);
		await expect(failure).rejects.toThrow(UsageError);
		await expect(failure).rejects.toThrow(words);
	});
});
