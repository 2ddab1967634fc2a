import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { chunksOf, circleIn, type BuiltModule } from './chunks.ts';

const NODE = '/client-optimized/nodes/';

/** A page with what it imports. */
function page(routeFile: string, ...imports: string[]): BuiltModule {
	return { imports, isStart: true, routeFiles: [routeFile] };
}
const part = (...imports: string[]): BuiltModule => ({ imports, isStart: false, routeFiles: null });

const modules = new Map<string, BuiltModule>([
	['entry', { imports: ['svelte'], isStart: true, routeFiles: null }],
	['layout', page('me/+layout.svelte', 'world', 'button', 'svelte')],
	['home', page('me/+page.svelte', 'card', 'greeting')],
	['plan', page('me/plan/+page.svelte', 'card', 'bands')],
	['staff', page('staff/+page.svelte', 'button', 'table')],
	['world', part('svelte')],
	['button', part('svelte')],
	['card', part('button')],
	['greeting', part()],
	['bands', part()],
	['table', part()],
	['svelte', part()]
]);

describe('the chunk of a module', () => {
	test.for([
		['button', 'everybody-frame'],
		['card', 'person-home'],
		['greeting', undefined],
		['bands', undefined],
		['table', undefined],
		['world', undefined]
	])('%s is in %s', ([id, chunk]) => {
		expect(chunksOf(modules).get(id ?? '')).toBe(chunk);
	});

	test('is the framework’s where the module is', () => {
		const id = '/x/node_modules/svelte/src/index.js';
		expect(chunksOf(new Map([[id, { ...part(), isStart: true }]])).get(id)).toBe('framework');
	});
});

test('what only practitioners use is in no chunk of a person’s', () => {
	const shared = new Map(modules).set('team', page('staff/team/+page.svelte', 'table'));
	expect(chunksOf(shared).get('table')).toBeUndefined();
});

describe('chunks', () => {
	const PAGES = [
		'me/+layout.svelte',
		'me/+page.svelte',
		'me/plan/+page.svelte',
		'me/help/+page.svelte',
		'staff/+page.svelte'
	];

	/** Each module imports only later ones, as in a program without circles. */
	const programs = fc
		.array(fc.array(fc.nat(11), { maxLength: 4 }), { minLength: 12, maxLength: 12 })
		.map((all) => {
			const program = new Map<string, BuiltModule>();
			for (const [at, file] of PAGES.entries()) program.set(`${NODE}${at}.js`, page(file, ...idsOf(all[at])));
			for (const [at, imports] of all.entries())
				program.set(`m${at}`, part(...idsOf(imports?.filter((to) => to > at))));
			return program;
		});
	const idsOf = (all: readonly number[] | undefined) => (all ?? []).map((at) => `m${at}`);

	test('never import each other', () => {
		fc.assert(
			fc.property(programs, (program) => {
				const chunks = chunksOf(program);
				const files = new Map<string, string[]>();
				for (const [id, { imports }] of program) {
					const from = chunks.get(id) ?? id;
					const to = imports.map((one) => chunks.get(one) ?? one).filter((one) => one !== from);
					files.set(from, [...(files.get(from) ?? []), ...to]);
				}
				expect(circleIn(files)).toBeNull();
			})
		);
	});

	test('that do are found', () => {
		const circle = new Map([
			['a', ['b']],
			['b', ['c']],
			['c', ['b']]
		]);
		expect(circleIn(circle)).toEqual(['b', 'c', 'b']);
	});
});
