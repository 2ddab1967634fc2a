import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/*
 * A pause holds steps that are ours to set, and the days for which something of the plan has waited. It is no input to where somebody
 * stands, to what a missed appointment opens, to a decision or to a letter. Whoever adds a place that reads it says here what for.
 */

const NAMED = /pause/i;

const namesIn = (patterns: string[]) =>
	globSync(patterns)
		.filter((file) => !/\.(test|fixture)\.ts$/.test(file))
		.filter((file) => NAMED.test(readFileSync(file, 'utf8')))
		.sort();

const RULES = [
	'src/lib/domain/{compliance,appointments,people,reports}/**/*.ts',
	'src/lib/policy/compliance/**/*.ts',
	'src/lib/server/commands/{compliance,appointments,people,reports,imports}/**/*.ts',
	'src/lib/server/queries/{compliance,appointments,people,reports}/**/*.ts',
	'src/lib/server/{letters,imports}/**/*.ts'
];

test('no rule about an appointment, an event, a decision or a letter names a pause', () => {
	expect(globSync(RULES).length).toBeGreaterThan(150);
	expect(namesIn(RULES)).toEqual([]);
});

const onServer: Record<string, string> = {
	'src/lib/server/commands/plan/handlers.ts': 'its commands',
	'src/lib/server/commands/plan/pauses.ts': 'begun, changed and ended',
	'src/lib/server/commands/plan/plan-world.ts': 'what is wrong with its days',
	'src/lib/server/projection/plan/plan-parts.ts': 'with the plan that its person’s phone is sent',
	'src/lib/server/projection/plan/record-of-row.ts': 'the same, from its row',
	'src/lib/server/queries/attention/waiting.ts': 'Today: to be looked at again',
	'src/lib/server/queries/plan/gaps.ts': 'it waits on Today as itself',
	'src/lib/server/queries/plan/pauses.ts': 'the officer’s page of it'
};

test('the server reaches it to keep it, send it and have it looked at again, and for nothing else', () => {
	expect(namesIn(['src/lib/server/{commands,queries,projection,letters,forms}/**/*.ts'])).toEqual(
		Object.keys(onServer)
	);
});
