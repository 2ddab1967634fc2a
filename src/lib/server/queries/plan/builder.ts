import type { ReportKind } from '#lib/domain/reports/report-kinds.ts';
import type { Language } from '#lib/domain/text/language.ts';
import { agreementNow, type AgreementNow } from '#lib/domain/plan/agreement.ts';
import { planChanges, type PlanChange } from '#lib/domain/plan/plan-changes.ts';
import { planContentOf } from '#lib/domain/plan/agreed-content.ts';
import { sequencePlan, type PlanSequence } from '#lib/domain/plan/sequence.ts';
import type { SequencingPolicy } from '#lib/domain/plan/sequencing-policy.ts';
import type { RecordedChange } from '#lib/domain/plan/stale-edit.ts';
import type { Snapshot } from '#lib/domain/records/snapshot.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { fullName } from '#lib/domain/people/full-name.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { fromJson } from '#lib/server/db/json.ts';
import { planVersionRecord } from '#lib/server/projection/plan/record-of-row.ts';
import { reportRecordOf } from '#lib/server/projection/reports/record-of-row.ts';
import { timesAgreed } from './plan-versions.ts';
import { readPolicyFor } from './policy-of-person.ts';
import { readStaffPlans, staffSequenceInput, type StaffPlan } from './plan-records.ts';
import { practitionersInReach, type Reaching } from '#lib/server/queries/access/reach.ts';

export interface PlanForBuilder {
	person: { id: string; name: string; preferredName: string; language: Language };
	/** The plan's own version, for `plan.agree`; 1 where there is no plan yet. */
	version: number;
	/** How often it was gone through and kept: which agreement is the latest. */
	timesAgreed: number;
	/** Plan, goals, steps, orders, requirements and referrals as the person has them, and what they proposed. */
	snapshot: Snapshot;
	/** By id of the goal or step: the version that `goal.edit`, `step.edit` and the rest take. */
	versions: Record<string, number>;
	/** By id of the goal: the need it is linked to. */
	needOfGoal: Record<string, string | null>;
	needs: StaffPlan['needs'];
	review: StaffPlan['review'];
	policy: SequencingPolicy;
	/** With gaps. The same bands as on the person's phone. */
	sequence: PlanSequence;
	/** What the person said to the plan, as they read it themselves. */
	agreement: AgreementNow;
	/** Null where the plan that they last agreed to is not kept here, or there is none. */
	changedSinceAgreed: PlanChange[] | null;
	/** Latest first; at most the last hundred. */
	history: (RecordedChange & { subjectKind: 'plan' | 'goal' | 'step'; subjectId: string })[];
	/** The reason is for staff only. */
	safetyFlag: { id: string; reason: string; by: string; at: number } | null;
}

/** One person's plan to work on or to read, for whoever has the case in reach; null for anybody else. */
export async function readPlanForBuilder(
	connection: Connection,
	actor: Reaching,
	personId: string,
	now: number
): Promise<PlanForBuilder | null> {
	const person = await connection
		.selectFrom('people')
		.select(['id', 'forename', 'surname', 'preferred_name', 'language'])
		.where('id', '=', personId)
		.where('practitioner_id', 'in', practitionersInReach(connection, actor))
		.executeTakeFirst();
	const [plan] = person ? await readStaffPlans(connection, [personId]) : [];
	if (!person || !plan) return null;
	const voice = await readVoice(connection, personId);
	const snapshot = { ...plan.snapshot, ...voice };
	const agreement = agreementNow(snapshot);
	const agreed = agreement.lastAgreed?.version;
	return {
		person: {
			id: person.id,
			name: fullName(person),
			preferredName: person.preferred_name,
			language: person.language
		},
		...(await readVersions(connection, personId)),
		snapshot,
		agreement,
		needs: plan.needs,
		review: plan.review,
		policy: await readPolicyFor(connection, personId),
		sequence: sequencePlan(staffSequenceInput(plan, localDate(now))),
		changedSinceAgreed: agreed ? planChanges(agreed.content, planContentOf(plan.snapshot)) : null,
		history: await readHistory(connection, personId),
		safetyFlag: await readSafetyFlag(connection, personId)
	};
}

async function readVoice(
	connection: Connection,
	personId: string
): Promise<Pick<Snapshot, 'planVersions' | 'proposals' | 'disagreements'>> {
	const answers = await connection
		.selectFrom('answers')
		.selectAll()
		.where('person_id', '=', personId)
		.orderBy('at')
		.orderBy('id')
		.execute();
	const to = (kind: ReportKind, id: string) =>
		answers.filter(({ report_kind, report_id }) => report_kind === kind && report_id === id);
	const proposals = await connection
		.selectFrom('proposals')
		.selectAll()
		.where('person_id', '=', personId)
		.orderBy('received_at', 'desc')
		.execute();
	const disagreements = await connection
		.selectFrom('disagreements')
		.selectAll()
		.where('person_id', '=', personId)
		.orderBy('received_at', 'desc')
		.execute();
	const versions = await connection
		.selectFrom('plan_versions')
		.selectAll()
		.where('person_id', '=', personId)
		.orderBy('number', 'desc')
		.execute();
	return {
		proposals: proposals.map((row) => reportRecordOf('proposal', row, to('proposal', row.id))),
		disagreements: disagreements.map((row) =>
			reportRecordOf('disagreement', row, to('disagreement', row.id))
		),
		planVersions: versions.map(planVersionRecord)
	};
}

async function readVersions(
	connection: Connection,
	personId: string
): Promise<Pick<PlanForBuilder, 'version' | 'timesAgreed' | 'versions' | 'needOfGoal'>> {
	const plan = await connection
		.selectFrom('plans')
		.select('version')
		.where('person_id', '=', personId)
		.orderBy('id')
		.executeTakeFirst();
	const goals = await connection
		.selectFrom('goals')
		.select(['id', 'version', 'need_id'])
		.where('person_id', '=', personId)
		.execute();
	const steps = await connection
		.selectFrom('steps')
		.select(['id', 'version'])
		.where('person_id', '=', personId)
		.execute();
	return {
		version: plan?.version ?? 1,
		timesAgreed: await timesAgreed(connection, personId),
		versions: Object.fromEntries([...goals, ...steps].map(({ id, version }) => [id, version])),
		needOfGoal: Object.fromEntries(goals.map(({ id, need_id }) => [id, need_id]))
	};
}

async function readHistory(connection: Connection, personId: string): Promise<PlanForBuilder['history']> {
	const rows = await connection
		.selectFrom('plan_changes')
		.selectAll()
		.where('person_id', '=', personId)
		.orderBy('plan_version', 'desc')
		.limit(100)
		.execute();
	return rows.map((row) => ({
		subjectKind: row.subject_kind,
		subjectId: row.subject_id,
		version: row.version,
		change: row.change,
		fields: fromJson(row.fields),
		reason: row.reason,
		by: row.by_name,
		at: row.at
	}));
}

async function readSafetyFlag(
	connection: Connection,
	personId: string
): Promise<PlanForBuilder['safetyFlag']> {
	const flag = await connection
		.selectFrom('safety_flags')
		.select(['id', 'reason', 'by_name', 'at'])
		.where('person_id', '=', personId)
		.where('withdrawn_at', 'is', null)
		.executeTakeFirst();
	return flag ? { id: flag.id, reason: flag.reason, by: flag.by_name, at: flag.at } : null;
}
