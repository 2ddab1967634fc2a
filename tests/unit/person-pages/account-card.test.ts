import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ChosenTime } from '#lib/domain/appointments/offered-times.ts';
import type { AccountGiven } from '#lib/domain/compliance/record.ts';
import {
	accountGiven,
	appointmentRecord,
	complianceEventRecord,
	obstacleRecord
} from '#lib/domain/records/records.fixture.ts';
import type { RecordOf } from '#lib/domain/records/records.ts';
import { allLanguages, type Language } from '#lib/domain/text/language.ts';
import { instantAt } from '#lib/domain/time/local-date.ts';
import { loadPersonText } from '#lib/i18n/catalogues/person-text.ts';
import { linkIn, readerOf, wordsIn } from './read-page.ts';

const NOW = instantAt('2026-11-24', 12, 0);
const MISSED = instantAt('2026-11-20', 10, 0);
const HOUR_MS = 3_600_000;
beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }));
afterAll(() => void vi.useRealTimers());

type Told = Partial<RecordOf<'obstacle'>>;

const before = { tappedAt: MISSED - 48 * HOUR_MS, receivedAt: MISSED - 47 * HOUR_MS, receipt: 'R-1' };
const told = (more: Told): RecordOf<'obstacle'> =>
	obstacleRecord({ id: 'told', about: { kind: 'appointment', id: 'appointment' }, ...before, ...more });

const other = {
	appointmentKind: 'telephone' as const,
	startsAt: MISSED + 30 * HOUR_MS,
	endsAt: MISSED + 31 * HOUR_MS
};
function answer(chosen: Partial<ChosenTime> | null, id = 'offer') {
	const times = { tappedAt: MISSED - 2 * HOUR_MS, receivedAt: MISSED - HOUR_MS, came: 'changed' as const };
	const choice = chosen && { time: 0, ...times, movedTo: null, ...chosen };
	return {
		id,
		words: '',
		by: 'Elin Lloyd',
		at: MISSED - 3 * HOUR_MS,
		readAt: NOW,
		offers: [],
		actions: [],
		times: { times: [{ ...other, place: null }], clashReason: '', chosen: choice }
	};
}

async function read(
	{ accounts = [], reports = [] }: { accounts?: AccountGiven[]; reports?: RecordOf<'obstacle'>[] },
	language: Language = 'en'
) {
	const event = complianceEventRecord({ accounts });
	const missed = appointmentRecord({ startsAt: MISSED, outcome: { code: 'failed_to_attend', reason: null } });
	const text = await loadPersonText(language);
	const reader = readerOf({ records: [event, missed, ...reports], language, text });
	const html = await reader.read('/me/events/[id]', { id: 'event' });
	return { html, words: wordsIn(html), text: text.events, me: reader.me };
}

describe('what somebody told us, on the page of an event', () => {
	it.each(allLanguages)(
		'says once that nobody had answered, however much was said, in %s',
		async (language) => {
			const late = {
				tappedAt: before.tappedAt + HOUR_MS,
				state: 'sent' as const,
				answers: [],
				categories: []
			};
			const first = told({ id: 'first', words: 'I work', state: 'sent', answers: [] });
			const bare = told({ ...late, id: 'bare', words: '', wanted: ['another_time'] });
			const { words, text, me } = await read({ reports: [first, bare] }, language);
			const { heading, ours, said, promised } = text.notAnswered;
			expect(words.split(heading)).toHaveLength(2);
			expect(words.split(ours)).toHaveLength(2);
			expect(words).toContain(said(me.moment(before.tappedAt)));
			expect(words).toContain(said(me.moment(late.tappedAt)));
			// A report is answered by no day that anybody was told.
			expect(words).not.toContain(promised('').split(' ').slice(0, 4).join(' '));
			// What was sent without words or pictures is said all the same.
			expect(words.split(me.text.reports.thisTime)).toHaveLength(2);
		}
	);

	it.each(allLanguages)(
		'stands in their own words, with what they tapped, proof and when it came: %s',
		async (language) => {
			const account = accountGiven({
				categories: ['ill', 'bus_or_train'],
				wishes: ['call_me'],
				words: 'I was in bed all day',
				proof: 'A note from the surgery',
				tappedAt: MISSED + 2 * HOUR_MS,
				receivedAt: MISSED + 3 * HOUR_MS,
				seenAt: MISSED + 5 * HOUR_MS,
				receipt: 'R-77'
			});
			const { words, text, me } = await read({ accounts: [account] }, language);
			const { reports, obstacles } = me.text;
			for (const said of [
				`${obstacles.category.ill}, ${obstacles.category.bus_or_train}`,
				text.wish.call_me,
				'I was in bed all day',
				text.proof,
				'A note from the surgery',
				text.inTime,
				text.tapCounts,
				reports.arrived(me.moment(MISSED + 3 * HOUR_MS)),
				reports.seenAt(me.moment(MISSED + 5 * HOUR_MS)),
				reports.receipt('R-77')
			])
				expect(words).toContain(said);
		}
	);

	it('is not called in time where it was tapped after the day, and asks nothing of it', async () => {
		const late = accountGiven({
			tappedAt: instantAt('2026-11-28', 0, 1),
			receivedAt: instantAt('2026-11-28', 0, 2)
		});
		const { words, text } = await read({ accounts: [late] });
		expect(words).not.toContain(text.inTime);
		const lastMinute = accountGiven({
			tappedAt: instantAt('2026-11-27', 23, 59),
			receivedAt: late.receivedAt
		});
		expect((await read({ accounts: [lastMinute] })).words).toContain(text.inTime);
	});

	it('that somebody wrote down for them says who, on which day it was told and when it was written', async () => {
		const at = MISSED + 26 * HOUR_MS;
		const account = accountGiven({
			recordedBy: 'Elin Lloyd',
			words: 'On the telephone',
			tappedAt: at,
			receivedAt: at
		});
		const { words, text, me } = await read({ accounts: [account] });
		expect(words).toContain(text.writtenFor('Elin Lloyd'));
		expect(words).toContain(text.toldOn(me.day(at)));
		expect(words).toContain(text.writtenAt(me.moment(at)));
		expect(words).toContain(text.inTime);
		// Nobody tapped.
		expect(words).not.toContain(text.tapCounts);
		expect(words).not.toContain(me.text.reports.notSeen);
	});

	it('that is still on the phone is not said to have come', async () => {
		const { words, me } = await read({ accounts: [accountGiven({ receivedAt: null })] });
		expect(words).toContain(me.text.reports.notArrived);
		expect(words).toContain(me.text.reports.notSeen);
	});

	it('before it is part of their side, and so is what they told since; what is on the phone is not said to be', async () => {
		const since = { id: 'since', tappedAt: MISSED + HOUR_MS, receivedAt: MISSED + HOUR_MS };
		const open = { ...answer(null), times: undefined };
		const { words, text } = await read({ reports: [told({ answers: [open] }), told(since)] });
		expect(words).toContain(text.toldBefore);
		expect(words).toContain(text.toldToo);
		const onPhone = await read({ reports: [told({ ...since, receivedAt: null })] });
		expect(onPhone.words).not.toContain(text.toldToo);
	});

	it('leads to the times that were offered, with what they chose and when', async () => {
		const last = { ...answer(null, 'last'), times: undefined, at: MISSED - 1 };
		const chosen = await read({ reports: [told({ answers: [answer({}), last] })] });
		const { text, me } = chosen;
		expect(chosen.words).toContain(text.offered.chose(me.moment(other.startsAt)));
		expect(chosen.words).toContain(me.text.reports.tapped(me.moment(MISSED - 2 * HOUR_MS)));
		expect(linkIn(chosen.html, '/me/reports/told')).toContain(text.offered.more);
		const none = await read({
			reports: [told({ answers: [answer({ time: null, came: 'none_works' }), last] })]
		});
		expect(none.words).toContain(text.offered.none);
		// A choice of a time that is not among them is not one that can be said.
		const odd = await read({ reports: [told({ answers: [answer({ time: 3 }), last] })] });
		expect(odd.words).toContain(text.offered.none);
		const open = await read({ reports: [told({ answers: [answer(null)] })] });
		expect(open.words).not.toContain(text.offered.none);
		expect(linkIn(open.html, '/me/reports/told')).toContain(text.offered.more);
	});

	it('tells each of several offers, and of no offer nothing', async () => {
		const twice = [answer({ time: null, came: 'none_works' }, 'first'), answer(null, 'second')];
		const { html, text } = await read({ reports: [told({ answers: twice })] });
		expect(html.split(text.offered.more)).toHaveLength(3);
		expect((await read({ reports: [told({})] })).html).not.toContain(text.offered.more);
	});
});
