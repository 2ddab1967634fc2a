import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Attendance } from '#lib/domain/compliance/attendance.ts';
import { warningNow } from '#lib/domain/compliance/warning-now.ts';
import { PlanAgreement } from '#lib/domain/plan/vocabulary.ts';
import { hasEnded } from '#lib/domain/people/running-orders.ts';
import type { SnapshotRecord } from '#lib/domain/records/records.ts';
import { assembleSnapshot } from '#lib/domain/records/snapshot.ts';
import { instantAt } from '#lib/domain/time/local-date.ts';
import { loadPersonText } from '#lib/i18n/catalogues/person-text.ts';
import type { PersonText } from '#lib/i18n/catalogues/person.en.ts';
import { attendanceWords } from '#lib/i18n/compliance/standing.ts';
import { whatIfWords } from '#lib/i18n/compliance/what-if.ts';
import { laddersFor } from '#lib/person/people/my-orders.ts';
import { anyHistory, today } from './histories.ts';
import { blockIn, linkIn, readerOf, wordsIn } from './read-page.ts';

/*
 * What the pages of one person say of the same thing, as they are rendered: for any history they agree with each other. The words
 * come from the catalogue, so that a sentence that is reworded is still found.
 */

beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: instantAt(today, 12, 0) }));
afterAll(() => void vi.useRealTimers());

const columns = [
	'kept',
	'accepted',
	'serviceSide',
	'movedByPerson',
	'open',
	'notAccepted',
	'unclear'
] as const;
/** Sentences of where somebody stands that say that nobody has decided, without the dates in them. */
const nothingDecided: Record<'en' | 'cy', RegExp> = {
	en: /Nothing is decided yet|Until then it does not count/,
	cy: /Nid oes dim wedi’i benderfynu eto|Tan hynny nid yw’n cyfrif/
};

async function pagesOf(records: SnapshotRecord[], language: 'en' | 'cy') {
	const text = await loadPersonText(language);
	const reader = readerOf({ records, language, text });
	const { snapshot } = reader.me;
	const events = [];
	for (const event of snapshot.complianceEvents)
		events.push({ event, html: await reader.read('/me/events/[id]', { id: event.id }) });
	const appointments = [];
	for (const appointment of snapshot.appointments)
		appointments.push({
			appointment,
			html: await reader.read('/me/appointments/[id]', { id: appointment.id })
		});
	return {
		language,
		text,
		me: reader.me,
		snapshot,
		events,
		appointments,
		home: await reader.read('/me'),
		rules: await reader.read('/me/rules'),
		whatIf: await reader.read('/me/rules/what-if'),
		record: await reader.read('/me/record'),
		dates: await reader.read('/me/appointments'),
		plan: await reader.read('/me/plan'),
		changes: await reader.read('/me/plan/changes'),
		told: await reader.read('/me/reports')
	};
}
type Pages = Awaited<ReturnType<typeof pagesOf>>;

/** The last days that a page says a warning counts until. */
function countedUntil(html: string, { me, text }: Pages): string[] {
	const words = wordsIn(html);
	const days = [...new Set(me.snapshot.warnings.flatMap(({ givenOn }) => lastDaysOf(givenOn)))];
	const { counts } = text.standing.warning;
	const home = text.standingHome.position.warning_counts;
	const { rules } = text.standing.position.warning_counts;
	const sentencesOn = (until: string) => [
		counts(until),
		text.rules.warningUntil(until),
		rules({ on: '', due: '', until, ended: null })[0],
		home({ on: '', due: '', until, ended: null })
	];
	// What is made for paper has the year, whichever it is.
	return days.filter((day) =>
		[me.date(day), me.fullDate(day)].some((until) =>
			sentencesOn(until).some((sentence) => words.includes(sentence))
		)
	);
}

/** Written out again here, so that the page’s own sum is not what it is checked by. */
function lastDaysOf(givenOn: string): string[] {
	const [year = 0, month = 1, day = 1] = givenOn.split('-').map(Number);
	return [new Date(Date.UTC(year + 1, month - 1, day - 1)).toISOString().slice(0, 10)];
}

function onWarnings(pages: Pages): void {
	const { snapshot, record, rules, home, text, me } = pages;
	const counted = new Set<string>();
	for (const warning of snapshot.warnings) {
		const block = blockIn(record, `warning-${warning.id}`);
		expect(block, 'every warning is on the record').not.toBeNull();
		const until = countedUntil(block ?? '', pages);
		if (warning.withdrawnOn !== null) expect(until, 'taken back, and it counts').toEqual([]);
		const order = snapshot.orders.find(({ id }) => id === warning.orderId);
		if (order && hasEnded(order, today)) expect(until, 'its order is over, and it counts').toEqual([]);
		const page = pages.events.find(({ event }) => event.id === warning.eventId)?.html;
		// One that counts is of the decision that holds: what was decided before took its warning back.
		if (page !== undefined && until.length > 0)
			expect(countedUntil(page, pages), 'on the page of its event').toEqual(until);
		until.forEach((day) => counted.add(day));
	}
	for (const html of [rules, home, ...pages.events.map((event) => event.html)])
		for (const day of countedUntil(html, pages))
			expect(counted, 'counts here, and not on the record').toContain(day);
	const last = [...counted].sort().at(-1);
	const dates = { on: '', due: '', until: me.date(last ?? today), ended: null };
	const { nothing_open, warning_counts, no_active_order, supervision_ended } = text.standingHome.position;
	if ([no_active_order, supervision_ended].some((says) => wordsIn(home).includes(says(dates))))
		expect([...counted], 'no order runs, and a warning counts').toEqual([]);
	if (last !== undefined) {
		expect(wordsIn(rules), 'a warning counts, and nothing was decided').not.toContain(text.events.none);
		if (wordsIn(home).includes(nothing_open(dates)))
			expect(wordsIn(home), 'a warning counts, and Home does not say so').toContain(warning_counts(dates));
	}
}

/** What the ladder and *What happens if* say of a warning, under each order that can end in court: where there are several, each by itself. */
function onLadders(pages: Pages): void {
	const { snapshot, record, rules, whatIf, text, me } = pages;
	const ladders = laddersFor(snapshot.orders, today);
	const endInCourt = ['community_order', 'suspended_sentence_order'];
	const isUnder = (id: string | null) => (warning: { orderId: string | null }) =>
		ladders.length === 1 || (warning.orderId ?? id) === id;
	const lastDays = ladders.flatMap(({ id, orderKind }) => {
		if (!endInCourt.includes(orderKind)) return [];
		const blocks = snapshot.warnings.filter(isUnder(id)).map((each) => blockIn(record, `warning-${each.id}`));
		return [
			blocks
				.flatMap((block) => countedUntil(block ?? '', pages))
				.sort()
				.at(-1)
		];
	});
	const again = { scenario: 'happens_again' as const, entryIds: [] };
	const saysAgain = (warningUntil: string) =>
		whatIfWords({ ...again, dates: { nextAppointmentOn: null, warningUntil } }, text.whatIf, (day) =>
			me.date(day)
		).says;
	const expected = new Set(lastDays.filter((day) => day !== undefined));
	for (const day of expected) {
		expect(countedUntil(rules, pages), 'on the record and not on the ladder').toContain(day);
		expect(wordsIn(whatIf), 'what if it happens again').toContain(saysAgain(day));
	}
	const days = snapshot.warnings.flatMap(({ givenOn }) => lastDaysOf(givenOn));
	for (const day of days.filter((one) => !expected.has(one)))
		expect(wordsIn(whatIf), 'it counts under no order, or not the longest').not.toContain(saysAgain(day));
	if (expected.size === 0 && lastDays.length > 0)
		expect(wordsIn(whatIf)).not.toContain(text.whatIf.happens_again.title);
}

function onDecisions({ snapshot, events, rules, record, home, text, language }: Pages): void {
	const { says, outcome, closed, none } = text.events;
	const decided = [...Object.values(outcome), ...Object.values(closed)].filter(
		(words) => words !== outcome.more_time
	);
	const list = blockIn(rules, 'decisions') ?? '';
	if (snapshot.complianceEvents.length > 0) expect(wordsIn(list)).not.toContain(none);
	for (const { event, html } of events) {
		const inList = wordsIn(linkIn(list, `/me/events/${event.id}`) ?? '');
		const onRecord = wordsIn(blockIn(record, `event-${event.id}`) ?? '');
		const page = wordsIn(html);
		for (const words of [inList, onRecord]) {
			const isDecided = decided.some((one) => words.includes(one));
			const isOpen = words.includes(says.undecided);
			const isPutRight = words.includes(says.put_right);
			expect(
				[isDecided, isOpen, isPutRight].filter(Boolean),
				`one thing of each event: ${words}`
			).toHaveLength(1);
			expect(html.includes('id="decision"') && !page.includes(outcome.more_time), page).toBe(isDecided);
			expect(nothingDecided[language].test(page), page).toBe(isOpen);
			if (isPutRight) expect(page).toContain(text.events.putRight);
		}
		expect(decided.filter((one) => inList.includes(one))).toEqual(
			decided.filter((one) => onRecord.includes(one))
		);
		expect(inList.includes(says.looked_at_again)).toBe(onRecord.includes(says.looked_at_again));
	}
	if (nothingDecided[language].test(wordsIn(home))) expect(wordsIn(rules)).toMatch(nothingDecided[language]);
}

function onMisses({ snapshot, rules, record, dates, appointments, text, language }: Pages): void {
	const counts = columns.map((column) => ({ column, count: listed(record, text, column) }));
	for (const { column, count } of counts) {
		const said = wordsIn(rules).includes(attendanceWords(column, count, text.standing, language));
		expect(said, `${column}: ${count} on the record`).toBe(count > 0);
		if (column === 'notAccepted' && count > 0) expect(wordsIn(rules)).not.toContain(text.events.none);
	}
	const isOver = ({ startsAt }: { startsAt: number }) => startsAt < instantAt(today, 12, 0);
	expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(snapshot.appointments.filter(isOver).length);
	const outcomes = Object.values(text.appointmentPages.outcome);
	for (const { appointment, html } of appointments) {
		const inList = wordsIn(linkIn(dates, `/me/appointments/${appointment.id}`) ?? '');
		if (!isOver(appointment)) {
			const said = outcomes.filter((words) => inList.includes(words) || wordsIn(html).includes(words));
			expect(said, 'to come, and an outcome').toEqual([]);
			continue;
		}
		const both = outcomes.filter((words) => inList.includes(words) && wordsIn(html).includes(words));
		expect(both.length, `the same in the list and on its page: ${inList}`).toBeGreaterThan(0);
		const event = snapshot.complianceEvents.find(({ appointmentId }) => appointmentId === appointment.id);
		const isOpen =
			event && wordsIn(blockIn(record, `event-${event.id}`) ?? '').includes(text.events.says.undecided);
		if (isOpen)
			expect(wordsIn(html), 'not decided, and not accepted').not.toContain(
				text.appointmentPages.outcome.unacceptable_absence
			);
	}
}

function onWhatWasSaid({ snapshot, record, told, events }: Pages): void {
	for (const { event, html } of events)
		for (const { words } of [...event.accounts, ...event.looks])
			for (const page of [record, told, html]) expect(wordsIn(page)).toContain(words);
	for (const { words } of snapshot.disagreements) expect(wordsIn(told)).toContain(words);
	for (const { id } of snapshot.obstacles)
		expect(linkIn(told, `/me/reports/${id}`), 'taken back or not').not.toBeNull();
}

/** What was taken back is no part of their side on any page, and what was not is on each. */
function onTheirSide({ snapshot, record, events, appointments, text }: Pages): void {
	for (const { event, html } of events) {
		const about = snapshot.obstacles.filter(
			({ about: { kind, ...of } }) => kind === 'appointment' && 'id' in of && of.id === event.appointmentId
		);
		const block = wordsIn(blockIn(record, `event-${event.id}`) ?? '');
		const visit = appointments.find(({ appointment }) => appointment.id === event.appointmentId);
		for (const { state, words } of about) {
			const isTheirs = state !== 'withdrawn';
			expect(wordsIn(html).includes(words), `${words} on the page of the event`).toBe(isTheirs);
			expect(block.includes(words), `${words} on the record`).toBe(isTheirs);
		}
		const theirs = about.filter(({ state }) => state !== 'withdrawn');
		const isSilent = event.accounts.length === 0 && theirs.length === 0;
		expect(block.includes(text.record.nothingTold), `nothing told, on the record: ${block}`).toBe(isSilent);
		expect(wordsIn(html).includes(text.events.nothingTold), 'nothing told, on its page').toBe(isSilent);
		if (visit && isSilent) expect(wordsIn(visit.html)).not.toContain(text.appointmentPages.toldUs);
	}
}

function onAgreement({ plan, changes, text, me, snapshot }: Pages): void {
	const voice = text.planVoice;
	const days = [null, ...snapshot.planVersions.map(({ on }) => on), snapshot.plan?.agreedOn ?? null];
	const day = (on: string | null) => on && me.date(on);
	const statements = (html: string) => {
		const isSaid = (sentence: string) => wordsIn(html).includes(sentence);
		return {
			said: PlanAgreement.options.filter((said) => days.some((on) => isSaid(voice.agreement[said](day(on))))),
			last: days.filter((on) => isSaid(voice.lastAgreed(day(on)))),
			disagreed: snapshot.disagreements.some(({ tappedAt }) => isSaid(voice.disagreed(me.day(tappedAt))))
		};
	};
	expect(statements(plan)).toEqual(statements(changes));
	const { said, last } = statements(changes);
	expect(said.length).toBeLessThanOrEqual(1);
	const isNever = wordsIn(changes).includes(voice.changes.notAgreedYet);
	expect(isNever, 'said and unsaid').toBe(!said.includes('agreed') && last.length === 0);
	expect(plan.includes('href="/me/plan/changes"')).toBe(!isNever);
	const all = [snapshot.plan, ...snapshot.planVersions];
	expect(isNever).toBe(all.every((each) => each?.agreement !== 'agreed'));
}

describe('for any history, the pages of a person agree with each other', () => {
	const checks = { onWarnings, onLadders, onDecisions, onMisses, onWhatWasSaid, onTheirSide, onAgreement };

	it.each(['en', 'cy'] as const)(
		'on warnings, decisions, misses, their own words and agreement: %s',
		async (language) => {
			await fc.assert(
				fc.asyncProperty(anyHistory, async (records) => {
					const pages = await pagesOf(records, language);
					for (const check of Object.values(checks)) check(pages);
				}),
				{ numRuns: 60 }
			);
		}
	);

	it('on a warning of one of several orders that run', async () => {
		await fc.assert(
			fc.asyncProperty(anyHistory.filter(hasWarningOfOneOfSeveral), async (records) => {
				onLadders(await pagesOf(records, 'en'));
			}),
			{ numRuns: 15 }
		);
	});
});

function hasWarningOfOneOfSeveral(records: readonly SnapshotRecord[]): boolean {
	const { orders, warnings } = assembleSnapshot(records);
	const ladders = laddersFor(orders, today);
	const isOfOne = ladders.map(({ id }) =>
		warnings.some((each) => each.orderId === id && warningNow(each, orders, today).kind === 'counts')
	);
	return ladders.length > 1 && isOfOne.includes(true);
}

/** How many appointments the record lists under a heading of its own; the number beside it is theirs too. */
function listed(record: string, text: PersonText, column: keyof Attendance): number {
	const at = record.indexOf(`>${text.record[column]} (`);
	if (at === -1) return 0;
	const list = record.slice(record.indexOf('<ul', at), record.indexOf('</ul>', at));
	const count = list.split('<li').length - 1;
	expect(record.slice(at), column).toMatch(new RegExp(`^>[^(]+\\(${count}\\)`));
	return count;
}
