import { existsSync } from 'node:fs';
import {
	databases,
	dexie,
	fullZod,
	kit,
	node,
	onlyAllow,
	ours,
	outside,
	staffTexts,
	valuesOf
} from './bans.js';

/**
 * Who may import whom, checked on the text of the import. Layers share no file: the first that matches holds. Every folder of
 * `src` has a row, and each ban an example that the tests see refused.
 *
 * @typedef {import('./bans.js').Ban} Ban
 * @typedef {{ name: string, files: string[], bans: Ban[] }} Layer
 */

/** From the ground up. Each has this name in every layer, and may use those before it, in the same layer and no later one. */
const subjects = [
	'access',
	'organisation',
	'people',
	'appointments',
	'plan',
	'reports',
	'compliance',
	'messages',
	'notices',
	'imports',
	'attention'
];

/** From the ground up. The registries, which name all subjects, stand above them. */
export const domainRooms = [
	'time',
	'text',
	'identifiers',
	'errors',
	'declarations',
	...subjects,
	'records',
	'commands'
];

/**
 * A row for each room that a layer has, given from the ground up. A room may use those before it, and none of the
 * later ones.
 *
 * @param {string} layer
 * @param {string[]} rooms `*` stands for the files beside the folders
 * @param {Ban[]} bans
 * @returns {Layer[]}
 */
function inRooms(layer, rooms, bans) {
	const there = rooms.filter((room) => room === '*' || existsSync(`src/lib/${layer}/${room}`));
	return there.map((room, index) => {
		const later = there.slice(index + 1).filter((name) => name !== '*');
		const upward = ours(
			later.map((name) => `${layer}/${name}`).join('|'),
			'This room of the layer lies above: move what both need down, or pass it in.'
		);
		// From beside the folders, ./ reaches into each of them.
		if (room === '*') upward.regex += `|^\\./(${later.join('|')})/`;
		return {
			name: `${layer}: ${room === '*' ? 'beside the folders' : room}`,
			files: [`src/lib/${layer}/${room === '*' ? '*' : `${room}/**`}`],
			bans: later.length > 0 ? [...bans, upward] : bans
		};
	});
}

/** From the ground up: a room of the server may use those before it, and no later one. */
const serverRooms = [
	'db',
	'audit|limits',
	'projection',
	'queries',
	'letters',
	'http',
	'access',
	'notices',
	'commands',
	'imports',
	'forms',
	'ops'
];

/** The rooms of the server that have a room for each subject. @type {Record<string, (bans: Ban[]) => Layer[]>} */
const subjectRooms = {
	projection: (bans) => inRooms('server/projection', ['rows', ...subjects, '*'], bans),
	queries: (bans) => inRooms('server/queries', [...subjects, '*'], bans),
	letters: (bans) => inRooms('server/letters', [...subjects, '*'], bans),
	commands: (bans) => inRooms('server/commands', ['handling', ...subjects, '*'], bans),
	forms: (bans) => inRooms('server/forms', ['*', ...subjects], bans)
};

/** @type {Ban[]} */
const server = [
	outside,
	ours('device', 'The server never sees a phone’s storage: share the rule through #lib/domain.'),
	ours('ui|person|staff', 'The server renders no component: return data and let the route show it.'),
	dexie('Dexie lives on the phone: use Kysely through #lib/server/db.'),
	kit('The command line runs this in plain Node, without Kit: take it as an argument.')
];

/** @type {Ban[]} */
const inTheBrowser = [
	outside,
	ours('server', 'This reaches the browser: load it in +page.server.ts or +server.ts and pass it on.'),
	databases('Routes hold no queries: add one to #lib/server/queries.'),
	dexie('Routes hold no queries: go through #lib/device/store.'),
	node('This reaches the browser: move it to +page.server.ts.'),
	fullZod
];

/** @type {Ban} */
const composing = {
	regex: '^#lib/i18n/(compliance/compose-letter|plan/referral-letter)\\.ts$',
	message: 'Letters are composed in #lib/server/letters: ask it for one.',
	example: '#lib/i18n/compliance/compose-letter.ts',
	allowTypes: true
};

/** What a command may ask, as the pages do; what a page is put together from is none of it. */
const asked =
	'access/reach|appointments/(clash-facts|day-clashes)|attention/waits-now|compliance/(event-with-facts|explanations|law|order-of-event|settings-of-person)|imports/joined-cases|organisation/team-by-name|people/stopped|plan/(plan-versions|policy-of-person)|reports/said-of';

/** @type {Ban} */
const pageBuilders = {
	regex: `^#lib/server/queries/(?!(${asked})\\.ts$)`,
	message: 'A command puts no page together: take the one fact that it rests on into a query of its own.',
	example: '#lib/server/queries/plan/builder.ts'
};

/** @type {(index: number) => Ban[]} */
function above(index) {
	const later = serverRooms.slice(index + 1).flatMap((room) => room.split('|'));
	if (later.length === 0) return [];
	const folders = later.map((folder) => `server/${folder}`).join('|');
	return [ours(folders, 'This room of the server lies above: move what both need down, or pass it in.')];
}

/** @type {Layer[]} */
export const layers = [
	{ name: 'tests beside the code', files: ['src/**/*.test.ts'], bans: [] },
	{ name: 'what these tests read', files: ['src/**/*.fixture.ts'], bans: [outside] },
	...inRooms('domain', domainRooms, [
		onlyAllow(
			'zod/mini$|\\./|#lib/domain/',
			'The domain is pure: only zod/mini and #lib/domain. Take clocks, texts, policy and rows as arguments.'
		)
	]),
	...inRooms(
		'policy',
		['entries', 'time', ...subjects, '*'],
		[
			onlyAllow(
				'zod/mini$|\\./|#lib/(domain|policy)/',
				'Policy and texts are data: policy may import only zod/mini and the domain.'
			)
		]
	),
	...inRooms(
		'i18n',
		['*', 'shared', ...subjects, 'public', 'catalogues'],
		[
			onlyAllow(
				'zod/mini$|\\./|#lib/(domain|policy|i18n)/',
				'Policy and texts are data: texts may import only zod/mini, the domain and policy.'
			)
		]
	),
	{
		name: 'device',
		files: ['src/lib/device/**'],
		bans: [
			outside,
			staffTexts,
			ours('server', 'The device never sees the server: send a command or read a snapshot over HTTP.'),
			ours(
				'ui|person|staff',
				'The device knows no screen: let the route pass what it reads to the component.'
			),
			databases('The phone has no server database: use Dexie through #lib/device/store.'),
			node(),
			fullZod
		]
	},
	{
		name: 'ui',
		files: ['src/lib/ui/**'],
		bans: [
			outside,
			ours('person|staff', 'Components know neither side: take what they show as props.'),
			ours('i18n', 'Components hold no texts: take the words as props.'),
			ours('server', 'Components never see the server: take what they show as props.'),
			ours('device', 'Components have no data access: take data and callbacks as props from the route.'),
			databases('Components have no data access: take what they show as props.'),
			dexie('Components have no data access: take what they show as props.'),
			node(),
			fullZod
		]
	},
	...inRooms(
		'person',
		['*', 'forms', ...subjects],
		[
			outside,
			staffTexts,
			ours('server', 'Parts of a screen never see the server: read the snapshot, send a command.'),
			ours('staff', 'What a person’s phone runs holds nothing of the practitioner’s side.'),
			databases('Parts of a screen hold no queries: go through #lib/device.'),
			dexie('Parts of a screen hold no queries: go through #lib/device.'),
			node(),
			fullZod
		]
	),
	...inRooms(
		'staff',
		['*', 'forms', ...subjects],
		[
			outside,
			valuesOf(
				'server',
				'Parts of a screen never run the server: take what they show as props, by its type.'
			),
			ours('device', 'The practitioner’s side keeps nothing on a device.'),
			databases('Parts of a screen hold no queries: add one to #lib/server/queries.'),
			dexie('The practitioner’s side keeps nothing on a device.'),
			node(),
			fullZod
		]
	),
	...serverRooms.flatMap((room, index) => {
		const bans = [
			...server,
			...above(index),
			...(room === 'letters' ? [] : [composing]),
			...(room === 'commands' ? [pageBuilders] : [])
		];
		return (
			subjectRooms[room]?.(bans) ?? [
				{
					name: `server: ${room.replace('|', ' and ')}`,
					files: room.split('|').map((folder) => `src/lib/server/${folder}/**`),
					bans
				}
			]
		);
	}),
	{ name: 'server: the environment', files: ['src/lib/server/*'], bans: [...server, ...above(-1)] },
	{
		name: 'command line',
		files: ['src/cli/**'],
		bans: [
			ours('device', 'The command line has no phone: use #lib/server.'),
			ours('ui|person|staff', 'The command line shows no component: print words.'),
			kit('The command line runs in plain Node, without Kit: use #lib/server/env.ts.')
		]
	},
	{
		name: 'server side of routes',
		files: ['src/hooks.server.ts', 'src/routes/**/*.server.ts', 'src/routes/**/+server.ts'],
		bans: [
			outside,
			ours('device', 'This runs on the server: read through #lib/server, or move it to the universal load.'),
			databases('Routes hold no queries: add one to #lib/server/queries.'),
			dexie('Dexie lives on the phone: read through #lib/server.'),
			composing
		]
	},
	{
		name: 'routes of a person',
		files: ['src/routes/me/**'],
		bans: [
			...inTheBrowser,
			staffTexts,
			ours('staff', 'What a person’s phone runs holds nothing of the practitioner’s side.')
		]
	},
	{
		name: 'routes',
		files: ['src/routes/**', 'src/params/**', 'src/hooks.ts', 'src/hooks.client.ts'],
		bans: inTheBrowser
	},
	{
		name: 'service worker',
		files: ['src/service-worker.ts', 'src/service-worker/**'],
		bans: [
			outside,
			ours('server', 'The service worker never sees the server: fetch instead.'),
			ours('ui|person|staff', 'The service worker shows no component.'),
			kit('Kit is not there in the worker: use $service-worker.'),
			node(),
			fullZod
		]
	},
	{
		name: 'files of the browser, chosen at the build',
		files: ['src/precache/**'],
		bans: [
			onlyAllow(
				'node:|vite$|\\./',
				'The build runs this before there is an app: only Node, Vite’s types and what is beside it.'
			)
		]
	},
	{
		name: 'types of the app',
		files: ['src/app.d.ts'],
		bans: [
			outside,
			ours('device|ui|person|staff', 'Each request has these: they are the server’s and the domain’s.')
		]
	}
];
