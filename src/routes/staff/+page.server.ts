import { redirect } from '@sveltejs/kit';
import { dayInNumbers } from '#lib/domain/attention/diary.ts';
import { groupOf, inGroups, narrowed } from '#lib/domain/attention/groups.ts';
import { handOverBatches } from '#lib/domain/attention/hand-overs.ts';
import { isOverdue } from '#lib/domain/attention/lateness.ts';
import { withPutOffs, type StandingItem } from '#lib/domain/attention/put-off.ts';
import { attentionOrder } from '#lib/domain/attention/today.ts';
import type { ReplyPromise } from '#lib/domain/organisation/reply-times.ts';
import { byName } from '#lib/domain/people/name-order.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { textOf, textsOf } from '#lib/domain/text/form-reader.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { staffText } from '#lib/i18n/catalogues/staff-text.ts';
import { dayWords } from '#lib/i18n/shared/staff-moments.ts';
import { capitalised } from '#lib/i18n/dates.ts';
import { bankHolidays } from '#lib/policy/time/bank-holidays.ts';
import { requirePractitioner, requireStaff } from '#lib/server/access/guards.ts';
import { givePlanCommand } from '#lib/server/forms/plan/plan-command.ts';
import { listing } from '#lib/server/http/listing.ts';
import { replyDaysOf } from '#lib/server/projection/organisation/reply-days.ts';
import { NEWS_MS, readNotArrived } from '#lib/server/queries/access/not-taken.ts';
import { hasCases, readDiary } from '#lib/server/queries/attention/diary.ts';
import { readHandOvers } from '#lib/server/queries/attention/hand-overs.ts';
import { readPutOffs } from '#lib/server/queries/attention/put-offs.ts';
import { readWaiting } from '#lib/server/queries/attention/waiting.ts';
import { readCoveringNow } from '#lib/server/queries/organisation/covers.ts';
import { savedOnToday } from '#lib/server/queries/attention/saved-on-today.ts';
import { diaryRows } from '#lib/staff/attention/diary-view.ts';
import { filterOf } from '#lib/staff/attention/filter-address.ts';
import { rowOf, todayGroups } from '#lib/staff/attention/today-view.ts';
import { staffHome } from '#lib/staff/staff-sections.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const actor = requireStaff(event);
	if (actor.role !== 'practitioner') redirect(303, staffHome(actor.role));
	const { language, lists, now } = event.locals;
	const today = localDate(now);
	const waiting = attentionOrder(await readWaiting(lists, actor, now), now, today);
	const putOffs = await readPutOffs(lists, actor, today);
	const standing = withPutOffs(waiting, putOffs, actor.accountId, today);
	const diary = await readDiary(lists, actor, now);
	const filter = filterOf(event.url.searchParams);
	const text = staffText(language);
	const clock = { language, frame: text.frame, now };
	const isLate = isLateOn(today, { workingDays: await replyDaysOf(lists, actor), bankHolidays });
	const groups = todayGroups(narrowed(standing.now, filter, isLate), text, clock, isLate);
	const day = diaryRows(diary, text, clock);
	return {
		hasCases: waiting.length > 0 || diary.length > 0 || (await hasCases(lists, actor)),
		day: capitalised(dayWords(today, clock)),
		handOvers: handOverBatches(await readHandOvers(lists, actor)),
		putAwayId: newIdentifier(now),
		covering: await readCoveringNow(lists, actor, today),
		diary: day,
		numbers: dayInNumbers(diary, now),
		saved: await savedOnToday(lists, actor, event.url.searchParams),
		isSent: event.url.searchParams.has('sent'),
		filter,
		counts: countsOf(standing.now, filter.personId, isLate),
		people: peopleIn(standing.now),
		groups,
		later: standing.later.map((each) => rowOf(each, text, clock, isLate(each))),
		/** A press each, and each its own command. */
		commandIds: Object.fromEntries(
			[
				...day.filter(({ state }) => state === 'lacks'),
				...groups
					.flatMap(({ rows }) => rows)
					.filter(({ appointment, message }) => appointment !== null || message !== null)
			].map(({ key }) => [key, newIdentifier(now)])
		) as Record<string, string>,
		notArrived: await readNotArrived(lists, actor, { since: now - NEWS_MS })
	};
});

export const actions: Actions = {
	/** To what somebody wrote, in its row. */
	answer: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const personId = textOf(form, 'personId');
		const field = `words-${personId}`;
		const refused = await givePlanCommand(event, 'message.send', form, {
			action: 'answer',
			mainField: field,
			fields: { words: field },
			payload: {
				personId,
				words: textOf(form, field),
				answers: textsOf(form, 'answers'),
				seen: textOf(form, 'seen')
			}
		});
		return refused ?? redirect(303, '/staff?sent#waits');
	},
	/** That cases came and went was seen. */
	putAway: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const refused = await givePlanCommand(event, 'officer_change.put_away', form, {
			action: 'putAway',
			mainField: 'change',
			payload: { changes: textsOf(form, 'change') }
		});
		return refused ?? redirect(303, '/staff');
	}
};

const isLateOn = (today: string, promise: ReplyPromise) => (each: StandingItem) =>
	isOverdue(each, today, promise);

/** How many there are of each kind, of everybody or of the one who was chosen. */
function countsOf(
	items: readonly StandingItem[],
	personId: string | undefined,
	isLate: (each: StandingItem) => boolean
) {
	const of = narrowed(items, { personId }, isLate);
	const count = (code: string) => of.filter(({ reason }) => reason.code === code).length;
	return {
		all: of.length,
		overdue: of.filter(isLate).length,
		groups: inGroups(of).map(({ name, items: own }) => ({ name, count: own.length })),
		/** Of earlier days, and of nobody in the book: what the diary says of them. */
		unrecorded: count('outcome_missing'),
		unbooked: of.filter(({ reason }) => groupOf(reason) === 'nobody_booked').length
	};
}

/** Who has something that waits, in the order of their names. */
function peopleIn(items: readonly StandingItem[]) {
	const people = Map.groupBy(items, ({ item }) => item.personId);
	return [...people]
		.map(([id, own]) => ({ id, name: own[0]?.item.personName ?? '', count: own.length }))
		.sort(byName(({ name }) => name));
}
