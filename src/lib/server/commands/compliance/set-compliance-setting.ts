import { isComplianceSettingInRange } from '#lib/domain/compliance/settings.ts';
import type { ServiceHandler } from '#lib/server/commands/handling/handler.ts';
import { setAreaSetting } from '#lib/server/commands/organisation/set-area-setting.ts';

/** A number of the fair process. The life of a warning is law and none of them. */
export const setComplianceSetting: ServiceHandler<'compliance_setting.set'> = {
	forService: true,
	async run({ transaction, actor, command, now }) {
		const { setting, value } = command.payload;
		const inRange = value === null || isComplianceSettingInRange(setting, value);
		const wanted = { id: command.id, ...command.payload, inRange };
		await setAreaSetting(transaction, 'compliance_settings', wanted, { actor, now });
		return { subject: `compliance_setting:${command.id}` };
	}
};
