import { sveltekit } from '@sveltejs/kit/vite';
import { SvelteKitPWA } from '@vite-pwa/sveltekit';
import { defineConfig } from 'vitest/config';
import { chosenChunks } from './src/precache/chunks.ts';
import { compiledAtOnce } from './src/precache/compiled-at-once.ts';
import { keepPersonFiles } from './src/precache/person-files.ts';
import { lateData } from './src/precache/late-data.ts';
import { practitionerPagesApart } from './src/precache/practitioner-pages.ts';
import { stableNames } from './src/precache/stable-names.ts';
import { withoutSwitches } from './src/precache/switched-off.ts';
import { withStandIns } from './tests/unit/with-stand-ins.ts';

export default defineConfig({
	plugins: [
		practitionerPagesApart(),
		sveltekit(),
		chosenChunks(),
		stableNames(),
		withoutSwitches(),
		lateData(),
		compiledAtOnce(),
		SvelteKitPWA({
			strategies: 'injectManifest',
			srcDir: 'src',
			filename: 'service-worker.ts',
			registerType: 'prompt',
			injectRegister: false,
			injectManifest: {
				globPatterns: [
					'client/**/*.{js,css,svg,png,ico,webmanifest}',
					'prerendered/pages/{shell,offline,calendar}.html'
				],
				// These pictures are fetched by the system when it installs the app, never by a page; the scripts are of the way in.
				globIgnores: [
					'client/_app/version.json',
					'client/{icon-192,icon-512,icon-maskable*,apple-touch-icon}*',
					'client/keep-app.js',
					'client/staff-join.js'
				],
				manifestTransforms: [keepPersonFiles]
			},
			manifest: false
		})
	],
	// Its build for browsers that have classes and `async`, as all have that this app is built for: the other carries both.
	resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
	// Workbox reads NODE_ENV in Kit's worker build, where nothing defines it.
	define: process.env.VITEST ? {} : { 'process.env.NODE_ENV': '"production"' },
	// Says after each build which plug-in took how long.
	build: {
		rolldownOptions: { checks: { pluginTimings: false } },
		// A page names what it needs in its head; only a page gone to later would gain, and the list of all files weighs more than it saves.
		modulePreload: { resolveDependencies: (_, files) => files.filter((file) => file.endsWith('.css')) }
	},
	css: { preprocessorOptions: { scss: { loadPaths: ['node_modules'], quietDeps: true } } },
	test: {
		expect: { requireAssertions: true },
		// Files share a process: what one watches or replaces ends with each test.
		restoreMocks: true,
		// Otherwise one core is left free, which of two is half.
		maxWorkers: '100%',
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts', 'tests/lint/**/*.test.ts'],
					exclude: withStandIns,
					setupFiles: ['tests/unit/setup.ts'],
					// Two thirds of the time went into loading the same modules for each file.
					isolate: false,
					// A shared, busy machine must not fail a test.
					testTimeout: 30_000
				}
			},
			{
				extends: true,
				test: {
					name: 'unit-with-stand-ins',
					include: withStandIns,
					setupFiles: ['tests/unit/setup.ts'],
					testTimeout: 30_000
				}
			},
			{ extends: true, test: { name: 'ageing', include: ['tests/ageing/**/*.test.ts'] } },
			{
				extends: true,
				test: {
					name: 'integration',
					include: ['tests/integration/**/*.test.ts', 'tests/faults/**/*.test.ts'],
					setupFiles: ['tests/unit/setup.ts'],
					// What is loaded for one file is there for the next: of the time, that was a quarter.
					isolate: false,
					globalSetup: ['tests/integration/databases.ts'],
					// The built app is what it is: nothing transforms it.
					server: { deps: { external: [/\/build\//] } },
					testTimeout: 30_000,
					hookTimeout: 60_000
				}
			}
		]
	}
});
