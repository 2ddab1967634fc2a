import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/*
 * Whether the consequences were explained says what we did. No rule about attendance, no decision, letter, count or log reads it, and
 * what somebody said they understood is shown and nothing else. Whoever adds a place that reads it says here what for.
 */

const NAMED =
	/(?:From|Into|Table|Join)\('explanation|Explanation(?:Request)?Record|napshot\.explanation|ordersExplained|explanationDue|lastExplained|explainedBefore|explainedByThen/;

const readBy: Record<string, string> = {
	'src/lib/domain/compliance/commands-on-phone.ts': 'the request, shown before it is sent',
	'src/lib/domain/compliance/explained.ts': 'whether it was, as an order stands',
	'src/lib/domain/compliance/explanation.ts': 'what it is',
	'src/lib/domain/records/records.ts': 'that it is a record of the person’s',
	'src/lib/person/compliance/ExplainedFacts.svelte': 'its person',
	'src/lib/server/commands/compliance/explanations.ts': 'its commands',
	'src/lib/server/projection/compliance/explanations.ts': 'what its person’s phone is sent',
	'src/lib/server/queries/attention/waiting-explanations.ts': 'Today: what is ours to explain',
	'src/lib/server/queries/compliance/events.ts': 'shown beside an event, for the person',
	'src/lib/server/queries/compliance/explanations.ts': 'the same, and what there is to explain',
	'src/lib/staff/compliance/AskedWords.svelte': 'its officer',
	'src/lib/staff/compliance/EventFacts.svelte': 'whoever reads the event',
	'src/lib/staff/compliance/ExplanationNoted.svelte': 'its officer',
	'src/lib/staff/compliance/ExplanationsAsked.svelte': 'its officer',
	'src/lib/staff/compliance/OrderExplainedCard.svelte': 'its officer',
	'src/routes/me/rules/explained/+page.svelte': 'its person’s page',
	'src/routes/staff/people/[id]/explained/+page.server.ts': 'its officer’s page',
	'src/routes/staff/people/[id]/explained/[explanation]/+page.server.ts': 'where it is taken back'
};

test('nothing but its pages and Today reads whether the consequences were explained', () => {
	const found = globSync('src/**/*.{ts,svelte}')
		.filter((file) => !/\.(test|fixture)\.ts$/.test(file))
		.filter((file) => NAMED.test(readFileSync(file, 'utf8')))
		.filter((file) => !/migrations\/|ops\/demonstration/.test(file))
		.sort();
	expect(found).toEqual(Object.keys(readBy).sort());
});

test('beside an event it is shown in one place, and goes into nothing that decides', () => {
	const using = globSync('src/lib/**/*.{ts,svelte}').filter((file) =>
		/found\.explained|\.explained\.(?:on|notedOn|fromBefore|laterOn)\b/.test(readFileSync(file, 'utf8'))
	);
	expect(using).toEqual(['src/lib/staff/compliance/EventFacts.svelte']);
});
