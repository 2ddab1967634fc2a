import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint({
	overrideConfigFile: 'tests/lint/eslint.config.js',
	// The files linted here do not exist, so they have no types; the boundary rules need none.
	overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
	ruleFilter: ({ ruleId }) => ['no-restricted-imports', 'no-restricted-syntax'].includes(ruleId)
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
	['src/lib/ui/Card.svelte', "import '#lib/server/env.ts'", /take what they show as props/],
	['src/lib/ui/Card.svelte', "import '#lib/device/store/tables.ts'", /no data access/],
	['src/lib/ui/Card.svelte', "import Dexie from 'dexie'", /no data access/],
	['src/lib/ui/Card.svelte', "import '#lib/person/places.ts'", /know no person/],
	['src/lib/person/GiveForm.svelte', "import '#lib/server/env.ts'", /never see the server/],
	['src/lib/person/GiveForm.svelte', "import Dexie from 'dexie'", /hold no queries/],
	['src/lib/server/queries/today.ts', "import '#lib/device/outbox/outbox.ts'", /phone’s storage/],
	['src/lib/server/queries/today.ts', "import '#lib/ui/Card.svelte'", /renders no component/],
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
	['src/lib/server/env.ts', "import '../domain/plan/words.ts'", /never \.\.\//],
	['tests/e2e/home.test.ts', "import '../chromium.ts'", /never \.\.\//],
	['src/lib/server/env.ts', "import '$lib/domain/plan/words.ts'", /#lib/],
	['src/lib/server/env.ts', "import '#lib/domain/plan/words'", /extension/],
	['src/lib/server/env.ts', "import './log'", /extension/]
];

const allowed: [file: string, source: string][] = [
	['src/lib/domain/plan/order.ts', "import * as z from 'zod/mini'"],
	['src/lib/domain/plan/order.ts', "import './words.ts'"],
	['src/lib/domain/plan/order.ts', "import '#lib/domain/time/local-date.ts'"],
	['src/lib/domain/plan/order.test.ts', "import { test } from 'vitest'"],
	['src/lib/policy/powers.ts', "import '#lib/domain/plan/words.ts'"],
	['src/lib/i18n/en.ts', "import '#lib/policy/powers.ts'"],
	['src/lib/device/store/tables.ts', "import Dexie from 'dexie'"],
	['src/lib/device/store/tables.ts', "import '#lib/domain/snapshot/records.ts'"],
	['src/lib/ui/Card.svelte', "import '#lib/i18n/en.ts'"],
	['src/lib/person/GiveForm.svelte', "import '#lib/device/give.ts'"],
	['src/lib/server/queries/today.ts', "import { sql } from 'kysely'"],
	['src/lib/server/queries/today.ts', "import { z } from 'zod'"],
	['src/cli/serve.ts', "import '#lib/server/env.ts'"],
	['src/routes/me/+layout.ts', "import '#lib/device/store/tables.ts'"],
	['src/routes/me/+page.svelte', "import Card from '#lib/ui/Card.svelte'"],
	['src/routes/me/+page.svelte', "import type { PageProps } from './$types'"],
	['src/routes/staff/+page.server.ts', "import '#lib/server/queries/today.ts'"],
	['src/routes/api/v1/commands/+server.ts', "import '#lib/server/commands/execute.ts'"],
	['src/hooks.server.ts', "import '#lib/server/auth/session.ts'"],
	['src/service-worker.ts', "import 'workbox-precaching'"],
	['src/service-worker.ts', "import '#lib/domain/time/local-date.ts'"]
];

describe('a forbidden import is refused, saying what to do instead', () => {
	test.for(forbidden)('%s: %s', async ([file, source, advice]) => {
		expect(await complaints(file, source)).toEqual([expect.stringMatching(advice)]);
	});
});

describe('a legal import passes', () => {
	test.for(allowed)('%s: %s', async ([file, source]) => {
		expect(await complaints(file, source)).toEqual([]);
	});
});
