import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ChosenTime } from '#lib/domain/appointments/offered-times.ts';
import { appointmentRecord, obstacleRecord } from '#lib/domain/records/records.fixture.ts';
import type { RecordOf } from '#lib/domain/records/records.ts';
import { instantAt } from '#lib/domain/time/local-date.ts';
import { loadPersonText } from '#lib/i18n/catalogues/person-text.ts';
import type { Entry } from '#lib/device/entry.ts';
import { allLanguages } from '#lib/domain/text/language.ts';
import { tryToShowWaiting } from '#lib/person/attention/what-waits.svelte.ts';
import { blockIn, readerOf, wordsIn } from './read-page.ts';

const NOW = instantAt('2026-11-24', 12, 0);
const DAY_MS = 86_400_000;
beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }));
afterAll(() => void vi.useRealTimers());

const next = appointmentRecord({ id: 'next', startsAt: NOW + DAY_MS });
const answer = { words: '', by: 'Elin Lloyd', readAt: NOW, offers: [], actions: [] };

function asked(more: Partial<RecordOf<'obstacle'>>) {
	const about = { kind: 'appointment' as const, id: 'next' };
	const times = { tappedAt: NOW - DAY_MS, receivedAt: NOW - DAY_MS };
	return obstacleRecord({ id: 'asked', about, wanted: ['another_time'], state: 'sent', ...times, ...more });
}

function offer(came: ChosenTime['came'] | undefined, receivedAt = NOW - 10) {
	const chosen = { time: 0, tappedAt: receivedAt, receivedAt, came: came ?? null, movedTo: null };
	const startsAt = NOW + 2 * DAY_MS;
	const one = { appointmentKind: 'telephone' as const, startsAt, endsAt: startsAt + 1_800_000, place: null };
	const times = { times: [one], clashReason: '', chosen: came === undefined ? null : chosen };
	return { ...answer, id: 'offer', at: NOW - 100, times };
}

async function read(report: RecordOf<'obstacle'>, id = 'next', route = '/me/appointments/[id]') {
	const reader = readerOf({ records: [next, report], language: 'en', text: await loadPersonText('en') });
	return (await reader.read(route, { id })).replaceAll(/<!--.*?-->/gs, '').replaceAll(/\s+/g, ' ');
}

/** A choice that this phone holds and the server refused. */
function refused(time: number | null, code = 'time_already_chosen'): Entry {
	const payload = { obstacleId: 'asked', answerId: 'offer', time };
	const command = { id: 'choice', type: 'obstacle.take_time', version: 1, occurredAt: NOW - 5, payload };
	const answer = { status: 'rejected' as const, code, receipt: null, receivedAt: null };
	const body = { command: JSON.stringify({ ...command, timeZone: 'Europe/London' }) };
	return { id: 'choice', state: 'needs_attention', attempts: 1, nextAt: 0, body, answer };
}

const again = 'href="/me/appointments/next/another-time"';

describe('another time', () => {
	it('is asked for once, until it is answered: as a report, or among the messages', async () => {
		const message = { id: 'm', answeredAt: null };
		const stands = 'Until your officer answers';
		const open = await read(asked({ message, answers: [] }));
		expect(open).not.toContain(again);
		const answered = await read(asked({ message: { ...message, answeredAt: NOW - 1 }, answers: [] }));
		expect(answered).not.toContain(stands);
		expect(answered).toContain(again);
	});

	it('can be chosen until the appointment or the officer is another: then it is asked for again', async () => {
		const buttons = async (came: ChosenTime['came'] | undefined) => {
			const html = await read(asked({ answers: [offer(came)] }));
			return { takes: html.includes('name="answerId"'), asks: html.includes(again) };
		};
		expect(await buttons(undefined)).toEqual({ takes: true, asks: false });
		expect(await buttons('not_free')).toEqual({ takes: true, asks: false });
		for (const came of ['changed', 'officer_changed'] as const)
			expect(await buttons(came)).toEqual({ takes: false, asks: true });
	});

	it('that was chosen while an answer in words was on its way is told with what came of it', async () => {
		const words = { ...answer, id: 'words', words: 'I ring you', at: NOW - 50 };
		const crossed = asked({ answers: [offer('changed'), words] });
		const told = 'That time is not yours.';
		expect(await read(crossed)).toContain(told);
		expect(await read(crossed, 'asked', '/me/reports/[id]')).toContain(told);
		const before = asked({ answers: [offer('not_free', NOW - 60), words] });
		expect(await read(before)).not.toContain('not free any more');
		expect(await read(before, 'asked', '/me/reports/[id]')).toContain('not free any more');
	});

	it('goes along where the first time was moved: it is not answered by that, the new time stands, and all can be said of it anew', async () => {
		const booked = { by: 'Elin', at: NOW - 50, askedBy: 'office' as const, why: '', arranged: '' };
		const moved = { ...booked, how: 'moved' as const, movedTo: 'new', reportId: null };
		const first = { ...next, cancelled: true, changed: moved };
		const stands = { ...booked, clashReason: '', movedFrom: 'next' };
		const second = appointmentRecord({ id: 'new', startsAt: NOW + 2 * DAY_MS, booked: stands });
		const of = async (report: RecordOf<'obstacle'>, answered: RecordOf<'appointment'> = first) => {
			const records = [answered, second, report];
			const reader = readerOf({ records, language: 'en', text: await loadPersonText('en') });
			const html = await reader.read('/me/appointments/[id]', { id: 'new' });
			return {
				isTold: html.includes('Until your officer answers, the new time stands.'),
				asks: html.includes('href="/me/appointments/new/another-time"'),
				mightNot: html.includes('value="might_not"'),
				leads: html.includes('href="/me/reports/asked"')
			};
		};
		const open = { isTold: true, asks: true, mightNot: true, leads: true };
		expect(await of(asked({}))).toEqual(open);
		// A choice among our times that came to nothing by that move is told as what it is.
		expect(await of(asked({ answers: [offer('changed')] }))).toEqual({ ...open, isTold: false });
		expect(await of(asked({ answers: [offer('none_works')] }))).toEqual({ ...open, isTold: false });
		// Whoever asked for the move has another time; what they asked before is not left unanswered by it.
		const byThem = { ...first, changed: { ...moved, askedBy: 'service_user' as const } };
		expect(await of(asked({}), byThem)).toEqual({ ...open, isTold: false });
		const inWords = { ...answer, id: 'words', at: NOW - 40, offers: [], actions: [] };
		expect(await of(asked({ state: 'being_worked_on', answers: [inWords] }))).toEqual({
			...open,
			isTold: false
		});
		const settled = { ...open, isTold: false, leads: false };
		const byTheMove = { ...first, changed: { ...moved, reportId: 'asked' } };
		expect(await of(asked({ state: 'sorted', answers: [inWords] }), byTheMove)).toEqual(settled);
		expect(await of(asked({ state: 'withdrawn' }))).toMatchObject({ isTold: false, mightNot: true });
	});

	it('is chosen of the times that are offered in place of where it stands now, there and nowhere else', async () => {
		const booked = { by: 'Elin', at: NOW - 150, askedBy: 'office' as const, why: '', arranged: '' };
		const moved = { ...booked, how: 'moved' as const, movedTo: 'new', reportId: null };
		const first = { ...next, cancelled: true, changed: moved };
		const stands = { ...booked, clashReason: '', movedFrom: 'next' };
		const second = appointmentRecord({ id: 'new', startsAt: NOW + 2 * DAY_MS, booked: stands });
		const inPlace = (came: ChosenTime['came'] | undefined, appointmentId: string | undefined = 'new') => {
			const { times, ...answered } = offer(came);
			return { ...answered, times: { ...times, ...(appointmentId && { appointmentId }) } };
		};
		const of = async (answers: RecordOf<'obstacle'>['answers'], now = second) => {
			const records = [first, now, asked({ state: 'being_worked_on', answers })];
			const reader = readerOf({ records, language: 'en', text: await loadPersonText('en') });
			const pages = { '/me/appointments/[id]': ['next', 'new'], '/me/reports/[id]': ['asked'] };
			const read: Record<string, string> = {};
			for (const [route, ids] of Object.entries(pages))
				for (const id of ids) read[id] = await reader.read(route, { id });
			return read;
		};
		const where = (pages: Record<string, string>, has: string) =>
			Object.keys(pages).filter((id) => pages[id]?.includes(has));
		const takes = 'name="answerId" value="offer"';
		expect(where(await of([inPlace(undefined)]), takes)).toEqual(['new', 'asked']);
		// What was said of the first time says where it stands by now.
		expect(where(await of([inPlace(undefined)]), 'The new time is Thursday 26 November')).toEqual([
			'next',
			'asked'
		]);
		// One that came to nothing is told there, with the others still to be had.
		const failed = await of([inPlace('not_free')]);
		expect(where(failed, takes)).toEqual(['new', 'asked']);
		expect(where(failed, 'That time was not free any more.')).toEqual(['new', 'asked']);
		expect(where(failed, 'nobody has answered you yet')).toEqual([]);
		const over = await of([inPlace('changed')]);
		expect(where(over, takes)).toEqual([]);
		expect(where(over, 'href="/me/appointments/new/another-time"')).toEqual(['new', 'asked']);
		// A choice that the server refused.
		const records = [first, second, asked({ answers: [inPlace(undefined)] })];
		const text = await loadPersonText('en');
		const reader = readerOf({ records, language: 'en', text, entries: [refused(0, 'not_found')] });
		const page = await reader.read('/me/appointments/[id]', { id: 'new' });
		expect(page).toContain('href="/me/reports#unsent"');
		// An answer in words crossed the choice.
		const words = { ...answer, id: 'words', words: 'I ring you', at: NOW - 50 };
		const told = 'That time is not yours.';
		expect(where(await of([inPlace('changed'), words]), told)).toEqual(['new', 'asked']);
		// Offered in place of the first, as an earlier release kept it, or of one that was itself moved on.
		expect(where(await of([offer(undefined)]), takes)).toEqual([]);
		expect(where(await of([inPlace(undefined)], { ...second, cancelled: true }), takes)).toEqual([]);
		expect(where(await of([inPlace(undefined, 'gone')]), takes)).toEqual([]);
	});

	it.each(allLanguages)(
		'that is not theirs is told where the appointment stands, and on Home: %s',
		async (language) => {
			const text = await loadPersonText(language);
			const { offer: words } = text.anotherTime;
			const booked = { by: 'Elin', at: NOW - 50, askedBy: 'office' as const, why: '', arranged: '' };
			const moved = { ...booked, how: 'moved' as const, movedTo: 'new', reportId: 'asked' };
			const first = { ...next, cancelled: true, changed: moved };
			const stands = { ...booked, clashReason: '', movedFrom: 'next' };
			const second = appointmentRecord({ id: 'new', startsAt: NOW + 3 * DAY_MS, booked: stands });
			const report = asked({ state: 'sorted', answers: [offer('changed')] });
			const reader = readerOf({ records: [first, second, report], language, text });
			const chose = words.chose(reader.me.moment(NOW + 2 * DAY_MS));
			const isNow = words.isNow(reader.me.moment(second.startsAt));
			for (const [route, id] of [
				['/me', ''],
				['/me/appointments/[id]', 'new'],
				['/me/appointments/[id]', 'next'],
				['/me/reports/[id]', 'asked']
			] as const) {
				const said = wordsIn(await reader.read(route, { id }));
				for (const each of [chose, words.notYours, isNow]) expect(said, `${route} ${id}`).toContain(each);
				expect(said).not.toContain(words.heading);
				expect(said).not.toContain(text.anotherTime.movedSince);
			}
			// Cancelled with a choice on its way, or that came too late: no time is told as if it could still be had.
			const off = {
				...next,
				cancelled: true,
				changed: { ...moved, how: 'cancelled' as const, movedTo: null }
			};
			for (const came of ['changed', undefined] as const) {
				const answered = asked({ answers: [offer('changed')] });
				const onPhone = answered.answers.map(({ times, ...one }) => ({
					...one,
					times: times && { ...times, chosen: { ...times.chosen!, came: came ?? null, receivedAt: null } }
				}));
				const records = [off, { ...answered, answers: onPhone }];
				const page = readerOf({ records, language, text });
				const said = wordsIn(await page.read('/me/appointments/[id]', { id: 'next' }));
				expect(said).toContain(words.headingBefore);
				expect(said).toContain(words.isOff);
				expect(said).not.toContain(words.heading);
				expect(said).not.toContain(words.waits);
			}
		}
	);

	it.each(allLanguages)(
		'that waits is the one thing that is told of a request, and stands on Home: %s',
		async (language) => {
			const text = await loadPersonText(language);
			const { stands, offer: words } = text.anotherTime;
			const other = obstacleRecord({ ...asked({}), id: 'other' });
			const records = [next, other, asked({ state: 'being_worked_on', answers: [offer(undefined)] })];
			const reader = readerOf({ records, language, text });
			const said = wordsIn(await reader.read('/me/appointments/[id]', { id: 'next' }));
			expect(said).toContain(words.heading);
			expect(said).not.toContain(stands);
			const home = await reader.read('/me');
			expect(home).toContain('href="/me/appointments/next#offer"');
			expect(wordsIn(home)).toContain(words.heading);
			const done = readerOf({ records: [next, asked({ answers: [offer('none_works')] })], language, text });
			expect(await done.read('/me')).not.toContain('#offer"');
		}
	);

	it.each(allLanguages)(
		'the time that they have stands where it is not the first any more: %s',
		async (language) => {
			const text = await loadPersonText(language);
			const { stands, offer: words } = text.anotherTime;
			const booked = { by: 'Elin', at: NOW - 50, askedBy: 'office' as const, why: '', arranged: '' };
			const moved = { ...next, booked: { ...booked, clashReason: '', movedFrom: 'before' } };
			for (const [appointment, has, hasNot] of [
				[next, stands, words.waitsNone],
				[moved, words.waitsNone, stands]
			] as const)
				for (const route of ['/me/appointments/[id]', '/me/appointments/[id]/another-time']) {
					const reader = readerOf({ records: [appointment, asked({})], language, text });
					const said = wordsIn(await reader.read(route, { id: 'next' }));
					expect(said).toContain(has);
					expect(said).not.toContain(hasNot);
				}
		}
	);

	it('comes first of what an answer leads to, and a call of them is nowhere', async () => {
		const place = { name: 'Riverside Centre', lines: [], postcode: null };
		const { times } = offer(undefined);
		const one = { ...times.times[0]!, place };
		const both = [one, { ...one, appointmentKind: 'office_visit' as const, startsAt: one.startsAt + DAY_MS }];
		const answers = [{ ...offer(undefined), times: { ...times, times: both } }];
		const html = await read(asked({ answers }), 'asked', '/me/reports/[id]');
		const led = blockIn(html, 'answers') ?? '';
		expect(led.indexOf('name="answerId"')).toBeGreaterThan(-1);
		expect(led.indexOf('id="offer"')).toBeLessThan(led.indexOf('id="answers-heading"'));
		expect(html.match(/Riverside Centre/g)).toHaveLength(1);
		expect(wordsIn(html)).toContain('Office visit, Riverside Centre');
	});

	it.each(allLanguages)('that was taken is why it was moved, beside both times: %s', async (language) => {
		const booked = { by: 'Elin', at: NOW - 50, askedBy: 'service_user' as const, why: '', arranged: '' };
		const moved = { ...booked, how: 'moved' as const, movedTo: 'new', reportId: 'asked' };
		const first = { ...next, cancelled: true, changed: moved };
		const stands = { ...booked, clashReason: '', movedFrom: 'next' };
		const second = appointmentRecord({ id: 'new', startsAt: NOW + 2 * DAY_MS, booked: stands });
		const text = await loadPersonText(language);
		const reader = readerOf({ records: [first, second], language, text });
		for (const id of ['next', 'new'])
			expect(wordsIn(await reader.read('/me/appointments/[id]', { id }))).toContain(text.anotherTime.chosen);
		// Asked for by a call, and moved by the officer, who says why.
		const said = { ...second, booked: { ...stands, why: 'You rang' } };
		const other = readerOf({ records: [first, said], language, text });
		const words = wordsIn(await other.read('/me/appointments/[id]', { id: 'new' }));
		expect(words).not.toContain(text.anotherTime.chosen);
	});

	it.each(allLanguages)(
		'that was tapped after another had been booked says first which one is booked, wherever it is read: %s',
		async (language) => {
			const text = await loadPersonText(language);
			const { notTaken } = text.anotherTime;
			const startsAt = [2, 3].map((days) => NOW + days * DAY_MS);
			const times = startsAt.map((at) => ({ ...offer('moved').times.times[0]!, startsAt: at }));
			const chosen = { ...offer('moved').times.chosen!, movedTo: 'new' };
			const offered = { ...offer('moved'), times: { times, clashReason: '', chosen } };
			const report = asked({ state: 'sorted', answers: [offered] });
			const moved = { ...next, cancelled: true };
			const records = [moved, appointmentRecord({ id: 'new', startsAt: startsAt[0]! }), report];
			for (const time of [1, null]) {
				const reader = readerOf({ records, language, text, entries: [refused(time)] });
				const booked = notTaken.booked(reader.me.moment(startsAt[0]!));
				const other = time === null ? notTaken.none : notTaken.wanted(reader.me.moment(startsAt[1]!));
				for (const [route, params] of [
					['/me/appointments/[id]', { id: 'next' }],
					['/me/appointments/[id]', { id: 'new' }],
					['/me/reports/[id]', { id: 'asked' }]
				] as const) {
					const html = await reader.read(route, params);
					const words = wordsIn(html);
					expect(words).toContain(`${booked} ${other}`);
					expect(html.indexOf('href="/me/reports#unsent"')).toBeGreaterThan(-1);
				}
				await tryToShowWaiting(language);
				expect(wordsIn(await reader.read('/me/reports'))).toContain(`${booked} ${other}`);
			}
		}
	);

	it('that was refused for something else leads to what can be done, and claims nothing of a booking', async () => {
		const text = await loadPersonText('en');
		const records = [next, asked({ answers: [offer(undefined)] })];
		const reader = readerOf({ records, language: 'en', text, entries: [refused(0, 'not_found')] });
		const html = await reader.read('/me/appointments/[id]', { id: 'next' });
		expect(html).toContain('href="/me/reports#unsent"');
		expect(html).not.toContain('What is booked for you');
	});
});

describe('the page on which another time is asked for', () => {
	const officer = (telephone: string | null) =>
		({
			kind: 'person',
			id: 'person',
			preferredName: 'Dan',
			language: 'en',
			officer: { name: 'Elin Lloyd', telephone, team: null }
		}) as unknown as RecordOf<'person'>;
	const page = async (telephone: string | null, failed: unknown = null) => {
		const text = await loadPersonText('en');
		const reader = readerOf({ records: [next, officer(telephone)], language: 'en', text });
		return reader.read('/me/appointments/[id]/another-time', { id: 'next' }, '', failed as never);
	};

	it('has the number to call beside the words that say to call, where one is known', async () => {
		expect(await page('01632 960111')).toMatch(/href="tel:01632960111"/);
		expect(await page(null)).not.toContain('href="tel:');
	});

	it('says at its field which day has passed, and loses nothing that was typed', async () => {
		const html = await page(null, {
			action: 'obstacle.report',
			commandId: 'c',
			typed: { on1: ['2026-11-25'], on2: ['2026-11-23'], at2: ['10:00'], words: ['I work then'] },
			problems: [{ field: '', code: 'date_in_past' }]
		});
		expect(html).toContain('href="#on2"');
		expect(html).toContain('id="on2-error"');
		expect(html).not.toContain('id="on1-error"');
		for (const typed of ['2026-11-25', '2026-11-23', '10:00', 'I work then']) expect(html).toContain(typed);
	});
});
