import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint, type Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import { everywhere } from './bans.js';
import { layers } from './layers.js';

const eslint = new ESLint({
	overrideConfigFile: 'tests/lint/eslint.config.js',
	// The files linted here do not exist, so they have no types; the boundary rules need none.
	overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
	ruleFilter: ({ ruleId }) =>
		['@typescript-eslint/no-restricted-imports', 'no-restricted-properties', 'no-restricted-syntax'].includes(
			ruleId
		)
});

async function complaints(filePath: string, source: string): Promise<string[]> {
	const code = filePath.endsWith('.svelte') ? `<script lang="ts">\n\t${source}\n</script>` : source;
	const results = await eslint.lintText(code, { filePath });
	return results.flatMap(({ messages }) => messages.map(({ message }) => message));
}

const forbidden: [file: string, source: string, advice: RegExp][] = [
	['src/lib/domain/plan/order.ts', "import '#lib/server/db/rows.ts'", /The domain is pure/],
	['src/lib/domain/plan/order.ts', "import '#lib/policy/powers.ts'", /The domain is pure/],
	['src/lib/domain/plan/order.ts', "import '#lib/i18n/en.ts'", /The domain is pure/],
	['src/lib/domain/plan/order.ts', "import 'node:fs'", /The domain is pure/],
	['src/lib/domain/plan/order.ts', "import 'zod'", /The domain is pure/],
	['src/lib/domain/plan/order.ts', "export * from '#lib/ui/tokens.ts'", /The domain is pure/],
	['src/lib/domain/plan/order.ts', "type A = import('#lib/server/db/rows.ts').Row", /The domain is pure/],
	['src/lib/policy/powers.ts', "import '#lib/server/db/rows.ts'", /are data/],
	['src/lib/i18n/en.ts', "import { page } from '$app/state'", /are data/],
	['src/lib/i18n/en.ts', "import 'svelte'", /are data/],
	['src/lib/device/store/tables.ts', "import '#lib/server/db/rows.ts'", /never sees the server/],
	['src/lib/device/store/tables.ts', "import type { A } from '#lib/server/env.ts'", /never sees the server/],
	['src/lib/device/store/tables.ts', "await import('#lib/server/env.ts')", /never sees the server/],
	['src/lib/device/store/tables.ts', "import '#lib/ui/Card.svelte'", /knows no screen/],
	['src/lib/device/store/tables.ts', "import 'zod'", /zod\/mini/],
	['src/lib/ui/Card.svelte', "import '#lib/i18n/en.ts'", /hold no texts/],
	['src/lib/ui/Card.svelte', "import '#lib/server/env.ts'", /take what they show as props/],
	['src/lib/ui/Card.svelte', "import '#lib/device/store/tables.ts'", /no data access/],
	['src/lib/ui/Card.svelte', "import Dexie from 'dexie'", /no data access/],
	['src/lib/ui/Card.svelte', "import '#lib/person/person-addresses.ts'", /know neither side/],
	['src/lib/person/forms/GiveForm.svelte', "import '#lib/server/env.ts'", /never see the server/],
	['src/lib/person/forms/GiveForm.svelte', "import Dexie from 'dexie'", /hold no queries/],
	['src/lib/server/queries/today.ts', "import '#lib/device/outbox/outbox.ts'", /phone’s storage/],
	['src/lib/server/queries/today.ts', "import '#lib/ui/Card.svelte'", /renders no component/],
	['src/lib/server/forms/people/person-page.ts', "import '#lib/staff/addresses.ts'", /renders no component/],
	['src/lib/server/commands/give.ts', "import '#lib/server/imports/read.ts'", /lies above/],
	['src/lib/server/commands/give.ts', "import '#lib/server/queries/plan/builder.ts'", /no page together/],
	['src/lib/server/http/request.ts', "import '#lib/server/access/guards.ts'", /lies above/],
	['src/lib/server/env.ts', "import type { A } from '#lib/server/ops/health.ts'", /lies above/],
	['src/lib/server/projection/load.ts', "import '#lib/server/ops/prepare.ts'", /lies above/],
	['src/lib/server/db/sqlite.ts', "import type { A } from '#lib/server/queries/today.ts'", /lies above/],
	['src/lib/staff/Card.svelte', "import { A } from '#lib/server/queries/today.ts'", /never run the server/],
	['src/lib/staff/Card.svelte', "await import('#lib/server/queries/today.ts')", /never run the server/],
	['src/lib/staff/Card.svelte', "import '#lib/device/store.ts'", /keeps nothing on a device/],
	['src/lib/person/Card.svelte', "import '#lib/staff/Card.svelte'", /practitioner’s side/],
	['src/lib/person/me.svelte.ts', "import { planOf } from './plan/sequencer.svelte.ts'", /lies above/],
	['src/lib/person/me.svelte.ts', "import type { A } from './forms/draft.svelte.ts'", /lies above/],
	['src/lib/person/me.svelte.ts', "await import('./plan/sequencer.svelte.ts')", /lies above/],
	['src/lib/staff/Card.svelte', "import './people/PersonFrame.svelte'", /lies above/],
	['src/lib/i18n/dates.ts', "import './shared/errors.en.ts'", /lies above/],
	['src/lib/server/forms/give.ts', "import './people/person-page.ts'", /lies above/],
	[
		'src/lib/server/queries/plan/plans.ts',
		"import { referralLetter } from '#lib/i18n/plan/referral-letter.ts'",
		/Letters are composed/
	],
	['src/lib/server/queries/today.ts', "import '#lib/server/letters/plan/referral-letter.ts'", /lies above/],
	['src/service-worker.ts', "import './lib/server/env.ts'", /from its root/],
	['src/lib/person/plan/Card.svelte', "import '#lib/i18n/plan/staff-builder.en.ts'", /no text of staff/],
	['src/lib/device/sync.ts', "import '#lib/i18n/catalogues/staff.cy.ts'", /no text of staff/],
	['src/routes/me/+page.svelte', "import '#lib/i18n/shared/staff-frame.en.ts'", /no text of staff/],
	['src/routes/me/+page.svelte', "import '#lib/staff/addresses.ts'", /practitioner’s side/],
	['src/precache/person-files.ts', "import '#lib/domain/plan/vocabulary.ts'", /only Node/],
	['src/lib/server/queries/today.ts', "import { dev } from '$app/environment'", /plain Node/],
	['src/lib/server/queries/today.ts', "import '#cli/serve.ts'", /not the other way round/],
	['src/cli/serve.ts', "import '#lib/device/outbox/outbox.ts'", /has no phone/],
	['src/cli/serve.ts', "import { env } from '$env/dynamic/private'", /plain Node/],
	['src/routes/me/+page.svelte', "import '#lib/server/env.ts'", /reaches the browser/],
	['src/routes/me/+layout.ts', "import '#lib/server/env.ts'", /reaches the browser/],
	['src/routes/me/+layout.ts', "import Dexie from 'dexie'", /hold no queries/],
	['src/routes/staff/+page.server.ts', "import { sql } from 'kysely'", /hold no queries/],
	['src/routes/staff/+page.server.ts', "import '#lib/device/outbox/outbox.ts'", /runs on the server/],
	['src/routes/api/v1/commands/+server.ts', "import pg from 'pg'", /hold no queries/],
	['src/routes/api/v1/commands/+server.ts', "import db from 'better-sqlite3'", /hold no queries/],
	['src/hooks.server.ts', "import '#lib/device/outbox/outbox.ts'", /runs on the server/],
	['src/service-worker.ts', "import '#lib/server/env.ts'", /never sees the server/],
	['src/service-worker.ts', "import '#lib/ui/Card.svelte'", /shows no component/],
	['src/lib/server/env.ts', "import '../domain/plan/vocabulary.ts'", /never \.\.\//],
	['tests/e2e/home.test.ts', "import '../chromium.ts'", /never \.\.\//],
	['src/lib/server/env.ts', "import '$lib/domain/plan/vocabulary.ts'", /#lib/],
	['src/lib/server/env.ts', "import '#lib/domain/plan/vocabulary'", /extension/],
	['src/lib/server/env.ts', "import './log'", /extension/]
];

const allowed: [file: string, source: string][] = [
	['src/lib/staff/Card.svelte', "import type { A } from '#lib/server/queries/today.ts'"],
	['src/lib/server/imports/read.ts', "import '#lib/server/commands/execute.ts'"],
	['src/precache/person-files.ts', "import { readdir } from 'node:fs/promises'"],
	['src/lib/domain/plan/order.ts', "import * as z from 'zod/mini'"],
	['src/lib/domain/plan/order.ts', "import './vocabulary.ts'"],
	['src/lib/server/queries/sync.ts', "import './people/person.ts'"],
	['src/lib/person/forms/draft.svelte.ts', "import './draft-keys.ts'"],
	['src/routes/staff/+layout.svelte', "import '#lib/i18n/shared/staff-frame.en.ts'"],
	['src/lib/domain/plan/order.ts', "import '#lib/domain/time/local-date.ts'"],
	['src/lib/domain/plan/order.test.ts', "import { test } from 'vitest'"],
	['src/lib/policy/powers.ts', "import '#lib/domain/plan/vocabulary.ts'"],
	['src/lib/i18n/en.ts', "import '#lib/policy/powers.ts'"],
	['src/lib/device/store/tables.ts', "import Dexie from 'dexie'"],
	['src/lib/device/store/tables.ts', "import '#lib/domain/records/records.ts'"],
	['src/lib/ui/Card.svelte', "import '#lib/domain/time/local-date.ts'"],
	['src/lib/person/forms/GiveForm.svelte', "import '#lib/device/give.ts'"],
	['src/lib/server/queries/today.ts', "import { sql } from 'kysely'"],
	['src/lib/server/queries/today.ts', "import { z } from 'zod'"],
	['src/cli/serve.ts', "import '#lib/server/env.ts'"],
	['src/routes/me/+layout.ts', "import '#lib/device/store/tables.ts'"],
	['src/routes/me/+page.svelte', "import Card from '#lib/ui/Card.svelte'"],
	['src/routes/me/+page.svelte', "import type { PageProps } from './$types'"],
	['src/routes/staff/+page.server.ts', "import '#lib/server/queries/today.ts'"],
	['src/routes/api/v1/commands/+server.ts', "import '#lib/server/commands/execute.ts'"],
	['src/hooks.server.ts', "import '#lib/server/access/session.ts'"],
	['src/service-worker.ts', "import 'workbox-precaching'"],
	['src/service-worker.ts', "import '#lib/domain/time/local-date.ts'"]
];

describe('a forbidden import is refused, saying what to do instead', () => {
	test.for(forbidden)('%s: %s', async ([file, source, advice]) => {
		expect(await complaints(file, source)).toEqual([expect.stringMatching(advice)]);
	});
});

test.each([
	'src/lib/server/queries/today.ts',
	'src/lib/server/commands/plan/steps.ts',
	'src/routes/staff/+page.server.ts',
	'src/routes/api/v1/sync/+server.ts'
])('several questions side by side are refused in %s', async (file) => {
	for (const source of ['await Promise.all([a(), b()])', 'await Promise.allSettled(asked)'])
		expect(await complaints(file, source)).toEqual([expect.stringMatching(/one after the other/)]);
	expect(await complaints(file, 'await a()')).toEqual([]);
});

describe('a legal import passes', () => {
	test.for(allowed)('%s: %s', async ([file, source]) => {
		expect(await complaints(file, source)).toEqual([]);
	});
});

/** A file that could be there, in the first place that a row names. */
const fileIn = ({ files: [pattern = ''] }: { files: string[] }) =>
	pattern.replace(/\*\*\/\*(?=\.)/, 'example').replace(/\*\*?$/, 'example.ts');

const bans = layers.flatMap((layer) =>
	layer.bans.map((ban) => [layer.name, ban.message, layer, ban] as const)
);

test.each(bans)('the row of %s bites: %s', async (_, __, layer, { example, message }) => {
	expect((await complaints(fileIn(layer), `import { a } from '${example}'`)).join()).toContain(message);
});

function foldersWithCode(folder: string): string[] {
	const entries = readdirSync(folder, { withFileTypes: true });
	const isCode = ({ name }: { name: string }) => /\.(ts|js|svelte)$/.test(name) && !name.includes('.test.');
	const below = entries.filter((entry) => entry.isDirectory());
	return [
		...(entries.some((entry) => !entry.isDirectory() && isCode(entry)) ? [folder] : []),
		...below.flatMap(({ name }) => foldersWithCode(join(folder, name)))
	];
}

test.each(foldersWithCode('src'))('the folder %s has a row, for each kind of file in it', async (folder) => {
	const files = readdirSync(folder).filter(
		(name) => /\.(ts|js|svelte)$/.test(name) && !name.includes('.test.')
	);
	for (const name of files) {
		const config = (await eslint.calculateConfigForFile(join(folder, name))) as Linter.Config;
		const rule = config.rules?.['@typescript-eslint/no-restricted-imports'] as [
			unknown,
			{ patterns: unknown[] }
		];
		expect(rule[1].patterns.length, name).toBeGreaterThan(everywhere.length);
	}
});
