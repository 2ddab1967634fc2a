import type { AppointmentRecord } from '#lib/domain/appointments/record.ts';
import { isOver, nextAppointment } from '#lib/domain/appointments/schedule.ts';
import type { Instant } from '#lib/domain/time/local-date.ts';
import type { IfThenPlanRecord } from './if-then-plan.ts';
import type { ObstacleCategory, Subject } from './vocabulary.ts';

type Plan = Pick<
	IfThenPlanRecord,
	'about' | 'categories' | 'if' | 'then' | 'tappedAt' | 'changedAt' | 'letGoAt'
>;

/** When a plan may be wanted again. */
export interface Moment {
	/** Left out where only what is in the way is known. */
	about?: Subject;
	/** The step that an appointment serves. */
	stepId?: string | null;
	/** What gets in the way now. */
	categories?: readonly ObstacleCategory[];
}

/** What says which appointment is over, and which is next. */
export interface Calendar {
	/** By start, earliest first, as a snapshot has them. */
	appointments: readonly AppointmentRecord[];
	now: Instant;
}

/** How closely each way of fitting fits: the first that holds counts. */
const waysToFit: ((plan: Plan, moment: Moment, calendar: Calendar) => boolean)[] = [
	({ about }, moment) =>
		'id' in about &&
		about.kind === moment.about?.kind &&
		'id' in moment.about &&
		about.id === moment.about.id,
	({ about }, { stepId }) => about.kind === 'step' && about.id === stepId,
	({ categories }, moment) => categories.some((each) => isSame(each, moment.categories)),
	wasForEarlier
];
const EARLIER = waysToFit.indexOf(wasForEarlier);

/** An appointment that has been, or was called off, is no reason to forget what was planned for it: there is a next one. */
function wasForEarlier({ about }: Plan, moment: Moment, { appointments, now }: Calendar): boolean {
	if (about.kind !== 'appointment' || moment.about?.kind !== 'appointment') return false;
	const next = nextAppointment(appointments, now);
	const own = appointments.find(({ id }) => id === about.id);
	if (!own || next?.id !== moment.about.id) return false;
	return own.startsAt < next.startsAt && (own.cancelled || isOver(own, now));
}

/** "Something else" is two things to two people, and the same person twice. */
function isSame(category: ObstacleCategory, now: readonly ObstacleCategory[] = []): boolean {
	return category !== 'something_else' && now.includes(category);
}

/** Whether a plan comes back anywhere by itself. */
export function comesBack({ about, categories }: Pick<Plan, 'about' | 'categories'>): boolean {
	return about.kind !== 'life' || categories.some((each) => isSame(each, [each]));
}

export interface PlanThatFits<Fitting> {
	plan: Fitting;
	/** It was made for an appointment before this one. */
	isOfEarlier: boolean;
}

/**
 * The plans that come back at this moment: those that fit most closely first, of those alike the latest, and of several with the same
 * words one. What was let go is not among them.
 */
export function plansThatFit<Fitting extends Plan>(
	plans: readonly Fitting[],
	moment: Moment,
	calendar: Calendar
): PlanThatFits<Fitting>[] {
	const fitting = plans
		.filter(({ letGoAt }) => letGoAt === null)
		.map((plan) => ({ plan, way: waysToFit.findIndex((fits) => fits(plan, moment, calendar)) }))
		.filter(({ way }) => way !== -1)
		.sort((a, b) => a.way - b.way || lastTouched(b.plan) - lastTouched(a.plan))
		.map(({ plan, way }) => ({ plan, isOfEarlier: way === EARLIER }));
	return onceEach(fitting);
}

function lastTouched({ tappedAt, changedAt }: Plan): number {
	return changedAt ?? tappedAt;
}

/** The first of those that say the same. */
function onceEach<Told extends { if: string; then: string }>(
	fitting: readonly PlanThatFits<Told>[]
): PlanThatFits<Told>[] {
	const said = new Set<string>();
	return fitting.filter(({ plan }) => {
		const words = sameWords(plan);
		return !said.has(words) && said.add(words);
	});
}

/** What a plan says, whatever its capitals, spaces and full stops. */
export function sameWords(plan: { if: string; then: string }): string {
	return [plan.if, plan.then]
		.map((words) =>
			words
				.toLowerCase()
				.replaceAll(/\s+/g, ' ')
				.replaceAll(/^[ .,…]+|[ .,…]+$/g, '')
		)
		.join('\n');
}
