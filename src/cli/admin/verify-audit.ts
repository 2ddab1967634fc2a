import { verifyAudit } from '#lib/server/audit/audit.ts';
import { withRuntime, type SubCommand } from './sub-command.ts';

export const verifyAuditCommand: SubCommand = {
	name: 'verify-audit',
	usage: '',
	summary: 'Walk the audit log from its first entry and say whether anything was changed, added or taken out',
	options: {},
	run: () =>
		withRuntime(async ({ database }) => {
			const { entries, brokenAt } = await verifyAudit(database.kysely);
			if (brokenAt === null) {
				console.log(`The audit log is whole: ${entries} entries, each following from the one before.`);
				return 0;
			}
			console.error(`The audit log is broken at entry ${brokenAt}. The ${entries} before it are whole.`);
			return 1;
		})
};
