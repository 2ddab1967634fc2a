import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import fc from 'fast-check';
import { mySide } from '#lib/domain/compliance/my-side.ts';
import {
	appointmentOn,
	eventOn,
	id,
	orderOf,
	outcomeOf,
	today
} from '#lib/domain/compliance/standing.fixture.ts';
import type { CommandType, PayloadOf } from '#lib/domain/commands/commands.ts';
import {
	accountGiven,
	goalRecord,
	obstacleRecord,
	planRecord,
	stepRecord
} from '#lib/domain/records/records.fixture.ts';
import type { SnapshotRecord } from '#lib/domain/records/records.ts';
import { instantAt } from '#lib/domain/time/local-date.ts';
import type { Entry, EntryState } from '#lib/device/entry.ts';
import type { PersonText } from '#lib/i18n/catalogues/person.en.ts';
import { loadPersonText } from '#lib/i18n/catalogues/person-text.ts';
import { readerOf, wordsIn } from './read-page.ts';

/*
 * What has not left this phone, or was refused: no page says that somebody has it, and none says that it goes by itself where the
 * person has something to do.
 */

const NOW = instantAt(today, 12, 0);
beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }));
afterAll(() => void vi.useRealTimers());

const appointment = appointmentOn('2026-11-20', {
	outcome: outcomeOf('failed_to_attend'),
	accountDueOn: '2026-11-27'
});
const event = eventOn('2026-11-20');
const person: SnapshotRecord[] = [orderOf(), appointment, event];
/** The same with a day to tell their side that is over. */
const late: SnapshotRecord[] = [
	orderOf(),
	{ ...appointment, accountDueOn: '2026-11-21' },
	{ ...event, accountDueOn: '2026-11-21' }
];

function entryOf<Type extends CommandType>(type: Type, state: EntryState, payload: PayloadOf<Type>): Entry {
	const command = {
		id: id(50),
		type,
		version: 1,
		occurredAt: NOW - 60_000,
		timeZone: 'Europe/London',
		payload
	};
	const answer = { status: 'rejected' as const, code: 'too_long', receipt: null, receivedAt: null };
	return {
		id: command.id,
		state,
		attempts: 1,
		nextAt: 0,
		body: { command: JSON.stringify(command) },
		answer: state === 'needs_attention' ? answer : null
	};
}

const account: PayloadOf<'account.give'> = {
	eventId: event.id,
	categories: ['ill'],
	wishes: [],
	words: 'I want to kill myself',
	proof: ''
};
const report: PayloadOf<'obstacle.report'> = {
	about: { kind: 'appointment', id: appointment.id },
	categories: ['ill'],
	wanted: [],
	words: '',
	ifThenPlan: null,
	proof: ''
};

async function reading(language: 'en' | 'cy', entries: Entry[], records: SnapshotRecord[] = person) {
	const text = await loadPersonText(language);
	const reader = readerOf({ records, language, text, entries });
	const words = async (...where: Parameters<typeof reader.read>) => wordsIn(await reader.read(...where));
	return { text, reader, words };
}

/** Beside their side on this phone, no page says that they said nothing, nor that we have it. */
function expectNoOther(page: string, text: PersonText): void {
	for (const other of [
		text.events.nothingTold,
		text.record.nothingTold,
		text.events.toldBefore,
		text.events.toldToo
	])
		expect(page).not.toContain(other);
}

describe.each(['en', 'cy'] as const)('their side that is on this phone alone (%s)', (language) => {
	it.each([
		['account.give', 'needs_attention', account],
		['account.give', 'queued', account],
		['obstacle.report', 'needs_attention', report],
		['obstacle.report', 'queued', report]
	] as const)('%s that is %s', async (type, state, payload) => {
		const { text, words, reader } = await reading(language, [entryOf(type, state, payload)]);
		const { soon } = text.onPhone.whenSent;
		const dates = { on: '', due: '', until: '', ended: null };
		const lookedAt = text.standingHome.position.waiting_for_decision(dates).split(' ').slice(0, 4).join(' ');
		const pages = [
			await words('/me'),
			await words('/me/rules'),
			await words('/me/record'),
			await words('/me/events/[id]', { id: event.id }, `?saved=${id(50)}`),
			await words('/me/appointments/[id]', { id: appointment.id })
		];
		for (const page of pages) {
			expect(page).toContain(text.events.sideUnsent);
			expect(page).not.toContain(lookedAt);
			expect(page).not.toContain(text.appointmentPages.toldUs);
			expect(page.includes(text.onPhone.unsent.refused)).toBe(state === 'needs_attention');
			if (state === 'needs_attention') expect(page).not.toContain(soon);
			expectNoOther(page, text);
		}
		// What we could not take tells us nothing, so their day is said still.
		const day = reader.me.date(event.accountDueOn);
		for (const page of pages.slice(0, 2)) expect(page.includes(day)).toBe(state === 'needs_attention');
	});

	it.each([
		['account.give', 'needs_attention', account],
		['account.give', 'queued', account],
		['obstacle.report', 'needs_attention', report],
		['obstacle.report', 'queued', report]
	] as const)('%s that is %s, once the day to tell it is over', async (type, state, payload) => {
		const { text, words } = await reading(language, [entryOf(type, state, payload)], late);
		for (const page of [
			await words('/me'),
			await words('/me/record'),
			await words('/me/events/[id]', { id: event.id })
		]) {
			expect(page).toContain(text.events.sideUnsent);
			expect(page.includes(text.onPhone.unsent.refused)).toBe(state === 'needs_attention');
			expect(page).not.toContain(text.events.lateIsKept);
			expectNoOther(page, text);
		}
	});

	it.each([
		['account.give', account, person],
		['obstacle.report', report, person],
		['account.give', account, late],
		['obstacle.report', report, late]
	] as const)(
		'%s leads to what can be done about it, where we did not take it',
		async (type, payload, records) => {
			const entries = [entryOf(type, 'needs_attention', payload)];
			const { text, words, reader } = await reading(language, entries, [...records]);
			for (const page of [
				await words('/me/events/[id]', { id: event.id }),
				await words('/me/appointments/[id]', { id: appointment.id }),
				await words('/me/record')
			])
				expect(page.split(text.onPhone.unsent.seeList)).toHaveLength(2);
			// Printed, where nothing can be tapped, the record still does not say that we have it.
			expect(await words('/me/record')).toContain(text.onPhone.notSent);
			expect(await reader.read('/me/record')).toMatch(/"wm-screen-only">(<!--.*?-->)*<div class="wm-kept"/);
		}
	);

	it('is not said to come first on a list, nor to be in time, where we did not take it', async () => {
		const { text, words } = await reading(language, [entryOf('account.give', 'needs_attention', account)]);
		const page = await words('/me/events/[id]', { id: event.id }, `?saved=${id(50)}`);
		expect(page).toContain(text.help.moreHelp);
		for (const said of Object.values(text.help.first)) expect(page).not.toContain(said);
		expect(page).not.toContain(text.events.inTime);
	});

	it('a request to look again that was refused does not go by itself', async () => {
		const look = { eventId: event.id, askedOf: 'manager', words: 'Please', proof: '' } as const;
		const { text, words } = await reading(language, [entryOf('look.ask', 'needs_attention', look)]);
		const page = await words('/me/events/[id]', { id: event.id }, '?asked');
		expect(page).toContain(`${text.events.ask.onceSent} ${text.onPhone.unsent.refused}`);
		expect(page).not.toContain(text.onPhone.whenSent.soon);
	});

	it('a step said to be done waits for nobody before that is sent', async () => {
		const claim = { stepId: 'step', words: '', doneOn: null };
		const records = [orderOf(), planRecord(), goalRecord(), stepRecord()];
		const { text, words } = await reading(language, [entryOf('step.claim', 'queued', claim)], records);
		for (const page of [await words('/me'), await words('/me/plan')]) {
			expect(page).toContain(text.reports.state.on_this_phone);
			expect(page).not.toContain(text.plan.waitingForOfficer);
		}
	});
});

it('whether any of it has arrived is one thing on every page: what was taken back or only thought about is no side', async () => {
	const { text, reader } = await reading('en', []);
	const arrival = fc.constantFrom(null, NOW);
	const given = fc.record({
		accounts: fc.array(arrival, { maxLength: 2 }),
		reports: fc.array(fc.record({ receivedAt: arrival, isWithdrawn: fc.boolean() }), { maxLength: 3 }),
		hasReflection: fc.boolean()
	});
	expect(reader.me.language).toBe('en');
	await fc.assert(
		fc.asyncProperty(given, async ({ accounts, reports, hasReflection }) => {
			const told = accounts.map((receivedAt, at) => accountGiven({ id: id(70 + at), receivedAt }));
			const records: SnapshotRecord[] = [
				orderOf(),
				appointment,
				{ ...event, accounts: told },
				...reports.map(({ receivedAt, isWithdrawn }, at) =>
					obstacleRecord({
						id: id(80 + at),
						about: { kind: 'appointment', id: appointment.id },
						state: isWithdrawn ? 'withdrawn' : 'sent',
						receivedAt
					})
				),
				...(hasReflection ? [reflection] : [])
			];
			const counts = [...accounts, ...reports.flatMap((one) => (one.isWithdrawn ? [] : [one.receivedAt]))];
			const { me, read } = readerOf({ records, language: 'en', text });
			const { state } = mySide(me.snapshot, { eventId: event.id, appointmentId: appointment.id });
			const expected = counts.some((at) => at !== null)
				? 'arrived'
				: counts.length > 0
					? 'on_this_phone'
					: 'none';
			expect(state).toBe(expected);
			const page = wordsIn(await read('/me/appointments/[id]', { id: appointment.id }));
			const home = wordsIn(await read('/me'));
			expect(page.includes(text.appointmentPages.toldUs)).toBe(expected === 'arrived');
			for (const words of [page, home])
				expect(words.includes(text.events.sideUnsent)).toBe(expected === 'on_this_phone');
		})
	);
});

const reflection: SnapshotRecord = {
	kind: 'reflection',
	id: id(90),
	about: { kind: 'appointment', id: appointment.id },
	prompt: 'own_words',
	words: 'I think',
	feeling: null,
	tappedAt: NOW,
	receivedAt: NOW,
	clock: null,
	receipt: null,
	seenAt: null,
	answers: []
};
