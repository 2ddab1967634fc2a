import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/*
 * Whether somebody was reminded is context, and never against them (docs/decisions/085): no rule, count, letter or list reads it. It is
 * sent, shown, counted for whoever runs the service, and nothing else.
 */

const NAMED = /'notices'|NoticeTables|ReminderRecord|remindersOf|\.reminders\b|notice_?choices|notice_ways/i;

const RULES = [
	'src/lib/domain/{access,organisation,people,appointments,plan,reports,compliance,imports,attention}/**/*.ts',
	'src/lib/server/commands/{compliance,plan,people,appointments,organisation,attention,reports,imports}/**/*.ts',
	'src/lib/server/queries/{compliance,plan,people,appointments,organisation,attention,reports,imports}/**/*.ts',
	'src/lib/server/letters/**/*.ts',
	'src/lib/i18n/compliance/**/*.ts',
	'src/lib/policy/**/*.ts'
];

const named = (text: string) => NAMED.test(text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''));

test('no rule, decision, count or letter reads whether somebody was reminded', () => {
	const files = globSync(RULES).filter((file) => !/\.(test|fixture)\.ts$/.test(file));
	expect(files.length).toBeGreaterThan(200);
	expect(files.filter((file) => named(readFileSync(file, 'utf8')))).toEqual([]);
});

test('one that did would be seen', () => {
	expect(named("connection.selectFrom('notices')")).toBe(true);
	expect(named('if (snapshot.reminders.length > 0) return worse')).toBe(true);
	expect(named('/** Never by snapshot.reminders. */')).toBe(false);
});
