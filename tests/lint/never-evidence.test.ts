import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/*
 * What got better, what somebody thought, what they plan and what they are good at is input to no rule, no decision and no count.
 * Whoever adds a place that reads it says
 * here what for, and it is never for a rule.
 */

/** How it can be named: its tables, records and lists, and what reads all kinds of reports at once. */
const NAMED =
	/positive_?change|circumstance_?change|if_then_plan\b|if_then_plans|ifThenPlans|IfThenPlanRecord|plansThatFit|plansToRead|plansLetGo|story_note|stor(?:y|ies)Seen|StoryNote|StoryRecord|storyOfCase|isStoryNew|(?:From|Into|Table|Join)\('stories|snapshot\.stor|'story'|reflection(?!s? page)|snapshot\.takenBack|myReports|saidAbout|reportsToRead|allReportKinds|plainKinds|kindsToRead|\breportKinds\b|ReportLists/i;
/** What somebody is good at; the same word is a field of plans, goals and steps. */
const STRENGTH =
	/\bStrength(?:Record|State|Choice|sToMake)|personsStrengths|strengthsOf|snapshot\.strengths|strength_orders|(?:From|Into|Table|Join)\('strengths|'strength'/;

/** What they write to their officer, and what is written back. */
const MESSAGE =
	/\b(?:MessageRecord|messageRecord|WaitingMessages|openMessages|readThread|snapshot\.messages)\b|'messages?'/;

const RULES = [
	'src/lib/domain/{compliance,plan,people,appointments}/**/*.ts',
	'src/lib/server/commands/{compliance,plan,people,appointments,organisation}/**/*.ts',
	'src/lib/server/queries/{compliance,plan,people,appointments,organisation}/**/*.ts',
	'src/lib/server/letters/**/*.ts',
	'src/lib/i18n/compliance/**/*.ts',
	'src/lib/{server/imports,server/commands/imports}/**/*.ts'
];

const namesIn = (patterns: string[]) =>
	globSync(patterns)
		.filter((file) => !/\.(test|fixture)\.ts$/.test(file))
		.filter((file) => {
			const text = readFileSync(file, 'utf8');
			return NAMED.test(text) || STRENGTH.test(text) || MESSAGE.test(text);
		})
		.sort();

/** A change that was told calls for a look at the plan, and for nothing else: by day alone, and never by what it was. */
const forTheirPlan: Record<string, string> = {
	'src/lib/server/commands/plan/looked-again.ts': 'that the plan was looked at again because of it',
	'src/lib/server/queries/plan/told-changes.ts': 'that it was not yet, which is a gap of ours'
};

const inRules: Record<string, string> = {
	'src/lib/domain/compliance/everything-reported.ts': 'the person’s own list of all they told us',
	'src/lib/domain/compliance/my-side.ts': 'takes what is in the way out of what was said, and nothing else'
};

test('no rule, decision, letter or import names what got better, what somebody thought or what they plan', () => {
	expect(globSync(RULES).length).toBeGreaterThan(150);
	expect(namesIn(RULES)).toEqual(Object.keys({ ...inRules, ...forTheirPlan }).sort());
});

/** Every place on the server that reaches the tables, by name or with all others of its kind. */
const reads: Record<string, string> = {
	'src/lib/server/commands/handling/require-own.ts': 'whether it is the person’s own to take back',
	'src/lib/server/commands/messages/answer-messages.ts': 'read, answered and written back',
	'src/lib/server/commands/messages/join-appointment.ts':
		'that one says that they cannot come is noted with the appointment, and none of its words',
	'src/lib/server/commands/messages/write-message.ts': 'written, and read by its person',
	'src/lib/server/commands/reports/answers.ts': 'seen and answered',
	'src/lib/server/commands/reports/circumstance-changes.ts':
		'a change in life told, and answered with the plan',
	'src/lib/server/commands/reports/give-report.ts': 'written down and taken back',
	'src/lib/server/commands/reports/if-then-plans.ts': 'kept, changed and let go, by its person alone',
	'src/lib/server/commands/reports/reflections.ts': 'written down, with the plan that comes of it',
	'src/lib/server/commands/reports/settle-danger.ts':
		'that a plan or a strength is not marked as seen, and a message is',
	'src/lib/server/commands/reports/stories.ts': 'the page of a case written, seen, put right and read',
	'src/lib/server/commands/reports/strengths.ts': 'named, suggested, put in order',
	'src/lib/server/forms/messages/open-thread.ts': 'opening it is what read means',
	'src/lib/server/projection/load-record.ts': 'what its person’s phone is sent',
	'src/lib/server/projection/messages/record-of-row.ts': 'the same, of messages',
	'src/lib/server/projection/rebuild.ts': 'the same, made again',
	'src/lib/server/projection/reports/record-of-row.ts': 'the same, from its row',
	'src/lib/server/projection/reports/strengths.ts': 'the same, of strengths',
	'src/lib/server/queries/attention/waiting-reports.ts': 'Today: good to read, and to answer',
	'src/lib/server/queries/attention/waiting.ts':
		'Today: messages that wait for an answer, and what was put right on the page of a case',
	'src/lib/server/queries/messages/thread.ts': 'the officer’s page of them',
	'src/lib/server/queries/messages/waiting-messages.ts': 'Today: that they wait, and what they say',
	'src/lib/server/queries/notices/to-look-at.ts':
		'that an officer wrote or answered since, for a notice that says nothing of it',
	'src/lib/server/queries/reports/balance.ts':
		'the days on which staff answered one, on that person’s page alone: not that it was written, nor what',
	'src/lib/server/queries/reports/danger-signs.ts': 'that an entry with words of danger was taken back',
	'src/lib/server/queries/reports/read-reports.ts': 'the officer’s list and page of it',
	'src/lib/server/queries/reports/stories.ts':
		'Today: that something was put right; and for whoever hands a case over, that its page was written and seen'
};

test('the server reaches it to keep it, send it, show it to its officer and have it answered, and for nothing else', () => {
	const found = namesIn(['src/lib/server/{commands,queries,projection,letters,forms}/**/*.ts']);
	expect(found.filter((file) => !/commands\/reports\/handlers\.ts$/.test(file))).toEqual(
		Object.keys({ ...reads, ...forTheirPlan }).sort()
	);
});

test('nothing about the plan reads what it was that changed, or a word of it', () => {
	for (const file of Object.keys(forTheirPlan)) {
		const text = readFileSync(file, 'utf8');
		expect(text, file).not.toMatch(/'(changed|words|wanted|since)'|selectAll/);
	}
});

test('a query brings no record of a person’s to staff but by the one way that leaves out what was taken back', () => {
	const files = globSync('src/lib/server/queries/**/*.ts').filter((file) =>
		readFileSync(file, 'utf8').includes("'person_records'")
	);
	expect(files.length).toBeGreaterThan(2);
	// The phone’s own.
	const others = files.filter((file) => !file.endsWith('queries/sync.ts'));
	const past = others.filter((file) => {
		const text = readFileSync(file, 'utf8');
		return /fromJson\([^)]*body/.test(text) || !text.includes('bodyForStaff(');
	});
	expect(past).toEqual([]);
});

test('what staff recognised, asked and warned of is read by one page of one person, and by no rule, list or count', () => {
	const all = globSync('src/**/*.{ts,svelte}').filter((file) => !/\.(test|fixture)\.ts$/.test(file));
	const reading = all.filter((file) =>
		/readBalance|reports\/balance\.ts|balanceOf|BalanceShown/.test(readFileSync(file, 'utf8'))
	);
	expect(reading.sort()).toEqual([
		'src/lib/domain/reports/balance.ts',
		'src/lib/i18n/reports/staff-balance.en.ts',
		'src/lib/server/queries/reports/balance.ts',
		'src/lib/staff/reports/BalanceShown.svelte',
		'src/lib/staff/reports/balance-address.ts',
		'src/routes/staff/people/[id]/+page.server.ts',
		'src/routes/staff/people/[id]/+page.svelte'
	]);
	const query = readFileSync('src/lib/server/queries/reports/balance.ts', 'utf8');
	// Of an entry it asks whether it was taken back, and not for a word of it.
	expect(query.match(/entry\.\w+/g)?.sort()).toEqual(['entry.id', 'entry.person_id', 'entry.taken_back_at']);
	expect(query).not.toMatch(/selectAll|words|feeling|strength/);
});
