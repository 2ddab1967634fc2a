import type { Subject } from '#lib/domain/reports/vocabulary.ts';
import type { Report } from '#lib/domain/reports/my-reports.ts';
import type { ToldElsewhere } from '#lib/domain/compliance/everything-told.ts';
import { subjectOf } from '#lib/domain/reports/subject-of.ts';
import { addDays, localDate } from '#lib/domain/time/local-date.ts';
import type { Me } from '#lib/person/me.svelte.ts';
import { tappedPoint } from '#lib/person/tap-words.ts';
import { aboutWords, obstacleTitle, shortened } from './about-words.ts';

/** The line above a report's heading: what it is about, or what it is. */
export function captionOf(me: Me, report: Report): string {
	const { text, snapshot } = me;
	switch (report.kind) {
		case 'obstacle':
			return aboutWords(me, report.about, text.report.aboutLife);
		case 'reflection':
			return aboutWords(me, report.about, text.entries.reflect.aboutWeek);
		case 'disagreement':
			return text.planVoice.disagree[report.about.kind];
		case 'proposal': {
			const goal = snapshot.goals.find(({ id }) => id === report.goalId);
			return goal ? text.planVoice.partOf(goal.title) : text.reports.kind.proposal;
		}
		default:
			return text.reports.kind[report.kind];
	}
}

/** A report in one line: its own words, or what was tapped. */
export function reportTitle(me: Me, report: Report): string {
	const { text } = me;
	if (report.kind === 'obstacle') return obstacleTitle(me, report);
	if (report.kind === 'relapse' && report.substance !== 'not_said')
		return text.relapse.substance[report.substance];
	if (report.words !== '') return shortened(report.words);
	if (report.kind === 'relapse') return text.relapse.title;
	if (report.kind === 'reflection' && report.feeling) return text.entries.reflect.feelings[report.feeling];
	return text.reports.kind[report.kind];
}

/** Their side, a request or a claim in one line: its own words, else what was tapped, else what it is about. */
export function toldTitle(me: Me, told: ToldElsewhere): string {
	if (told.words !== '') return shortened(told.words);
	const { text } = me;
	if (told.kind === 'claim') return told.about.description;
	if (told.kind === 'look') return text.events.lookOf[told.askedOf];
	if (told.categories.length > 0)
		return told.categories.map((category) => text.obstacles.category[category]).join(', ');
	return told.wishes.map((wish) => text.events.wish[wish]).join(' ') || shortened(told.proof);
}

/** Where it can be read whole. */
export function toldHref(told: ToldElsewhere): string {
	if (told.kind === 'claim') return `/me/plan/${told.about.id}#said`;
	return `/me/events/${told.about.id}#${told.kind === 'look' ? 'looks' : 'told'}`;
}

/** When it began, and by whom where they did not send it themselves. */
export function beginningWords(me: Me, report: Report): string {
	return report.kind === 'relapse' && report.recorded
		? me.text.relapse.writtenDown(report.recorded.by, me.moment(report.tappedAt))
		: tappedPoint(me, report);
}

/** Whether it is about an appointment of today or tomorrow: then a call is surer than waiting to be read. */
export function isUrgent(me: Me, { about }: { about: Subject }): boolean {
	const subject = subjectOf(me.snapshot, about);
	if (subject?.kind !== 'appointment') return false;
	const wait = subject.appointment.startsAt - me.now;
	return wait > 0 && localDate(subject.appointment.startsAt) <= addDays(me.today, 1);
}
