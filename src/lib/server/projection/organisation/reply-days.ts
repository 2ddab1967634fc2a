import { isReplySettingInRange, ReplySetting } from '#lib/domain/organisation/reply-setting.ts';
import { USUAL_REPLY_DAYS } from '#lib/domain/organisation/reply-times.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { readAreaSettings, settingsOfTeam } from './area-settings.ts';

/** How soon a team answers, in working days: as it set for itself, else as is set for everybody, else as usual. */
export async function replyDaysOfTeam(connection: Connection, teamId: string | null): Promise<number> {
	const all = await readAreaSettings(connection, 'reply_settings', isReplySetting);
	return settingsOfTeam(all, teamId).replyWithinWorkingDays?.value ?? USUAL_REPLY_DAYS;
}

/** The same for the team of an officer or a manager. Whoever covers for somebody is of their team. */
export async function replyDaysOf(
	connection: Connection,
	{ practitionerId }: { practitionerId: string }
): Promise<number> {
	const practitioner = await connection
		.selectFrom('practitioners')
		.select('team_id')
		.where('id', '=', practitionerId)
		.executeTakeFirst();
	return replyDaysOfTeam(connection, practitioner?.team_id ?? null);
}

function isReplySetting(setting: string, value: number): setting is ReplySetting {
	const known = ReplySetting.safeParse(setting);
	return known.success && isReplySettingInRange(known.data, value);
}
