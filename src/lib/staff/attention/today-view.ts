import type { AttentionItem, AttentionReason } from '#lib/domain/attention/today.ts';
import type {
	WaitingEvent,
	WaitingGap,
	WaitingItem,
	WaitingPause,
	WaitingTold
} from '#lib/domain/attention/waiting.ts';
import { beganOn } from '#lib/domain/plan/gap-age.ts';
import { daysBetween, localDate, type Instant, type LocalDate } from '#lib/domain/time/local-date.ts';
import { capitalised, formatMoment } from '#lib/i18n/dates.ts';
import { shorten } from '#lib/i18n/shorten.ts';
import type { StaffText } from '#lib/i18n/catalogues/staff.en.ts';
import type { AttentionGroup } from '#lib/i18n/attention/staff-today.en.ts';
import { tapLineInList } from '#lib/i18n/shared/staff-tap-times.ts';
import { dayWords, inSentence, type Clock } from '#lib/i18n/shared/staff-moments.ts';
import { answerAddress, dangerAddress } from '#lib/staff/addresses.ts';
import { changedWords } from '#lib/staff/reports/changed-words.ts';
import { gapWords } from '#lib/staff/plan/gap-words.ts';

const LONGEST_QUOTE = 160;
const HOUR_MS = 3_600_000;

export interface TodayRow {
	/** Like no other row's: two people's things, and two of one person, can have the same id. */
	key: string;
	personId: string;
	who: string;
	since: string;
	/** What it is, in our words; null where theirs say all. */
	about: string | null;
	/** Their own words, shortened. */
	quote: string | null;
	asked: string | null;
	why: { words: string; tone: 'wait' | 'info' };
	action: { href: string; label: string };
}

export interface TodayGroup {
	name: AttentionGroup;
	heading: string;
	rows: TodayRow[];
}

/** The list of Today as it is read: in the order it is given, under a heading where the reason changes. */
export function todayGroups(items: readonly AttentionItem[], text: StaffText, clock: Clock): TodayGroup[] {
	const groups: TodayGroup[] = [];
	for (const each of items) {
		const name = groupOf(each.reason);
		const last = groups.at(-1);
		if (last?.name === name) last.rows.push(rowOf(each, text, clock));
		else groups.push({ name, heading: text.today.group[name], rows: [rowOf(each, text, clock)] });
	}
	return groups;
}

/** Reflections and good news share a heading: both are good to read in one go. So does all that leads to a decision. */
function groupOf({ code }: AttentionReason): AttentionGroup {
	if (code === 'order_unknown') return 'outcome_unknown';
	if (code === 'sent_back' || code === 'side_given') return 'to_decide';
	return code === 'good_news' ? 'reflection' : code;
}

function rowOf({ item, reason }: AttentionItem, text: StaffText, clock: Clock): TodayRow {
	return {
		key: [item.personId, item.kind, item.subjectId].join(' '),
		personId: item.personId,
		who: item.personName,
		since: sinceWhen(item, text, clock),
		about: aboutWords(item, text, clock),
		quote: 'words' in item && item.words !== '' ? shorten(item.words, LONGEST_QUOTE) : null,
		asked: askedWords(item, text),
		why: { words: whyWords(reason, item.since, text, clock), tone: toneOf(reason) },
		action: actionOf(item, text)
	};
}

/** A gap and a day to look again begin on a day, the rest at a minute. */
function sinceWhen(item: WaitingItem, text: StaffText, clock: Clock): string {
	return item.kind === 'gap' || item.kind === 'pause'
		? text.today.since(dayWords(beginning(item), clock))
		: tapLineInList(
				{ tappedAt: item.tappedAt ?? item.since, receivedAt: item.since, clock: item.clock },
				clock
			);
}

/** A gap waits for fewer days than have gone by, where some of them lay in a pause. */
function beginning(item: WaitingGap | WaitingPause): LocalDate {
	return (item.kind === 'gap' ? beganOn(item.oldest) : null) ?? localDate(item.since);
}

function aboutWords(item: WaitingItem, text: StaffText, clock: Clock): string | null {
	const { today, frame, relapse, vocabulary } = text;
	switch (item.kind) {
		case 'danger':
			return text.danger.wrote[item.wrote];
		case 'obstacle':
			return item.categories.length > 0
				? `${capitalised(
						inSentence(
							item.categories.map((category) => vocabulary.category[category]),
							frame
						)
					)}.`
				: null;
		case 'relapse':
			return `${relapse.substance[item.substance]}. ${relapse.safeNow[item.safeNow]}.`;
		case 'circumstance_change':
			return changedWords(item.changed, text);
		case 'event':
			return today.event(text.eventParts.eventKind[item.eventKind], dayWords(item.occurredOn, clock));
		case 'record':
			return today.recorded[item.asks](dayWords(localDate(item.startsAt), clock));
		case 'reply':
			return `${item.reply === 'cannot' ? today.cannot : today.mightNot} ${today.noReason}`;
		case 'claim':
			return today.claims(item.description);
		case 'pause':
			return text.pause.isPaused(text.pause.reason[item.reason]);
		case 'gap':
			return gapWords(item.oldest, text, {
				date: (day) => dayWords(day, clock),
				step: (id) => item.names[id] ?? '…'
			});
		default:
			return toldWords(item, text);
	}
}

/** Whoever would rather talk is to be rung, whatever else they chose. */
function toldWords({ kind, feeling, wouldRatherTalk }: WaitingTold, text: StaffText): string | null {
	const { today, frame, vocabulary } = text;
	const feels = feeling ? [today.feels(inSentence([vocabulary.feeling[feeling]], frame))] : [];
	const said = wouldRatherTalk ? [today.wouldTalk, ...feels] : feels;
	return said.length > 0 ? said.join(' ') : today.says[kind];
}

function askedWords(item: WaitingItem, { danger, today, frame, vocabulary }: StaffText): string | null {
	if (item.kind === 'danger') return item.count === 1 ? null : danger.more(item.count - 1);
	if (item.kind === 'gap') return item.count === 1 ? null : today.moreGaps(item.count - 1);
	if (!('wanted' in item) || item.wanted.length === 0) return null;
	return today.askedFor(
		inSentence(
			item.wanted.map((offer) => vocabulary.offer[offer]),
			frame
		)
	);
}

function whyWords(reason: AttentionReason, since: Instant, text: StaffText, clock: Clock): string {
	const { why, waited } = text.today;
	const days = daysBetween(localDate(since), localDate(clock.now));
	const wait = days <= 0 ? waited.today : waited.days(days);
	const date = (day: string) => dayWords(day, clock);
	switch (reason.code) {
		case 'may_be_in_danger':
			return why.may_be_in_danger;
		case 'before_appointment':
			return why.before_appointment(
				formatMoment(clock.language, reason.startsAt, localDate(clock.now).slice(0, 4)),
				leftWords(reason.startsAt, text, clock)
			);
		case 'side_given':
			return why.side_given(date(reason.decideAfter));
		case 'pause_look_due':
			return why.pause_look_due(date(reason.dueOn), wait);
		case 'promise_due':
			return why.promise_due(date(reason.dueOn));
		case 'sent_back':
			return why.sent_back(date(reason.dueOn));
		case 'to_decide':
			return (reason.dueOn < localDate(clock.now) ? why.decision_overdue : why.to_decide)(date(reason.dueOn));
		case 'restart_due':
			return why.restart_due(Math.max(0, days));
		case 'contact_due':
			return why.contact_due[reason.way](date(reason.dueOn));
		default:
			return why[reason.code](wait);
	}
}

/** Hours on the day itself and the next; days where a calendar is what people count by. */
function leftWords(startsAt: Instant, { today }: StaffText, { now }: Clock): string {
	const days = daysBetween(localDate(now), localDate(startsAt));
	return days >= 2 ? today.left.days(days) : today.left.hours(Math.floor((startsAt - now) / HOUR_MS));
}

function toneOf({ code }: AttentionReason): 'wait' | 'info' {
	return code === 'reflection' || code === 'good_news' ? 'info' : 'wait';
}

function actionOf(item: WaitingItem, { today }: StaffText): TodayRow['action'] {
	const { answer, open, confirm } = today.action;
	const person = `/staff/people/${item.personId}`;
	switch (item.kind) {
		case 'danger':
			return { href: dangerAddress('practitioner', item.personId), label: open };
		case 'claim':
			return { href: `${person}/plan#step-${item.subjectId}`, label: confirm };
		case 'event':
			return eventAction(item, `${person}/fairness/${item.subjectId}`, today);
		case 'gap':
			return { href: `${person}/plan#gaps`, label: open };
		case 'pause':
			return { href: `${person}/plan/pause`, label: open };
		case 'record':
			return item.asks === 'order_unknown'
				? { href: `${person}/fairness#unasked`, label: open }
				: { href: `${person}/appointments/${item.subjectId}`, label: open };
		case 'reply':
			return { href: `${person}/appointments#appointment-${item.subjectId}`, label: open };
		default:
			return {
				href: answerAddress({ personId: item.personId, kind: item.kind, id: item.subjectId }),
				label: 'answered' in item && item.answered ? open : answer
			};
	}
}

function eventAction(
	{ reason }: WaitingEvent,
	event: string,
	{ action }: StaffText['today']
): TodayRow['action'] {
	switch (reason.code) {
		case 'look_asked':
			return { href: `${event}/looks/${reason.lookId}`, label: action.answer };
		case 'restart_due':
			return { href: `${event}/restart`, label: action.drawUp };
		case 'sent_back':
		case 'to_decide':
			return { href: event, label: action.decide };
		default:
			return { href: event, label: action.open };
	}
}
