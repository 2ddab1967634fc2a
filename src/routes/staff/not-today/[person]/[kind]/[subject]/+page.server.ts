import { redirect } from '@sveltejs/kit';
import { dueDay, isOverdue, isUrgent } from '#lib/domain/attention/lateness.ts';
import { isDanger, keyOf, markOf, withPutOffs } from '#lib/domain/attention/put-off.ts';
import { Identifier, newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { orNull, textOf } from '#lib/domain/text/form-reader.ts';
import { addDays, localDate } from '#lib/domain/time/local-date.ts';
import { staffText } from '#lib/i18n/catalogues/staff-text.ts';
import { bankHolidays } from '#lib/policy/time/bank-holidays.ts';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { givePlanCommand } from '#lib/server/forms/plan/plan-command.ts';
import { listing } from '#lib/server/http/listing.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import { replyDaysOf } from '#lib/server/projection/organisation/reply-days.ts';
import { caseInReachOf } from '#lib/server/queries/access/reach.ts';
import { readPutOffs } from '#lib/server/queries/attention/put-offs.ts';
import { waitsNow } from '#lib/server/queries/attention/waits-now.ts';
import { rowOf } from '#lib/staff/attention/today-view.ts';
import type { Actions, PageServerLoad } from './$types';

/** A day that the form offers by its name. */
const OTHER_DAY = 'other';

export const load: PageServerLoad = listing(async (event) => {
	const actor = requirePractitioner(event);
	const { language, lists, now } = event.locals;
	const { person: personId, kind, subject: subjectId } = event.params;
	const isNamed = [personId, subjectId].every((id) => Identifier.safeParse(id).success);
	if (!isNamed || (await caseInReachOf(lists, actor, personId)) === null) return refuse(event, 'not_found');
	const key = { personId, kind, subjectId };
	const attention = await waitsNow(lists, actor, key, now);
	const today = localDate(now);
	if (attention === null) return { waits: null };
	const putOffs = await readPutOffs(lists, actor, today);
	const { now: standing, later } = withPutOffs([attention], putOffs, actor.accountId, today);
	const [found] = [...standing, ...later];
	const text = staffText(language);
	const promise = { workingDays: await replyDaysOf(lists, actor), bankHolidays };
	return {
		waits: {
			row: found
				? rowOf(found, text, { language, frame: text.frame, now }, isOverdue(found, today, promise))
				: null,
			isDanger: isDanger(attention),
			isUrgent: isUrgent(attention.reason),
			dueOn: dueDay(attention, promise),
			today,
			tomorrow: addDays(today, 1),
			nextWeek: addDays(today, 7),
			isLeft: later.length > 0,
			own: putOffs.find((each) => each.byAccount === actor.accountId && keyOf(each) === keyOf(key)) ?? null,
			seen: markOf(attention),
			commandId: newIdentifier(now),
			backCommandId: newIdentifier(now)
		}
	};
});

export const actions: Actions = {
	putOff: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const chosen = textOf(form, 'when');
		const refused = await givePlanCommand(event, 'waiting.put_off', form, {
			action: 'putOff',
			mainField: 'until',
			payload: {
				...keyIn(event.params),
				until: chosen === '' || chosen === OTHER_DAY ? orNull(form, 'until') : chosen,
				words: textOf(form, 'words'),
				seen: textOf(form, 'seen')
			}
		});
		return refused ?? redirect(303, '/staff#waits');
	},
	bringBack: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const refused = await givePlanCommand(event, 'waiting.bring_back', form, {
			action: 'bringBack',
			mainField: 'until',
			payload: keyIn(event.params)
		});
		return refused ?? redirect(303, '/staff#waits');
	}
};

const keyIn = ({ person, kind, subject }: { person: string; kind: string; subject: string }) => ({
	personId: person,
	kind,
	subjectId: subject
});
