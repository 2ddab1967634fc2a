import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What belongs to the service: its ids are the service's own. */
const ofTheService = new Set([
	'accounts',
	'agencies',
	'alternatives',
	'compliance_settings',
	'covers',
	'devices',
	'imports',
	'office_closed_days',
	'offices',
	'people',
	'practitioners',
	'quarantine',
	'reply_settings',
	'sequencing_settings',
	'sessions',
	'staff_links',
	'teams'
]);

const query =
	/\.(?:selectFrom|updateTable|deleteFrom)\(([^)]*)\)(?:(?!\.(?:selectFrom|updateTable|deleteFrom)\()[\s\S])*?\.execute\w*\(/g;

/** The queries that go by an id and name no person. */
function bareIn(source: string): string[] {
	return [...source.matchAll(query)].flatMap(([text, table = '']) => {
		const name = /^\s*'(\w+)/.exec(table)?.[1];
		const goesById = /\.where\(\s*['`](?:\S+\.)?id['`],\s*'(?:=|in)'/.test(text);
		if (!goesById || /person_id|people\.id|account_id/.test(text) || (name && ofTheService.has(name)))
			return [];
		return [text.split('\n', 2).join(' ')];
	});
}

describe('a query for somebody’s thing', () => {
	it('names the person beside the id, wherever one is asked or changed', () => {
		const files = globSync('src/lib/server/**/*.ts').filter(
			(path) => !/\.test\.ts$|migrations|\/ops\//.test(path.replaceAll('\\', '/'))
		);
		const found = files.flatMap((path) =>
			bareIn(readFileSync(path, 'utf8')).map((text) => `${path}: ${text}`)
		);
		expect(found).toEqual([]);
	});

	it('is seen where it does not', () => {
		const bare = "transaction.updateTable('looks').set({ result }).where('id', '=', lookId).execute()";
		expect(bareIn(bare)).toHaveLength(1);
		expect(bareIn(bare.replace('.where', ".where('person_id', '=', personId).where"))).toEqual([]);
		expect(bareIn(bare.replace("'looks'", 'reportTables[kind]'))).toHaveLength(1);
		expect(bareIn(bare.replace("'looks'", "'agencies'"))).toEqual([]);
	});
});
