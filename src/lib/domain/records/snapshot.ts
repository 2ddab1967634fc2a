import { latestMessageFirst } from '#lib/domain/messages/message-order.ts';
import { isOver } from '#lib/domain/people/circumstance-said.ts';
import type { ReportLists } from '#lib/domain/reports/record.ts';
import { inOwnOrder } from '#lib/domain/reports/strength-order.ts';
import { isTakenBack, type CanBeTakenBack } from '#lib/domain/reports/taken-back.ts';
import { allReportKinds, reportKinds, type ReportKind } from '#lib/domain/reports/report-kinds.ts';
import type { RecordOf, RecordKind, RevisedRecord, SnapshotRecord } from './records.ts';

/** One person's world, typed and sorted: all that a screen of theirs reads. Reports by the time they were tapped, latest first. */
export interface Snapshot extends ReportLists {
	/** What the person took back, latest first. It is in no other list, so that nobody has to remember to leave it out. */
	takenBack: CanBeTakenBack[];
	/** Those that stand, and those that the person let go; by when they were made, latest first. */
	ifThenPlans: RecordOf<'if_then_plan'>[];
	plansLetGo: RecordOf<'if_then_plan'>[];
	/** Null only before anything of this person's has arrived. */
	person: RecordOf<'person'> | null;
	plan: RecordOf<'plan'> | null;
	orders: RecordOf<'order'>[];
	requirements: RecordOf<'requirement'>[];
	/** What stands of their situation, and what stood once; one of a topic. */
	circumstances: RecordOf<'circumstance'>[];
	circumstancesOver: RecordOf<'circumstance'>[];
	needs: RecordOf<'need'>[];
	goals: RecordOf<'goal'>[];
	steps: RecordOf<'step'>[];
	/** By start, earliest first. */
	appointments: RecordOf<'appointment'>[];
	/** All that were named, in the person's own order. */
	strengths: RecordOf<'strength'>[];
	/** What officers wrote for the next one: the latest version first. */
	stories: RecordOf<'story'>[];
	/** What their person put right or added; latest first. */
	storyNotes: RecordOf<'story_note'>[];
	/** By the day they were asked, latest first. */
	referrals: RecordOf<'referral'>[];
	/** Latest first. */
	planVersions: RecordOf<'plan_version'>[];
	/** By the day of what happened, latest first. */
	complianceEvents: RecordOf<'compliance_event'>[];
	/** Latest first, withdrawn ones among them. */
	warnings: RecordOf<'warning'>[];
	/** Between the person and their officer, the latest first. */
	messages: RecordOf<'message'>[];
	/** Null until they have chosen something. */
	noticeChoices: RecordOf<'notice_choices'> | null;
	/** By when they were sent or came to nothing, the first first. */
	reminders: RecordOf<'reminder'>[];
	/** By the day, latest first; withdrawn ones among them. */
	explanations: RecordOf<'explanation'>[];
	/** By the time they were tapped, latest first. */
	explanationRequests: RecordOf<'explanation_request'>[];
}

/** What records say, as they travel: without those that could not be read. */
export function bodiesOf(records: readonly RevisedRecord[]): SnapshotRecord[] {
	return records.flatMap(({ body }) => (body.kind === 'unreadable' ? [] : [body]));
}

/** Sorts any set of records into a snapshot. The same set gives the same snapshot, whatever its order. */
export function assembleSnapshot(records: Iterable<SnapshotRecord>): Snapshot {
	const all = [...records];
	const ofKind = <Kind extends RecordKind>(kind: Kind) =>
		all.filter((record): record is RecordOf<Kind> => record.kind === kind);
	const byPosition = (a: { position: number; id: string }, b: { position: number; id: string }) =>
		a.position - b.position || byId(a, b);
	const latestFirst = (a: { tappedAt: number; id: string }, b: { tappedAt: number; id: string }) =>
		b.tappedAt - a.tappedAt || byId(a, b);
	const plans = ofKind('if_then_plan').sort(latestFirst);
	const circumstances = ofKind('circumstance').sort(byId);
	const reports = allReportKinds.map(
		(kind) =>
			[
				reportKinds[kind].list,
				ofKind<ReportKind>(kind)
					.filter((report) => !isTakenBack(report))
					.sort(latestFirst)
			] as const
	);
	return {
		person: ofKind('person')[0] ?? null,
		plan: ofKind('plan')[0] ?? null,
		orders: ofKind('order').sort((a, b) => compare(b.startDate ?? '', a.startDate ?? '') || byId(a, b)),
		requirements: ofKind('requirement').sort(byId),
		circumstances: circumstances.filter((each) => !isOver(each)),
		circumstancesOver: circumstances.filter(isOver),
		needs: ofKind('need').sort(byId),
		goals: ofKind('goal').sort(byPosition),
		steps: ofKind('step').sort(byPosition),
		appointments: ofKind('appointment').sort((a, b) => a.startsAt - b.startsAt || byId(a, b)),
		...(Object.fromEntries(reports) as unknown as ReportLists),
		takenBack: (all.filter(isTakenBack) as CanBeTakenBack[]).sort(latestFirst),
		strengths: ofKind('strength').sort(inOwnOrder),
		ifThenPlans: plans.filter(({ letGoAt }) => letGoAt === null),
		plansLetGo: plans.filter(({ letGoAt }) => letGoAt !== null),
		stories: ofKind('story').sort((a, b) => b.version - a.version || byId(a, b)),
		storyNotes: ofKind('story_note').sort(latestFirst),
		referrals: ofKind('referral').sort(
			(a, b) => compare(b.askedOn ?? b.since, a.askedOn ?? a.since) || byId(a, b)
		),
		planVersions: ofKind('plan_version').sort((a, b) => b.number - a.number || byId(a, b)),
		complianceEvents: ofKind('compliance_event').sort(
			(a, b) => compare(b.occurredOn, a.occurredOn) || byId(a, b)
		),
		warnings: ofKind('warning').sort((a, b) => compare(b.givenOn, a.givenOn) || byId(a, b)),
		messages: ofKind('message').sort(latestMessageFirst),
		noticeChoices: ofKind('notice_choices')[0] ?? null,
		reminders: ofKind('reminder').sort((a, b) => a.at - b.at || byId(a, b)),
		explanations: ofKind('explanation').sort((a, b) => compare(b.explainedOn, a.explainedOn) || byId(a, b)),
		explanationRequests: ofKind('explanation_request').sort(latestFirst)
	};
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function byId(a: { id: string }, b: { id: string }): number {
	return compare(a.id, b.id);
}
