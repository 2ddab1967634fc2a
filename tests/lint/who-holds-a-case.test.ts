import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const sources = globSync(['src/**/*.ts', 'src/**/*.svelte'])
	.filter((file) => !/\.test\.ts$|\/migrations\//.test(file))
	.map((file) => ({ file, text: readFileSync(file, 'utf8') }));

const whichHold = (pattern: RegExp) =>
	sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

test('who holds the case of somebody who is here is changed in one place', () => {
	expect(sources.length).toBeGreaterThan(500);
	expect(whichHold(/\.updateTable\('people'\)\s*\.set\([^)]*practitioner_id/).toSorted()).toEqual([
		// An officer of a file and their account of the same name are one human being: the case changes rows, not hands.
		'src/lib/server/commands/imports/change-rows.ts',
		'src/lib/server/commands/people/hand-over.ts'
	]);
	expect(whichHold(/\.updateTable\('people'\)\s*\.set\((?!\{)/)).toEqual([]);
});

/** These move cases, and ask for those of one officer by name. */
const byName = new Set([
	'src/lib/server/commands/imports/change-rows.ts',
	'src/lib/server/commands/imports/join-officer.ts',
	'src/lib/server/commands/imports/separate-officer.ts',
	'src/lib/server/commands/people/hand-over.ts',
	'src/lib/server/commands/people/reassign.ts'
]);

test('whoever is asked for by officer is reached by who holds, leads or covers, and by nothing of a query’s own', () => {
	const own =
		/where\(\s*'(?:people\.)?practitioner_id',\s*'='|eb\('practitioners\.id', '=', \w+\.practitionerId/;
	const found = whichHold(own).filter((file) => !byName.has(file));
	expect(found.toSorted()).toEqual([
		'src/lib/server/access/staff-invites.ts',
		'src/lib/server/access/staff-outcome.ts',
		// Accounts are of one member of staff each.
		'src/lib/server/commands/imports/case-import-officer.ts',
		'src/lib/server/commands/organisation/officers-in-reach.ts',
		// An officer's own diary, for whoever books into it: that a time is taken, and nothing of whom by.
		'src/lib/server/queries/appointments/clash-facts.ts',
		// An officer in the manager's reach, by name.
		'src/lib/server/queries/people/cases-of-officer.ts'
	]);
});
