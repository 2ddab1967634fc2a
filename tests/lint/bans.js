/**
 * What an import is refused for, with an example that the tests see refused.
 *
 * @typedef {{ regex: string, message: string, example: string, allowTypes?: boolean }} Ban
 */

/** @type {(message: string) => Ban} */
export const databases = (message) => ({
	regex: '^(kysely|pg|better-sqlite3)(/|$)',
	message,
	example: 'kysely'
});

/** @type {(message: string) => Ban} */
export const dexie = (message) => ({ regex: '^dexie(/|$)', message, example: 'dexie' });

/** @type {(message?: string) => Ban} */
export const node = (message = 'This runs in a browser: use what the web platform has.') => ({
	regex: '^node:',
	message,
	example: 'node:fs'
});

/** @type {(message: string) => Ban} */
export const kit = (message) => ({ regex: '^\\$(app|env)/', message, example: '$app/state' });

/** @type {Ban} */
export const fullZod = {
	regex: '^zod$|^zod/(?!mini$)',
	message: 'This reaches a phone: use zod/mini (5 kB, not 25 kB).',
	example: 'zod'
};

/** @type {(folders: string, message: string) => Ban} */
export const ours = (folders, message) => ({
	regex: `^#lib/(${folders})/`,
	message,
	example: `#lib/${folders.split('|')[0]}/example.ts`
});

/** Only values: a type is gone before anything runs. @type {(folders: string, message: string) => Ban} */
export const valuesOf = (folders, message) => ({ ...ours(folders, message), allowTypes: true });

/** @type {Ban} */
export const staffTexts = {
	regex: '^#lib/i18n/(.*/)?staff[-.]',
	message:
		'What a person’s phone downloads holds no text of staff’s: write what both say once, in the subject.',
	example: '#lib/i18n/shared/staff-frame.en.ts'
};

/** @type {(allowed: string, message: string) => Ban} */
export const onlyAllow = (allowed, message) => ({ regex: `^(?!${allowed})`, message, example: 'elsewhere' });

/** @type {Ban} */
export const outside = {
	regex: '^#(cli|tests)/',
	message: 'The command line and the tests use this code, not the other way round.',
	example: '#cli/example.ts'
};

/** Bans that hold in every file of the project. @type {Omit<Ban, 'example'>[]} */
export const everywhere = [
	{
		regex: '(^|/)\\.\\.(/|$)',
		message: 'Write the path from its root: #lib/…, #cli/… or #tests/…, never ../.'
	},
	{ regex: '^\\./lib/', message: 'Write the path from its root, #lib/…: by ./ it is seen by no row below.' },
	{ regex: '^\\$lib(/|$)', message: 'Write #lib/….ts: plain Node runs this code too and knows no $lib.' },
	{
		regex: '^(\\./(?!\\$types$)|#(lib|cli|tests)/)(.*/)?[^./]+$',
		message: 'Write the file extension: plain Node runs this code too and adds none.'
	}
];
