import type { Paper } from '#lib/domain/compliance/my-papers.ts';
import type { PaperDue } from '#lib/domain/compliance/paper-due.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import type { Me } from '#lib/person/me.svelte.ts';
import { decisionLine } from './outcome-words.ts';
import { standingWords } from './standing-words.ts';

/** What a paper is, in plain words, with the day that it is about. */
export function paperTitle(me: Me, paper: Paper): string {
	return me.text.papers.kind[paper.kind](me.date(dayOf(paper)));
}

function dayOf(paper: Paper): string {
	if (paper.kind === 'plan') return paper.version.on;
	if (paper.kind === 'session') return localDate(paper.appointment.startsAt);
	return paper.entry.event.occurredOn;
}

/** What stands in it, in one line; null where the title says it all. */
export function paperSays(me: Me, paper: Paper): string | null {
	const { events, planVoice } = me.text;
	switch (paper.kind) {
		case 'question':
			return paper.entry.says === 'put_right' ? events.says.put_right : null;
		case 'decision':
			return decisionLine(paper.decision, events);
		case 'answer':
			return events.lookAnswer[paper.review.answer.result];
		case 'result':
			return events.result[paper.result.result](me.date(paper.result.on));
		case 'plan':
			return planVoice.changes.agreement[paper.version.agreement];
		case 'restart':
		case 'session':
			return null;
	}
}

/** What comes of it, each a sentence or two. */
export function dueWords(me: Me, due: PaperDue): string {
	const { papers } = me.text;
	switch (due.kind) {
		case 'matter':
			return standingWords(me, due.matter).rules.join(' ');
		case 'answer_awaited':
			return papers.answerAwaited;
		case 'small_step':
			return papers.smallStep(me.date(due.on));
		case 'plan_review':
			return (due.isOver ? papers.planReviewOver : papers.planReview)(me.date(due.on));
		case 'appointment':
			return papers.appointment(me.moment(due.appointment.startsAt));
	}
}
