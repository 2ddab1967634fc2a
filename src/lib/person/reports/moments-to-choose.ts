import { isOver } from '#lib/domain/appointments/schedule.ts';
import { subjectKey, subjectOf } from '#lib/domain/reports/subject-of.ts';
import type { Subject } from '#lib/domain/reports/vocabulary.ts';
import { languageApart } from '#lib/domain/text/which-language.ts';
import type { Me } from '#lib/person/me.svelte.ts';
import type { Option } from '#lib/ui/forms/option.ts';

const MOST_STEPS = 3;
const open = new Set(['not_started', 'in_progress']);

/**
 * When a plan can come back: with the next appointment, with an open step of the person's own, or when the same thing is in the way.
 * @param chosen what is chosen already, as `subjectKey` writes it: it is there whatever else is
 */
export function momentsToChoose(me: Me, chosen: string): Option<string>[] {
	const next = me.snapshot.appointments.find(
		(appointment) => !appointment.cancelled && !isOver(appointment, me.now)
	);
	const steps = me.snapshot.steps
		.filter(({ actor, status }) => actor === 'service_user' && open.has(status))
		.slice(0, MOST_STEPS);
	const subjects: Subject[] = [
		...(next ? [{ kind: 'appointment' as const, id: next.id }] : []),
		...steps.map(({ id }) => ({ kind: 'step' as const, id }))
	];
	const [kind, ofChosen = ''] = chosen.split(':');
	const isThere = subjects.some((subject) => subjectKey(subject) === chosen);
	if (!isThere && (kind === 'appointment' || kind === 'step')) subjects.unshift({ kind, id: ofChosen });
	return [
		...subjects.flatMap((subject) => optionFor(me, subject)),
		{ value: 'life', label: me.text.ifThen.forLife, hint: me.text.ifThen.forLifeHint }
	];
}

function optionFor(me: Me, about: Subject): Option<string>[] {
	const { ifThen } = me.text;
	const subject = subjectOf(me.snapshot, about);
	const value = subjectKey(about);
	if (subject?.kind === 'appointment')
		return [{ value, label: ifThen.forAppointment(me.moment(subject.appointment.startsAt)) }];
	if (subject?.kind !== 'step') return [];
	const { description } = subject.step;
	return [
		{ value, label: description, lang: languageApart(me.language, description), hint: ifThen.stepHint }
	];
}
