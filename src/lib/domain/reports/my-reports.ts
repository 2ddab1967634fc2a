import type { AccountGiven, LookAsked, RecordOf } from '#lib/domain/records/records.ts';
import type { Identifier } from '#lib/domain/identifiers/identifier.ts';
import type { Snapshot } from '#lib/domain/records/snapshot.ts';

export type Report =
	| RecordOf<'obstacle'>
	| RecordOf<'positive_change'>
	| RecordOf<'reflection'>
	| RecordOf<'relapse'>
	| RecordOf<'proposal'>
	| RecordOf<'disagreement'>;
export type ReportAnswer = Report['answers'][number];

/** How far a report has truly come. `on_this_phone` until the server has said that it has it. */
export type ReportState =
	'on_this_phone' | 'sent' | 'seen' | 'answered' | 'being_worked_on' | 'sorted' | 'withdrawn';

/** Everything the person has told us, the latest first. */
export function myReports(snapshot: Snapshot): Report[] {
	const { obstacles, positiveChanges, reflections, relapses, proposals, disagreements } = snapshot;
	return [...obstacles, ...positiveChanges, ...reflections, ...relapses, ...proposals, ...disagreements].sort(
		(a, b) => b.tappedAt - a.tappedAt || (a.id < b.id ? 1 : -1)
	);
}

/** What the person said that is part of something else: their side, a request to look again, a step they say is done. */
export type ToldElsewhere =
	| ({ kind: 'account'; about: RecordOf<'compliance_event'> } & AccountGiven)
	| ({ kind: 'look'; about: RecordOf<'compliance_event'> } & LookAsked)
	| ({ kind: 'claim'; id: Identifier; about: RecordOf<'step'> } & NonNullable<RecordOf<'step'>['claim']>);

/** All that the person has told us, whatever it is part of, the latest first. */
export function everythingTold(snapshot: Snapshot): (Report | ToldElsewhere)[] {
	return [...myReports(snapshot), ...toldElsewhere(snapshot)].sort(
		(a, b) => b.tappedAt - a.tappedAt || (a.id < b.id ? 1 : -1)
	);
}

function toldElsewhere({ complianceEvents, steps }: Snapshot): ToldElsewhere[] {
	return [
		...complianceEvents.flatMap((about): ToldElsewhere[] => [
			...about.accounts.map((account) => ({ kind: 'account' as const, about, ...account })),
			...about.looks
				// One that an account asked for by itself has no words of its own.
				.filter(({ byItself }) => !byItself)
				.map((look) => ({ kind: 'look' as const, about, ...look }))
		]),
		...steps.flatMap((about) =>
			about.claim ? [{ kind: 'claim' as const, about, ...about.claim, id: about.claim.id ?? about.id }] : []
		)
	];
}

/** How far it has come; `answered` is said where the answer stands. */
export function stateOfToldElsewhere(told: ToldElsewhere): ReportState {
	if (told.receivedAt === null) return 'on_this_phone';
	if (told.kind !== 'account' && told.answer !== null) return 'answered';
	return told.kind === 'claim' || told.seenAt === null ? 'sent' : 'seen';
}

/** What the person said about one step or appointment, the latest first. */
export function saidAbout(snapshot: Snapshot, { kind, id }: { kind: string; id: Identifier }): Report[] {
	return myReports(snapshot).filter(
		(report) =>
			'about' in report && report.about.kind === kind && 'id' in report.about && report.about.id === id
	);
}

/** What the person said about one step. */
export function reportsAboutStep(snapshot: Snapshot, stepId: Identifier): Report[] {
	return saidAbout(snapshot, { kind: 'step', id: stepId });
}

/** What is in the way of it, as far as the person has said so and not taken it back; the latest first. */
export function obstaclesAbout(
	snapshot: Snapshot,
	about: { kind: string; id: Identifier }
): RecordOf<'obstacle'>[] {
	return saidAbout(snapshot, about).filter(
		(report): report is RecordOf<'obstacle'> => report.kind === 'obstacle' && report.state !== 'withdrawn'
	);
}

/** Ideas for the plan and disagreement with it, the latest first. */
export function planVoice(snapshot: Snapshot): Report[] {
	return myReports(snapshot).filter(({ kind }) => kind === 'proposal' || kind === 'disagreement');
}

export function stateOf(report: Report): ReportState {
	if (report.kind === 'obstacle' && report.state === 'withdrawn') return 'withdrawn';
	if (report.receivedAt === null) return 'on_this_phone';
	if (report.kind === 'obstacle' && report.state !== 'sent') return report.state as ReportState;
	if (report.kind === 'proposal' && report.outcome !== null) return 'answered';
	if (report.kind !== 'obstacle' && report.answers.length > 0) return 'answered';
	return report.seenAt === null ? 'sent' : 'seen';
}

export interface UnreadAnswer {
	report: Report;
	answer: ReportAnswer;
}

/** Answers the person has not opened yet, the latest first. */
export function unreadAnswers(snapshot: Snapshot): UnreadAnswer[] {
	return myReports(snapshot)
		.flatMap((report) =>
			(report.answers as ReportAnswer[])
				.filter(({ readAt }) => readAt === null)
				.map((answer) => ({ report, answer }))
		)
		.sort((a, b) => b.answer.at - a.answer.at);
}

/** An obstacle that is still open, and can be taken back. */
export function canTakeBack(report: Report): report is RecordOf<'obstacle'> {
	return report.kind === 'obstacle' && report.state !== 'withdrawn' && report.state !== 'sorted';
}
