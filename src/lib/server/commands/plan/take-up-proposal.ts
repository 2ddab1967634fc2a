import type { RecordReference } from '#lib/domain/records/record-key.ts';
import type { PlanContext } from '#lib/server/commands/handling/person-in-reach.ts';

/** What the plan does with an idea that became part of it; ideas are reports, so the registry passes it in. */
export type TakeUpProposal = (
	context: PlanContext,
	proposalId: string,
	becameId: string
) => Promise<RecordReference[]>;
