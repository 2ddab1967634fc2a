import { resolve } from 'node:path';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import typescript from 'typescript-eslint';
import { everywhere } from './bans.js';
import { layers } from './layers.js';

const code = ['**/*.{js,ts,svelte}'];

/** Whoever asks does not know whether the connection they were given is one of many, or one in a transaction. */
const sideBySide = ['all', 'allSettled', 'any', 'race'].map((property) => ({
	object: 'Promise',
	property,
	message: 'A transaction has one connection, and one question at a time: ask one after the other.'
}));

export default typescript.config(
	{ ignores: ['.svelte-kit/', 'build/', 'data/', 'node_modules/', 'coverage/', 'test-results/', 'static/'] },
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	...typescript.configs.recommended,
	...svelte.configs.recommended,
	{
		files: code,
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				// Kit leaves the worker out of its tsconfig.
				projectService: { allowDefaultProject: ['src/service-worker.ts'] },
				tsconfigRootDir: resolve(import.meta.dirname, '../..'),
				extraFileExtensions: ['.svelte']
			}
		},
		rules: {
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			'no-console': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: typescript.parser } },
		rules: {
			'svelte/button-has-type': 'error',
			// It exists for a base path; Waymark has none (the precached shell needs absolute addresses).
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{ files: ['**/*.js'], ...typescript.configs.disableTypeChecked },
	{
		files: ['src/lib/server/**/*.ts', 'src/routes/**/*.server.ts', 'src/routes/**/+server.ts'],
		ignores: ['**/*.test.ts'],
		rules: { 'no-restricted-properties': ['error', ...sideBySide] }
	},
	{ files: ['src/cli/**', 'tests/**'], rules: { 'no-console': 'off' } },
	{
		files: ['tests/e2e/**'],
		ignores: ['tests/e2e/all-of.ts'],
		rules: {
			'no-restricted-properties': [
				'error',
				{
					property: 'all',
					allowObjects: ['Promise'],
					message: 'It does not wait for the list to be there: take allOf.'
				}
			]
		}
	},
	...boundaries()
);

/** One entry per layer; the first layer that claims a file keeps it, so later ones leave it out. */
function boundaries() {
	const claimed = layers.map((_, index) => layers.slice(0, index).flatMap(({ files }) => files));
	return [
		{ files: code, rules: importRules(everywhere) },
		...layers.map(({ files, bans }, index) => ({
			files,
			ignores: claimed[index] ?? [],
			rules: importRules([...everywhere, ...bans])
		}))
	];
}

/**
 * @param {Omit<import('./bans.js').Ban, 'example'>[]} bans
 * @returns {import('eslint').Linter.RulesRecord}
 */
function importRules(bans) {
	const patterns = bans.map(({ regex, message, allowTypes = false }) => ({
		regex,
		message,
		allowTypeImports: allowTypes
	}));
	return {
		'@typescript-eslint/no-restricted-imports': ['error', { patterns }],
		// The rule above does not see import() expressions and import('…') types.
		'no-restricted-syntax': ['error', ...bans.flatMap(dynamicImports)]
	};
}

/** @param {Omit<import('./bans.js').Ban, 'example'>} ban */
function dynamicImports({ regex, message, allowTypes }) {
	// A selector cannot hold a slash inside its pattern.
	const pattern = regex.replaceAll('/', '\\u002F');
	const kinds = allowTypes ? ['ImportExpression'] : ['ImportExpression', 'TSImportType'];
	return kinds.map((kind) => ({
		selector: `${kind}[source.value=/${pattern}/]`,
		message
	}));
}
