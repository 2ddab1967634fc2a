import type { Command, PayloadOf } from '#lib/domain/commands/commands.ts';
import type { PersonCommandType } from '#lib/domain/commands/person-commands.ts';
import type { Snapshot } from '#lib/domain/records/snapshot.ts';
import { subjectKey } from '#lib/domain/reports/subject-of.ts';

/*
 * How a refused entry comes back into the form it came from. Only forms send commands, so each has a page; what a page
 * marks by itself (an answer read) has none, and can only be sent again or removed.
 */

type About = { kind: string; id?: string };

/** A half-written form with what the entry says, in the shape that this form's draft has. */
export function draftFrom({ type, payload }: Command): unknown {
	if (type === 'obstacle.report') {
		const told = payload as PayloadOf<'obstacle.report'>;
		if (isAnotherTime(told)) return timesDraft(told);
		const { categories, wanted, words, proof, ifThenPlan } = told;
		return { categories, wanted, words, proof, ...(ifThenPlan ?? { if: '', then: '' }) };
	}
	if (type === 'if_then_plan.keep' || type === 'if_then_plan.change') {
		const {
			about,
			from,
			seen = '',
			...said
		} = payload as Partial<PayloadOf<'if_then_plan.change'>> & PayloadOf<'if_then_plan.keep'>;
		return { ...said, about: subjectKey(about), from: from ? `${from.kind}:${from.id}` : '', seen };
	}
	if (type === 'circumstance_change.tell') {
		const { since, toldOn: saidOn, ...told } = payload as PayloadOf<'circumstance_change.tell'>;
		return { ...told, since: since === null ? '' : 'day', sinceDay: since ?? '', saidOn };
	}
	if (type === 'circumstance.say') {
		const { chosen, words, fromTime, untilTime, minutes, seen } = payload as PayloadOf<'circumstance.say'>;
		const times = { fromTime: fromTime ?? '', untilTime: untilTime ?? '' };
		return { chosen, words, ...times, minutes: String(minutes ?? ''), seen: seen ?? '' };
	}
	// An idea that belongs to no goal names none, and its form asks to which it belongs.
	const entries = Object.entries(
		type === 'goal.propose' ? { goalId: null, ...payload } : (payload as object)
	);
	// A question that was left out is null in a payload and empty in a form.
	return Object.fromEntries(entries.map(([name, value]) => [name, (value as unknown) ?? '']));
}

/** One that is not named here does not compile: refused, it could only be copied and written again. */
type Addresses = {
	[Type in PersonCommandType]: ((payload: PayloadOf<Type>, snapshot: Snapshot) => string | null) | null;
};

const pages: Addresses = {
	'obstacle.report': (told) =>
		isAnotherTime(told) && 'id' in told.about
			? `/me/appointments/${told.about.id}/another-time?`
			: `/me/report?${aboutQuery(told.about)}`,
	'obstacle.withdraw': ({ obstacleId }) => `/me/reports/${obstacleId}?`,
	'obstacle.take_time': ({ obstacleId }) => `/me/reports/${obstacleId}?`,
	'positive_change.record': () => '/me/went-well?',
	'positive_change.take_back': ({ positiveChangeId }) => `/me/reports/${positiveChangeId}?`,
	'reflection.take_back': ({ reflectionId }) => `/me/reports/${reflectionId}?`,
	'reflection.record': ({ about }) => `/me/reflect?${aboutQuery(about)}`,
	'problem.think_through': ({ about }) => `/me/problem?${aboutQuery(about)}`,
	'if_then_plan.keep': () => '/me/if-then?',
	'if_then_plan.change': ({ planId }) => `/me/if-then/${planId}?`,
	'if_then_plan.let_go': ({ planId }) => `/me/if-then/${planId}?`,
	'relapse.report': () => '/me/relapse?',
	'circumstance_change.tell': () => '/me/changed?',
	'circumstance_change.take_back': ({ circumstanceChangeId }) => `/me/reports/${circumstanceChangeId}?`,
	'appointment.reply': ({ appointmentId }) => `/me/appointments/${appointmentId}?`,
	'step.claim': ({ stepId }) => `/me/plan/${stepId}?`,
	'step.choose': () => '/me/plan?',
	'goal.propose': () => '/me/plan/idea?',
	'step.propose': ({ goalId }) => `/me/plan/idea?goal=${goalId ?? ''}&`,
	'plan.disagree': ({ about }) => `/me/plan/disagree?${aboutQuery(about)}`,
	'account.give': ({ eventId }) => `/me/events/${eventId}/tell?`,
	'look.ask': ({ eventId }) => `/me/events/${eventId}/ask?`,
	'explanation.ask': () => '/me/rules/explained?',
	'pulse.give': ({ decisionId }, { complianceEvents }) => {
		const event = complianceEvents.find(({ decisions }) => decisions.some(({ id }) => id === decisionId));
		return event ? `/me/events/${event.id}?` : null;
	},
	'settings.change': () => '/me/settings?',
	'circumstance.say': ({ topic }) => `/me/situation/${topic}?`,
	'strength.say': () => '/me/progress/strengths?',
	'strength.settle': () => '/me/progress/strengths?',
	'strength.order': () => '/me/progress/strengths?',
	'story.see': () => '/me/story?',
	'story.note': () => '/me/story?',
	'message.write': () => '/me/messages?',
	'message.read': null,
	'answer.read': null,
	'decision.read': null,
	'phone_loss.report': null,
	'phone_sign_out.read': null,
	'officer_news.read': null,
	'notice_choices.save': () => '/me/settings/notices?',
	'notice_way.agree': () => '/me/settings/notices?',
	'notice_way.confirm': () => '/me/settings/notices?',
	'notice_phone.agree': null,
	'notice_way.stop': null
};

/** The form that mends this entry, filled in; null where no form made it. */
export function mendAddress({ id, type, payload }: Command, snapshot: Snapshot): string | null {
	const address = pages[type as PersonCommandType] as
		((payload: unknown, snapshot: Snapshot) => string | null) | null | undefined;
	const page = address?.(payload, snapshot) ?? null;
	return page === null ? null : `${page}mend=${id}`;
}

/** What an entry says in the person's own words: all there is to copy. */
export function wordsIn({ payload }: Command): string[] {
	const { words, proof, strength, ifThenPlan, ...own } = payload as Partial<PayloadOf<'obstacle.report'>> &
		Partial<PayloadOf<'positive_change.record'>> &
		Partial<PayloadOf<'problem.think_through'>> &
		Partial<PayloadOf<'if_then_plan.keep'>>;
	const plan = ifThenPlan ?? own;
	const texts = [words, ...(own.options ?? []), own.willTry, plan.if, plan.then, strength, proof];
	return texts.filter((text): text is string => typeof text === 'string' && text !== '');
}

function aboutQuery(about: About): string {
	return about.id === undefined ? '' : `${about.kind}=${about.id}&`;
}

/** Asked on the page of an appointment, where nothing else can be told. */
function isAnotherTime({ about, categories, times }: PayloadOf<'obstacle.report'>): boolean {
	return about.kind === 'appointment' && categories.length === 0 && times !== undefined;
}

function timesDraft({ words, times = [] }: PayloadOf<'obstacle.report'>) {
	const rows = times.flatMap(({ on, at }, row): [string, string][] => [
		[`on${row + 1}`, on],
		[`at${row + 1}`, at ?? '']
	]);
	return { on1: '', at1: '', on2: '', at2: '', on3: '', at3: '', ...Object.fromEntries(rows), words };
}
