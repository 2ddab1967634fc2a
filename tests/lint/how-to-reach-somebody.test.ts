import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/*
 * What is written down of how to reach somebody is there for them and for whoever reaches their case. No rule, decision, letter,
 * count or log reads it. Whoever adds a place that reads it says here what for.
 */

const NAMED =
	/(?:From|Into|Table|Join)\('circumstances|CircumstanceRecord|napshot\.circumstances|readCircumstances|writeCircumstance/;

const readBy: Record<string, string> = {
	'src/lib/domain/people/circumstance.ts': 'what it is',
	'src/lib/domain/records/records.ts': 'that it is a record of the person’s',
	'src/lib/domain/reports/story-of-case.ts': 'the case on one page, for whoever reaches it and its person',
	'src/lib/person/people/HowToReachMe.svelte': 'its person',
	'src/lib/server/commands/people/handlers.ts': 'its command',
	'src/lib/server/commands/people/write-circumstance.ts': 'written',
	'src/lib/server/db/migrations/0039-circumstances.ts': 'its table',
	'src/lib/server/db/readable/case-shapes.ts': 'whether a row can be read',
	'src/lib/server/forms/appointments/appointment-page.ts':
		'beside the forms that book and move an appointment',
	'src/lib/server/projection/people/record-of-row.ts': 'what its person’s phone is sent',
	'src/lib/server/queries/appointments/clash-facts.ts':
		'which days are not theirs to give, for whoever books an appointment: it keeps nobody from booking',
	'src/lib/server/queries/people/circumstances.ts': 'whoever reaches the case',
	'src/routes/staff/people/[id]/+page.server.ts': 'the first page about them',
	'src/routes/staff/people/[id]/situation/+page.server.ts': 'the page that it is written on',
	'src/routes/staff/people/[id]/story/+page.server.ts': 'the case on one page'
};

test('nothing but its pages reads how to reach somebody', () => {
	const found = globSync('src/**/*.{ts,svelte}')
		.filter((file) => !/\.(test|fixture)\.ts$/.test(file))
		.filter((file) => NAMED.test(readFileSync(file, 'utf8')))
		.sort();
	expect(found).toEqual(Object.keys(readBy).sort());
});
