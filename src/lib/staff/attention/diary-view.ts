import { diaryState, nextAtHand, type DiaryEntry, type DiaryState } from '#lib/domain/attention/diary.ts';
import { visitAt } from '#lib/domain/appointments/meeting-place.ts';
import { seenOf } from '#lib/domain/identifiers/seen.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import type { StaffText } from '#lib/i18n/catalogues/staff.en.ts';
import { formatTime } from '#lib/i18n/dates.ts';
import { dayWords, inSentence, type Clock } from '#lib/i18n/shared/staff-moments.ts';
import { outcomeAddress, reportAddress } from '#lib/staff/addresses.ts';

export interface DiaryRow {
	key: string;
	id: string;
	personId: string;
	who: string;
	time: string;
	/** What kind of meeting, and where. */
	where: string;
	telephone: string | null;
	state: DiaryState;
	/** The one to be dealt with next. */
	isNext: boolean;
	/** What they said of it before. */
	said: { words: string; href: string } | null;
	/** How the one before went; null where nothing is on record. */
	last: string | null;
	outcome: string | null;
	outcomeHref: string;
}

/** The day as it is read, in the order in which it is given. */
export function diaryRows(entries: readonly DiaryEntry[], text: StaffText, clock: Clock): DiaryRow[] {
	const next = nextAtHand(entries, clock.now);
	return entries.map((entry) => ({
		key: `${entry.personId} ${entry.id}`,
		id: entry.id,
		personId: entry.personId,
		who: entry.personName,
		time: formatTime(clock.language, entry.startsAt),
		where: whereWords(entry, text),
		telephone: entry.telephone,
		state: diaryState(entry, clock.now),
		isNext: entry === next,
		said: saidBefore(entry, text),
		last: lastWords(entry, text, clock),
		outcome: outcomeWords(entry, text),
		outcomeHref: outcomeAddress(entry.personId, entry.id)
	}));
}

function whereWords(entry: DiaryEntry, { vocabulary }: StaffText): string {
	const kind =
		visitAt(entry) === 'to_agree' ? vocabulary.visitToAgree : vocabulary.appointment[entry.appointmentKind];
	return entry.place === null ? kind : `${kind}, ${entry.place}`;
}

/** Their report, else the reply that stands without one. */
function saidBefore(entry: DiaryEntry, text: StaffText): DiaryRow['said'] {
	const { today, frame, vocabulary } = text;
	const { report, personId, reply } = entry;
	if (report !== null) {
		const what = report.categories.map((category) => vocabulary.category[category]);
		const wanted = report.wanted.map((offer) => vocabulary.offer[offer]);
		const words = [
			...(report.inMessage ? [text.report.inMessage] : []),
			...(what.length > 0 ? [`${frame.list(what)}.`] : []),
			...(wanted.length > 0 ? [today.askedFor(inSentence(wanted, frame))] : [])
		];
		const href = reportAddress({ personId, kind: 'obstacle', id: report.id });
		return { words: words.length > 0 ? words.join(' ') : text.person.appointments.reported, href };
	}
	if (reply !== 'cannot' && reply !== 'might_not') return null;
	const href = `/staff/people/${personId}/appointments#appointment-${entry.id}`;
	return { words: reply === 'cannot' ? today.cannot : today.mightNot, href };
}

function lastWords({ last }: DiaryEntry, { today, vocabulary }: StaffText, clock: Clock): string | null {
	if (last === null) return null;
	const outcome = vocabulary.outcome[last.code];
	const day = dayWords(localDate(last.startsAt), clock);
	return today.diary.last(day, last.cameLate ? today.cameLate(outcome) : outcome);
}

export function outcomeWords(
	{ outcome, cameLate }: Pick<DiaryEntry, 'outcome' | 'cameLate'>,
	{ today, vocabulary }: StaffText
): string | null {
	if (outcome === null) return null;
	const words = vocabulary.outcome[outcome.code];
	return cameLate ? today.cameLate(words) : words;
}

/** What a form says that it saw of an appointment without an outcome. */
export const seenWithout = seenOf(undefined, undefined);
