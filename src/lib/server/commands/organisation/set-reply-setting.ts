import { isReplySettingInRange } from '#lib/domain/organisation/reply-setting.ts';
import type { ServiceHandler } from '#lib/server/commands/handling/handler.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import { lockPerson, projectRecords } from '#lib/server/projection/project.ts';
import { setAreaSetting } from './set-area-setting.ts';

/**
 * How soon an area answers people. What each of them is told is made again in the same transaction, so that no phone says another
 * day than the officer's screen.
 */
export const setReplySetting: ServiceHandler<'reply_setting.set'> = {
	forService: true,
	async run({ transaction, actor, command, now }) {
		const { teamId, setting, value } = command.payload;
		const inRange = value === null || isReplySettingInRange(setting, value);
		const wanted = { id: command.id, ...command.payload, inRange };
		await setAreaSetting(transaction, 'reply_settings', wanted, { actor, now });
		for (const { id } of await peopleOf(transaction, teamId)) {
			await lockPerson(transaction, id);
			await projectRecords(transaction, id, [{ kind: 'person', id }]);
		}
		return { subject: `reply_setting:${command.id}` };
	}
};

/** By person, so that two of these never wait for each other. */
function peopleOf(transaction: Transaction, teamId: string | null) {
	return transaction
		.selectFrom('people')
		.leftJoin('practitioners', 'practitioners.id', 'people.practitioner_id')
		.select('people.id')
		.$if(teamId !== null, (query) => query.where('practitioners.team_id', '=', teamId))
		.orderBy('people.id')
		.execute();
}
