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
		['world', 'person-frame'],
		['card', 'home'],
		['greeting', undefined],
		['bands', undefined],
		['table', undefined],
		['layout', undefined]
	])('%s is in %s', ([id, chunk]) => {
		expect(chunksOf(modules).get(id ?? '')).toBe(chunk);
	});

	test('is the framework’s where the module is', () => {
		const id = '/x/node_modules/svelte/src/index.js';
		expect(chunksOf(new Map([[id, { ...part(), isStart: true }]])).get(id)).toBe('framework');
	});

	test('is none of the framework’s where practitioners’ pages alone use it', () => {
		const id = '/x/node_modules/svelte/src/reactivity/map.js';
		const theirs = new Map(modules).set(id, part()).set('staff', page('staff/+page.svelte', 'table', id));
		expect(chunksOf(theirs).get(id)).toBeUndefined();
		expect(chunksOf(theirs.set('plan', page('me/plan/+page.svelte', id))).get(id)).toBe('framework');
	});

	test('is its subject’s where Home and another page show something of it', () => {
		const id = '/src/lib/domain/compliance/standing.ts';
		const shown = new Map(modules)
			.set(id, part())
			.set('home', page('me/+page.svelte', 'card', id))
			.set('rules', page('me/rules/+page.svelte', id));
		expect(chunksOf(shown).get(id)).toBe('compliance');
		shown.set('staff', page('staff/+page.svelte', id));
		expect(chunksOf(shown).get(id)).toBe('everybody-compliance');
	});
});

const start = (...imports: string[]): BuiltModule => ({ imports, isStart: true, routeFiles: null });

test('words of the frame’s are one file in each language', () => {
	const texts = new Map(modules)
		.set('/catalogues/person-frame.en.ts', start('titles.en', 'mutations', 'only-here.en', 'on-phone'))
		.set('/catalogues/person-frame.cy.ts', start('titles.cy', 'mutations'))
		.set('/catalogues/person-forms.en.ts', start('titles.en'))
		.set('/catalogues/person-forms.cy.ts', start('titles.cy'))
		.set('settings', page('me/settings/+page.svelte', 'on-phone'));
	for (const id of ['titles.en', 'titles.cy', 'mutations', 'only-here.en', 'on-phone']) texts.set(id, part());
	const chunks = chunksOf(texts);
	expect(chunks.get('titles.en')).toBe('words-en');
	expect(chunks.get('only-here.en')).toBe('words-en');
	expect(chunks.get('titles.cy')).toBe('words-cy');
	expect(chunks.get('mutations')).toBe('everybody-frame');
	expect(chunks.get('on-phone')).toBeUndefined();
	expect(chunks.get('/catalogues/person-frame.en.ts')).toBeUndefined();
});

test('what the engine checks by is with it, and brings nothing to a page that can be used before', () => {
	const zod = '/x/node_modules/zod/mini.js';
	const checked = new Map(modules)
		.set('/src/lib/device/engine.ts', start('record', 'kinds', 'codes', 'database'))
		.set('/src/lib/device/store.ts', start('database'))
		.set('unreadable', start('record', 'kinds'))
		.set('record', part(zod, 'categories', 'wishes'))
		.set(zod, part())
		.set('kinds', part())
		.set('database', part())
		.set('categories', part())
		.set('codes', part())
		.set('wishes', part())
		.set('report', page('me/report/+page.svelte', 'categories', 'codes'))
		.set('tell', page('me/events/[id]/tell/+page.svelte', 'categories', 'wishes'));
	const chunks = chunksOf(checked);
	expect(chunks.get(zod)).toBe('shapes');
	expect(chunks.get('record')).toBe('records');
	expect(chunks.get('kinds')).toBe('vocabulary');
	expect(chunks.get('categories')).toBe('choices');
	expect(chunks.get('wishes')).toBe('choices');
	expect(chunks.get('codes')).toBeUndefined();
	expect(chunks.get('database')).toBeUndefined();
});

test('what the start has in common with pages is the framework’s', () => {
	const app = '/client-optimized/app.js';
	const started = new Map(modules)
		.set(app, { imports: ['given', 'table-of-texts'], isStart: true, routeFiles: null })
		.set('plan', page('me/plan/+page.svelte', 'given'))
		.set('given', part())
		.set('table-of-texts', part());
	expect(chunksOf(started).get('given')).toBe('framework');
	expect(chunksOf(started).get('table-of-texts')).toBeUndefined();
});

test('the bounds that forms and the engine have in common bring neither to the other', () => {
	const id = '/src/lib/domain/text/bounds.ts';
	const bounded = new Map(modules).set(id, part()).set('home', page('me/+page.svelte', id));
	expect(chunksOf(bounded).get(id)).toBe('everybody-frame');
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

	test('that practitioners’ pages fetch are none of the person’s', () => {
		fc.assert(
			fc.property(programs, (program) => {
				const chunks = chunksOf(program);
				const ahead = [`${NODE}${PAGES.indexOf('staff/+page.svelte')}.js`];
				for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
					expect(chunks.get(id) ?? 'everybody').toMatch(/^everybody/);
					ahead.push(...(program.get(id)?.imports ?? []));
				}
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
