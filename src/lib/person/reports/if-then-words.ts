import type { IfThenPlanRecord } from '#lib/domain/reports/if-then-plan.ts';
import { subjectOf } from '#lib/domain/reports/subject-of.ts';
import type { Me } from '#lib/person/me.svelte.ts';

type Plan = Pick<IfThenPlanRecord, 'about' | 'categories'>;

/** When a plan comes back, as far as it says so; nothing where what it was about is gone. */
export function whenItComesBack(me: Me, { about, categories }: Plan): string[] {
	const { ifThen, obstacles } = me.text;
	const subject = subjectOf(me.snapshot, about);
	return [
		...(subject?.kind === 'appointment'
			? [ifThen.forAppointment(me.moment(subject.appointment.startsAt))]
			: []),
		...(subject?.kind === 'step' ? [ifThen.forStep(subject.step.description)] : []),
		...(categories.length > 0
			? [ifThen.againstIs(categories.map((category) => obstacles.category[category]).join(', '))]
			: [])
	];
}
