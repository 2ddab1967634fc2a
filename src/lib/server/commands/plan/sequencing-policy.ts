import { isSettingInRange } from '#lib/domain/plan/sequencing-policy.ts';
import { setAreaSetting } from '#lib/server/commands/organisation/set-area-setting.ts';
import type { ServiceHandler } from '#lib/server/commands/handling/handler.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import { lockPerson, projectRecords } from '#lib/server/projection/project.ts';

/**
 * A number of the sequence for everybody or for one team. The plans concerned are made again in the same transaction, so
 * that no phone orders a plan otherwise than its officer's screen.
 */
export const setSequencingPolicy: ServiceHandler<'sequencing_policy.set'> = {
	forService: true,
	async run({ transaction, actor, command, now }) {
		const { teamId, setting, value } = command.payload;
		const inRange = value === null || isSettingInRange(setting, value);
		const wanted = { id: command.id, ...command.payload, inRange };
		await setAreaSetting(transaction, 'sequencing_settings', wanted, { actor, now });
		for (const plan of await plansOf(transaction, teamId)) {
			await lockPerson(transaction, plan.person_id);
			await projectRecords(transaction, plan.person_id, [{ kind: 'plan', id: plan.id }]);
		}
		return { subject: `sequencing_setting:${command.id}` };
	}
};

/** By person, so that two of these never wait for each other. */
function plansOf(transaction: Transaction, teamId: string | null) {
	return transaction
		.selectFrom('plans')
		.innerJoin('people', 'people.id', 'plans.person_id')
		.leftJoin('practitioners', 'practitioners.id', 'people.practitioner_id')
		.select(['plans.id', 'plans.person_id'])
		.$if(teamId !== null, (query) => query.where('practitioners.team_id', '=', teamId))
		.orderBy('plans.person_id')
		.execute();
}
