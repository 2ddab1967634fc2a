import type { Language } from '#lib/domain/text/language.ts';
import { describe, expect, it } from 'vitest';
import { withPutOffs } from '#lib/domain/attention/put-off.ts';
import { attentionOrder } from '#lib/domain/attention/today.ts';
import type { WaitingEvent, WaitingItem } from '#lib/domain/attention/waiting.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { staffText } from '#lib/i18n/catalogues/staff-text.ts';
import { isOverdue } from '#lib/domain/attention/lateness.ts';
import { bankHolidays } from '#lib/policy/time/bank-holidays.ts';
import { todayGroups } from './today-view.ts';

const now = Date.parse('2026-11-24T09:30:00Z');
const HOUR_MS = 3_600_000;

const person = { personId: 'p', personName: 'A Person' };
const obstacle: WaitingItem = {
	kind: 'obstacle',
	...person,
	subjectId: 'bus',
	since: Date.parse('2026-11-24T09:12:00Z'),
	tappedAt: Date.parse('2026-11-24T08:40:00Z'),
	categories: ['bus_or_train', 'work_shifts'],
	wanted: ['another_time'],
	words: 'The 9:10 is cancelled,\nnext is 11.',
	answered: false,
	chose: null,
	appointment: { startsAt: Date.parse('2026-11-26T09:00:00Z'), accountDueOn: null, isInEvent: false },
	actionDueOn: null
};

function groupsOf(items: WaitingItem[], language: Language = 'en') {
	const text = staffText(language);
	const standing = withPutOffs(attentionOrder(items, now, localDate(now)), [], 'me', localDate(now)).now;
	const promise = { workingDays: 2, bankHolidays };
	return todayGroups(standing, text, { language, frame: text.frame, now }, (each) =>
		isOverdue(each, localDate(now), promise)
	);
}

describe('Today as it is read', () => {
	it('says who, since when, in whose words, what was asked for, why here and what to do', () => {
		expect(groupsOf([obstacle])).toEqual([
			{
				name: 'before_appointment',
				heading: 'Before an appointment',
				rows: [
					{
						key: 'p obstacle bus',
						personId: 'p',
						who: 'A Person',
						since: 'Today, 9:12am; saved on their phone 8:40am',
						about: 'Bus or train, work shifts.',
						quote: 'The 9:10 is cancelled, next is 11.',
						asked: 'Asked for: another time. For Thursday 26 November, 9am.',
						why: { words: 'In 2 days', tone: 'wait' },
						isLate: false,
						action: { href: '/staff/reports/p/obstacle/bus', label: 'Answer' },
						notToday: '/staff/not-today/p/obstacle/bus',
						left: null,
						appointment: null,
						message: null
					}
				]
			}
		]);
	});

	it('says one time where the phone had signal', () => {
		const [group] = groupsOf([{ ...obstacle, tappedAt: obstacle.since }]);
		expect(group?.rows[0]?.since).toBe('Today, 9:12am');
	});

	it('puts reflections and good news under one heading', () => {
		const since = now - 50 * HOUR_MS;
		const groups = groupsOf([
			{ kind: 'positive_change', ...person, subjectId: 'good', since, words: 'I cooked' },
			{ kind: 'reflection', ...person, subjectId: 'thought', since, words: '', feeling: 'well' }
		]);
		expect(groups.map(({ name, rows }) => [name, rows.map(({ key }) => key)])).toEqual([
			['good_to_read', ['p reflection thought', 'p positive_change good']]
		]);
		expect(groups[0]?.rows.map(({ why }) => why.words)).toEqual(['2 days', '2 days']);
	});

	it('leads a relapse to its report, with support as the reason', () => {
		const since = now - HOUR_MS;
		const relapse = { substance: 'drink', safeNow: 'yes', wanted: ['call_back'], words: '' } as const;
		const [group] = groupsOf([
			{
				kind: 'relapse',
				...person,
				subjectId: 'r',
				since,
				answered: false,
				actionDueOn: null,
				...relapse,
				wanted: [...relapse.wanted]
			}
		]);
		expect(group).toMatchObject({
			name: 'relapse',
			rows: [
				{
					about: 'Drink. Safe right now.',
					quote: null,
					asked: 'Asked for: call them back.',
					why: { words: 'Today' },
					action: { href: '/staff/reports/p/relapse/r', label: 'Answer' }
				}
			]
		});
	});

	it('says of a gap what it is, since which day, how many more there are, and leads to the plan', () => {
		const [group] = groupsOf([
			{
				kind: 'gap',
				...person,
				subjectId: 'p',
				since: Date.parse('2026-10-15T00:00:00+01:00'),
				oldest: {
					code: 'waiting_list',
					stepId: 's',
					referralId: 'r',
					since: '2026-10-15',
					expectedOn: null,
					days: 40
				},
				count: 2,
				names: { s: 'See the counsellor' }
			}
		]);
		expect(group).toMatchObject({
			heading: 'Planned work that is not happening',
			rows: [
				{
					since: 'Since Thursday 15 October',
					about: '“See the counsellor”: on a waiting list since Thursday 15 October.',
					asked: 'And 1 more thing of this plan.',
					why: { words: '40 days', tone: 'wait' },
					action: { href: '/staff/people/p/plan#gaps', label: 'Open' }
				}
			]
		});
	});

	it('says of an event what it is about, the person’s words, by when, and leads to what is to be done', () => {
		const event = {
			kind: 'event',
			...person,
			subjectId: 'e',
			since: now,
			eventKind: 'failed_to_attend',
			occurredOn: '2026-11-18',
			words: 'My son was ill'
		} as const;
		const row = (reason: WaitingEvent['reason']) => groupsOf([{ ...event, reason }])[0]?.rows[0];
		expect(row({ code: 'to_decide', dueOn: '2026-11-26' })).toMatchObject({
			about: 'Was not at an appointment: Wednesday 18 November.',
			quote: 'My son was ill',
			why: { words: 'Decide by Thursday 26 November' },
			action: { href: '/staff/people/p/fairness/e', label: 'Decide' }
		});
		expect(row({ code: 'to_decide', dueOn: '2026-11-23' })?.why.words).toBe('Was due by Monday 23 November');
		expect(row({ code: 'look_asked', lookId: 'l' })?.action).toEqual({
			href: '/staff/people/p/fairness/e/looks/l',
			label: 'Answer'
		});
		expect(row({ code: 'restart_due' })?.action.href).toBe('/staff/people/p/fairness/e/restart');
	});

	it('leads a claim to its step and a doubtful reply to its appointment', () => {
		const groups = groupsOf([
			{ kind: 'claim', ...person, subjectId: 's', since: now, description: 'See the bank', words: '' },
			{ kind: 'reply', ...person, subjectId: 'a', since: now, reply: 'cannot', startsAt: now + HOUR_MS }
		]);
		expect(groups.flatMap(({ rows }) => rows.map(({ action }) => action.href))).toEqual([
			'/staff/people/p/appointments#appointment-a',
			'/staff/people/p/plan#step-s'
		]);
	});

	it('reads in Welsh', () => {
		const row = groupsOf([obstacle], 'cy')[0]?.rows[0];
		expect(row?.why.words).toBe('Ymhen 2 ddiwrnod');
		expect(row?.asked).toBe('Gofynnwyd am: amser arall. Ar gyfer dydd Iau 26 Tachwedd, 9yb.');
	});
});
