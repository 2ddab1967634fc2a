import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/*
 * What is written of somebody's situation is there for them and for whoever reaches their case. No rule, decision, letter,
 * count or log reads it: it is shown to whoever books an appointment and to whoever decides, and a human weighs it. Whoever adds a place
 * that reads it says here what for.
 */

const NAMED =
	/(?:From|Into|Table|Join)\('circumstance(?:s|_versions)|Circumstance(?:Record|Version)|napshot\.circumstances|readCircumstances|(?:write|say)Circumstance|situationOn|StoodOn|metSince|MetSince/;

const readBy: Record<string, string> = {
	'src/lib/domain/appointments/met-since.ts':
		'what an appointment to come meets that was written after it was booked, for its person and its officer to see',
	'src/lib/domain/people/circumstance.ts': 'what it is',
	'src/lib/domain/people/commands-on-phone.ts': 'shown at once to whoever writes it',
	'src/lib/domain/people/stood-on.ts':
		'what stood written on the day of an event, for whoever decides: no rule asks for it',
	'src/lib/domain/records/records.ts': 'that it is a record of the person’s',
	'src/lib/domain/reports/story-of-case.ts': 'the case on one page, for whoever reaches it and its person',
	'src/lib/person/notices/BeforeYouGo.svelte': 'when to leave, for its person',
	'src/lib/person/people/CircumstanceCard.svelte': 'its person',
	'src/lib/person/people/EndSituation.svelte': 'its person ends it',
	'src/lib/person/people/SituationForm.svelte': 'its person writes it',
	'src/lib/person/people/SituationMeets.svelte': 'its person is led to ask for another time',
	'src/lib/person/people/circumstance-lines.ts': 'its person',
	'src/lib/person/people/situation-draft.ts': 'its person writes it',
	'src/lib/person/reports/own-copy.ts': 'its person’s own copy',
	'src/lib/server/commands/people/handlers.ts': 'its commands',
	'src/lib/server/commands/people/write-circumstance.ts': 'written',
	'src/lib/server/db/migrations/0039-circumstances.ts': 'its table',
	'src/lib/server/db/migrations/0050-situations.ts': 'its columns and its versions',
	'src/lib/server/db/readable/case-shapes.ts': 'whether a row can be read',
	'src/lib/server/forms/appointments/appointment-page.ts':
		'beside the forms that book and move an appointment',
	'src/lib/server/forms/compliance/team-event-page.ts':
		'beside an event, for the manager who countersigns or looks again',
	'src/lib/server/projection/people/circumstances.ts': 'what its person’s phone is sent',
	'src/lib/server/queries/appointments/clash-facts.ts':
		'which times are not theirs to give, for whoever books an appointment: it keeps nobody from booking',
	'src/lib/server/queries/people/circumstances.ts': 'whoever reaches the case',
	'src/lib/staff/compliance/CircumstancesKnown.svelte': 'beside an event',
	'src/lib/staff/people/SituationThen.svelte': 'beside an event and a decision',
	'src/routes/me/progress/copy/+page.svelte': 'its person’s own copy',
	'src/routes/me/situation/+page.svelte': 'its person',
	'src/routes/me/situation/[topic]/+page.svelte': 'its person writes it',
	'src/routes/staff/people/[id]/+page.server.ts': 'the first page about them',
	'src/routes/staff/people/[id]/appointments/+page.server.ts':
		'marks in the list what meets something written since',
	'src/routes/staff/people/[id]/appointments/[appointment]/+page.server.ts':
		'beside an appointment to come that it meets',
	'src/routes/staff/people/[id]/appointments/[appointment]/+page.svelte': 'the same',
	'src/routes/staff/people/[id]/fairness/[event]/+page.server.ts': 'beside an event',
	'src/routes/staff/people/[id]/fairness/[event]/decide/+page.server.ts': 'beside the form of a decision',
	'src/routes/staff/people/[id]/situation/+page.server.ts': 'the page that it is written on',
	'src/routes/staff/people/[id]/story/+page.server.ts': 'the case on one page'
};

test('nothing but its pages reads what somebody’s situation is', () => {
	const found = globSync('src/**/*.{ts,svelte}')
		.filter((file) => !/\.(test|fixture)\.ts$/.test(file))
		.filter((file) => NAMED.test(readFileSync(file, 'utf8')))
		.sort();
	expect(found).toEqual(Object.keys(readBy).sort());
});

/** No rule of the fair process, of a plan or of what waits may come to know of it, however it is named. */
test('no rule, letter or list names it', () => {
	const rules = globSync([
		'src/lib/domain/{compliance,plan,attention,notices}/**/*.ts',
		'src/lib/server/commands/{compliance,plan,attention,notices}/**/*.ts',
		'src/lib/server/queries/{compliance,plan,attention,notices}/**/*.ts',
		'src/lib/server/letters/**/*.ts'
	]).filter((file) => !/\.(test|fixture)\.ts$/.test(file));
	expect(rules.length).toBeGreaterThan(100);
	expect(rules.filter((file) => NAMED.test(readFileSync(file, 'utf8')))).toEqual([]);
});
