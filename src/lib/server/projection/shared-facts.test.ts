import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Where a fact that stands in many people's records is changed: there they are made again, in the same transaction. */
const changers = {
	practitioners: [
		'src/lib/server/commands/imports/case-import-officer.ts',
		'src/lib/server/commands/imports/join-officer.ts',
		'src/lib/server/commands/imports/separate-officer.ts',
		'src/lib/server/commands/organisation/staff-members.ts',
		// These take an officer's place in line, and change nothing of them.
		'src/lib/server/access/staff-invites.ts',
		'src/lib/server/commands/organisation/covers.ts'
	],
	covers: [
		'src/lib/server/access/covers-from-today.ts',
		'src/lib/server/commands/imports/join-officer.ts',
		'src/lib/server/commands/imports/separate-officer.ts',
		'src/lib/server/commands/organisation/covers.ts'
	],
	// Who leads a team.
	accounts: [
		'src/lib/server/access/accounts.ts',
		'src/lib/server/access/enter.ts',
		'src/lib/server/access/join.ts',
		// A person's own, which leads no team.
		'src/lib/server/access/person-account.ts',
		'src/lib/server/access/staff-accounts.ts',
		// These hold an account, and change nothing of it.
		'src/lib/server/access/hold-account.ts',
		'src/lib/server/commands/organisation/officers-in-reach.ts'
	],
	teams: ['src/lib/server/commands/organisation/teams.ts'],
	sequencing_settings: [],
	reply_settings: []
};

it.each(Object.entries(changers))('what %s say to many people is changed nowhere else', (table, places) => {
	const files = globSync('src/{lib/server,routes,cli}/**/*.ts').filter((path) => !path.includes('.test.'));
	const changes = new RegExp(`(updateTable|deleteFrom)\\(\\s*'${table}'`);
	const found = files.filter((path) => changes.test(readFileSync(path, 'utf8')));
	expect(found.sort()).toEqual([...places].sort());
});

it('a number of an area is set through one function, by three commands', () => {
	const files = globSync('src/lib/server/**/*.ts').filter((path) => !path.includes('.test.'));
	const setters = files.filter((path) => /\bsetAreaSetting\(/.test(readFileSync(path, 'utf8')));
	expect(setters.sort()).toEqual([
		'src/lib/server/commands/compliance/set-compliance-setting.ts',
		'src/lib/server/commands/organisation/set-area-setting.ts',
		'src/lib/server/commands/organisation/set-reply-setting.ts',
		'src/lib/server/commands/plan/sequencing-policy.ts'
	]);
});
