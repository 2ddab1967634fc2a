/**
 * Who may import whom, checked on the text of the import. Layers share no file: the first that matches holds.
 *
 * @typedef {{ regex: string, message: string }} Ban
 * @typedef {{ name: string, files: string[], bans: Ban[] }} Layer
 */

const databases = '^(kysely|pg|better-sqlite3)(/|$)';
const node = '^node:';
const kit = '^\\$(app|env)/';

/** @type {Ban} */
const fullZod = {
	regex: '^zod$|^zod/(?!mini$)',
	message: 'This reaches a phone: use zod/mini (5 kB, not 25 kB).'
};

/** @type {(folder: string, message: string) => Ban} */
const ours = (folder, message) => ({ regex: `^#lib/${folder}/`, message });

/** @type {(allowed: string, message: string) => Ban} */
const onlyAllow = (allowed, message) => ({ regex: `^(?!${allowed})`, message });

/** @type {Ban} */
const outside = {
	regex: '^#(cli|tests)/',
	message: 'The command line and the tests use this code, not the other way round.'
};

/** Bans that hold in every file of the project. @type {Ban[]} */
export const everywhere = [
	{
		regex: '(^|/)\\.\\.(/|$)',
		message: 'Write the path from its root: #lib/…, #cli/… or #tests/…, never ../.'
	},
	{ regex: '^\\$lib(/|$)', message: 'Write #lib/….ts: plain Node runs this code too and knows no $lib.' },
	{
		regex: '^(\\./(?!\\$types$)|#(lib|cli|tests)/)(.*/)?[^./]+$',
		message: 'Write the file extension: plain Node runs this code too and adds none.'
	}
];

/** @type {Layer[]} */
export const layers = [
	{ name: 'tests beside the code', files: ['src/**/*.test.ts'], bans: [] },
	{
		name: 'domain',
		files: ['src/lib/domain/**'],
		bans: [
			onlyAllow(
				'zod/mini$|\\./|#lib/domain/',
				'The domain is pure: only zod/mini and #lib/domain. Take clocks, texts, policy and rows as arguments.'
			)
		]
	},
	{
		name: 'policy and texts',
		files: ['src/lib/policy/**', 'src/lib/i18n/**'],
		bans: [
			onlyAllow(
				'zod/mini$|\\./|#lib/(domain|policy|i18n)/',
				'Policy and texts are data: they may import only zod/mini, the domain and each other.'
			)
		]
	},
	{
		name: 'device',
		files: ['src/lib/device/**'],
		bans: [
			outside,
			ours('server', 'The device never sees the server: send a command or read a snapshot over HTTP.'),
			ours('(ui|person)', 'The device knows no screen: let the route pass what it reads to the component.'),
			{ regex: databases, message: 'The phone has no server database: use Dexie through #lib/device/store.' },
			{ regex: node, message: 'This runs in a browser: use what the web platform has.' },
			fullZod
		]
	},
	{
		name: 'ui',
		files: ['src/lib/ui/**'],
		bans: [
			outside,
			ours('person', 'Components know no person: take what they show as props.'),
			ours('server', 'Components never see the server: take what they show as props.'),
			ours('device', 'Components have no data access: take data and callbacks as props from the route.'),
			{ regex: databases, message: 'Components have no data access: take what they show as props.' },
			{ regex: '^dexie(/|$)', message: 'Components have no data access: take what they show as props.' },
			{ regex: node, message: 'This runs in a browser: use what the web platform has.' },
			fullZod
		]
	},
	{
		name: 'parts of screens',
		files: ['src/lib/person/**'],
		bans: [
			outside,
			ours('server', 'Parts of a screen never see the server: read the snapshot, send a command.'),
			{ regex: databases, message: 'Parts of a screen hold no queries: go through #lib/device.' },
			{ regex: '^dexie(/|$)', message: 'Parts of a screen hold no queries: go through #lib/device.' },
			{ regex: node, message: 'This runs in a browser: use what the web platform has.' },
			fullZod
		]
	},
	{
		name: 'server',
		files: ['src/lib/server/**'],
		bans: [
			outside,
			ours('device', 'The server never sees a phone’s storage: share the rule through #lib/domain.'),
			ours('(ui|person)', 'The server renders no component: return data and let the route show it.'),
			{ regex: '^dexie(/|$)', message: 'Dexie lives on the phone: use Kysely through #lib/server/db.' },
			{
				regex: kit,
				message: 'The command line runs this in plain Node, without Kit: take it as an argument.'
			}
		]
	},
	{
		name: 'command line',
		files: ['src/cli/**'],
		bans: [
			ours('device', 'The command line has no phone: use #lib/server.'),
			ours('ui', 'The command line shows no component: print words.'),
			{ regex: kit, message: 'The command line runs in plain Node, without Kit: use #lib/server/env.ts.' }
		]
	},
	{
		name: 'server side of routes',
		files: ['src/hooks.server.ts', 'src/routes/**/*.server.ts', 'src/routes/**/+server.ts'],
		bans: [
			outside,
			ours('device', 'This runs on the server: read through #lib/server, or move it to the universal load.'),
			{ regex: databases, message: 'Routes hold no queries: add one to #lib/server/queries.' },
			{ regex: '^dexie(/|$)', message: 'Dexie lives on the phone: read through #lib/server.' }
		]
	},
	{
		name: 'routes',
		files: ['src/routes/**', 'src/params/**', 'src/hooks.ts', 'src/hooks.client.ts'],
		bans: [
			outside,
			ours('server', 'This reaches the browser: load it in +page.server.ts or +server.ts and pass it on.'),
			{ regex: databases, message: 'Routes hold no queries: add one to #lib/server/queries.' },
			{ regex: '^dexie(/|$)', message: 'Routes hold no queries: go through #lib/device/store.' },
			{ regex: node, message: 'This reaches the browser: move it to +page.server.ts.' },
			fullZod
		]
	},
	{
		name: 'service worker',
		files: ['src/service-worker.ts', 'src/service-worker/**'],
		bans: [
			outside,
			ours('server', 'The service worker never sees the server: fetch instead.'),
			ours('ui', 'The service worker shows no component.'),
			{ regex: kit, message: 'Kit is not there in the worker: use $service-worker.' },
			{ regex: node, message: 'This runs in a browser: use what the web platform has.' },
			fullZod
		]
	}
];
