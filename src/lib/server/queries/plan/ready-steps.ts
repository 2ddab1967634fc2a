import { sequencePlan } from '#lib/domain/plan/sequence.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { readStaffPlans, staffSequenceInput } from './plan-records.ts';
import { practitionersInReach, type Reaching } from '#lib/server/queries/access/reach.ts';

/** The steps that the plan of this practitioner's case has for now, in its order. */
export async function readReadySteps(
	connection: Connection,
	reaching: Reaching,
	personId: string,
	now: number
): Promise<{ id: string; description: string }[]> {
	const held = await connection
		.selectFrom('people')
		.select('id')
		.where('id', '=', personId)
		.where('practitioner_id', 'in', practitionersInReach(connection, reaching))
		.executeTakeFirst();
	const [plan] = held ? await readStaffPlans(connection, [held.id]) : [];
	if (!plan) return [];
	return sequencePlan(staffSequenceInput(plan, localDate(now))).now.map(({ step }) => ({
		id: step.id,
		description: step.description
	}));
}
