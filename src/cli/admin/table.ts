import { backupCommand } from './backup.ts';
import { closeAccountCommand } from './close-account.ts';
import { createStaffCommands } from './create-staff.ts';
import { demoAccountsCommand } from './demo-accounts.ts';
import { giveCommand } from './give.ts';
import { importCommands } from './import-files.ts';
import { issueCodeCommand } from './issue-code.ts';
import { organisationCommands } from './organisation.ts';
import { caseworkCommands } from './casework.ts';
import { officerCommands } from './officers.ts';
import { showCommand } from './show.ts';
import { reopenAccountCommand } from './reopen-account.ts';
import { restoreCommand } from './restore.ts';
import { signOutPhoneCommand } from './sign-out-phone.ts';
import { staffAccountCommands } from './staff-accounts.ts';
import { moveCasesCommand } from './move-cases.ts';
import type { SubCommand } from './sub-command.ts';
import { rebuildRecordsCommand } from './rebuild-records.ts';
import { keysCommand } from './keys.ts';
import { moveToPostgresqlCommand } from './move-to-postgresql.ts';
import { verifyBackupCommand } from './verify-backup.ts';
import { verifyAuditCommand } from './verify-audit.ts';

/** Every sub-command there is; help lists them in this order. */
export const subCommands: SubCommand[] = [
	...organisationCommands,
	...createStaffCommands,
	...staffAccountCommands,
	...officerCommands,
	moveCasesCommand,
	...caseworkCommands,
	issueCodeCommand,
	signOutPhoneCommand,
	closeAccountCommand,
	reopenAccountCommand,
	...importCommands,
	giveCommand,
	showCommand,
	backupCommand,
	verifyBackupCommand,
	restoreCommand,
	keysCommand,
	moveToPostgresqlCommand,
	verifyAuditCommand,
	rebuildRecordsCommand,
	demoAccountsCommand
];
