import { inGroups, type AttentionGroup } from '#lib/domain/attention/groups.ts';
import { isDanger, keyOf, type StandingItem } from '#lib/domain/attention/put-off.ts';
import type { AttentionItem, AttentionReason } from '#lib/domain/attention/today.ts';
import type {
	WaitingBooking,
	WaitingEvent,
	WaitingGap,
	WaitingItem,
	WaitingPause,
	WaitingTold,
	WaitingUnexplained
} from '#lib/domain/attention/waiting.ts';
import { beganOn } from '#lib/domain/plan/gap-age.ts';
import { localDate, type LocalDate } from '#lib/domain/time/local-date.ts';
import { capitalised } from '#lib/i18n/dates.ts';
import { shorten } from '#lib/i18n/shorten.ts';
import type { StaffText } from '#lib/i18n/catalogues/staff.en.ts';
import { tapLineInList } from '#lib/i18n/shared/staff-tap-times.ts';
import { dayWords, inSentence, momentWords, type Clock } from '#lib/i18n/shared/staff-moments.ts';
import {
	answerAddress,
	dangerAddress,
	messagesAddress,
	outcomeAddress,
	putOffAddress,
	storyAddress,
	agencySideAddress,
	explainedAddress,
	notArrivingAddress
} from '#lib/staff/addresses.ts';
import { changedWords } from '#lib/staff/reports/changed-words.ts';
import { whyWords } from './why-words.ts';
import { gapWords } from '#lib/staff/plan/gap-words.ts';

const LONGEST_QUOTE = 160;

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
	isLate: boolean;
	action: { href: string; label: string };
	/** Where it is left for another day; null where it cannot be. */
	notToday: string | null;
	/** Who left it until when, and why: another's, or the reader's own. */
	left: string | null;
	/** The appointment whose outcome can be said in the row itself. */
	appointment: { id: string; when: string } | null;
	/** The messages that can be answered in the row itself, whole. */
	message: { ids: readonly string[]; last: string | null; words: string } | null;
}

export interface TodayGroup {
	name: AttentionGroup;
	heading: string;
	rows: TodayRow[];
}

/** The list of Today as it is read: under each heading the rows in the order they are given. */
export function todayGroups(
	items: readonly StandingItem[],
	text: StaffText,
	clock: Clock,
	isLate: (each: StandingItem) => boolean
): TodayGroup[] {
	return inGroups(items).map(({ name, items: own }) => ({
		name,
		heading: text.today.group[name],
		rows: own.map((each) => rowOf(each, text, clock, isLate(each)))
	}));
}

export function rowOf(standing: StandingItem, text: StaffText, clock: Clock, isLate: boolean): TodayRow {
	const { item, reason } = standing;
	return {
		key: keyOf(item),
		personId: item.personId,
		who: item.personName,
		since: sinceWhen(item, text, clock),
		about: aboutWords(item, text, clock),
		quote: 'words' in item && item.words !== '' ? shorten(item.words, LONGEST_QUOTE) : null,
		asked: askedWords(standing, text, clock),
		why: { words: whyWords(reason, item.since, text, clock), tone: toneOf(reason) },
		isLate,
		action: actionOf(item, text),
		notToday: isDanger(standing) ? null : putOffAddress(item),
		left: leftWords(standing, text, clock),
		appointment:
			item.kind === 'unrecorded' ? { id: item.subjectId, when: momentWords(item.startsAt, clock) } : null,
		message: item.kind === 'message' ? { ids: item.ids, last: item.last, words: item.words } : null
	};
}

function leftWords({ putOff }: StandingItem, { today, frame }: StaffText, clock: Clock): string | null {
	if (putOff === null) return null;
	const said = today.waits.leftBy(putOff.byName, dayWords(putOff.until, clock));
	return putOff.words === '' ? said : `${said} ${frame.quoted(shorten(putOff.words, LONGEST_QUOTE))}`;
}

/** A gap and a day to look again begin on a day, the rest at a minute. */
function sinceWhen(item: WaitingItem, text: StaffText, clock: Clock): string {
	return item.kind === 'gap' ||
		item.kind === 'pause' ||
		item.kind === 'unbooked' ||
		item.kind === 'unexplained'
		? text.today.since(dayWords(beginning(item), clock))
		: tapLineInList(
				{ tappedAt: item.tappedAt ?? item.since, receivedAt: item.since, clock: item.clock },
				clock
			);
}

/** A gap waits for fewer days than have gone by, where some of them lay in a pause. */
function beginning(item: WaitingGap | WaitingPause | WaitingBooking | WaitingUnexplained): LocalDate {
	return (item.kind === 'gap' ? beganOn(item.oldest) : null) ?? localDate(item.since);
}

function aboutWords(item: WaitingItem, text: StaffText, clock: Clock): string | null {
	const { today, frame, relapse, vocabulary } = text;
	switch (item.kind) {
		case 'danger':
			return text.danger.wrote[item.wrote];
		case 'obstacle':
			if (item.chose !== null) return today.chose[item.chose];
			if (item.inMessage) return text.report.inMessage;
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
		case 'unrecorded':
			return today.nobodySaid(
				vocabulary.appointment[item.appointmentKind],
				momentWords(item.startsAt, clock)
			);
		case 'difference':
			return today.differs[item.of](item.count);
		case 'unbooked':
			return item.lastAt === null ? today.noLastAt : today.lastAt(dayWords(localDate(item.lastAt), clock));
		case 'story_note':
			return today.storyNoted;
		case 'message':
			return today.messages(item.count);
		case 'agency_reply':
			return text.agencySide.says(item.agency, text.agencySide.answer[item.answer]);
		case 'explanation_request':
			return today.asksToExplain;
		case 'dead_way':
			return today.notArriving[item.way];
		case 'unexplained':
			return item.lastOn === null
				? today.notExplained[item.because]
				: today.explainedLast(dayWords(item.lastOn, clock));
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

function askedWords({ item, reason }: AttentionItem, text: StaffText, clock: Clock): string | null {
	const { danger, today, frame, vocabulary } = text;
	if (item.kind === 'danger') return item.count === 1 ? null : danger.more(item.count - 1);
	if (item.kind === 'story_note') return item.count === 1 ? null : today.moreStoryNotes(item.count - 1);
	if (item.kind === 'gap') return item.count === 1 ? null : today.moreGaps(item.count - 1);
	const wanted = 'wanted' in item ? item.wanted.map((offer) => vocabulary.offer[offer]) : [];
	const said = [
		...(wanted.length > 0 ? [today.askedFor(inSentence(wanted, frame))] : []),
		...(reason.code === 'before_appointment'
			? [today.forAppointment(momentWords(reason.startsAt, clock))]
			: [])
	];
	return said.length > 0 ? said.join(' ') : null;
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
		case 'story_note':
			return { href: storyAddress(item.personId), label: open };
		case 'gap':
			return { href: `${person}/plan#gaps`, label: open };
		case 'difference':
			return {
				href: `${person}/${item.of === 'plan' ? 'plan' : 'details'}#differences`,
				label: today.action.choose
			};
		case 'pause':
			return { href: `${person}/plan/pause`, label: open };
		case 'record':
			return item.asks === 'order_unknown'
				? { href: `${person}/fairness#unasked`, label: open }
				: { href: `${person}/appointments/${item.subjectId}`, label: open };
		case 'unrecorded':
			return { href: outcomeAddress(item.personId, item.subjectId), label: open };
		case 'unbooked':
			return { href: `${person}/appointments`, label: open };
		case 'message':
			return { href: `${messagesAddress(item.personId)}?from=today`, label: answer };
		case 'agency_reply':
			return { href: agencySideAddress(item.personId, item.referralId), label: open };
		case 'dead_way':
			return { href: notArrivingAddress(item.personId), label: open };
		case 'explanation_request':
		case 'unexplained':
			return { href: explainedAddress(item.personId), label: open };
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
