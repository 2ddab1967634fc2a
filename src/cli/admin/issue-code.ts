import { findPersonByCrn } from '#lib/server/access/accounts.ts';
import { isPersonClosed } from '#lib/server/access/person-account.ts';
import { carryOut } from './carry-out.ts';
import { requiredText } from './required-text.ts';
import { withRuntime, type SubCommand } from './sub-command.ts';

export const issueCodeCommand: SubCommand = {
	name: 'issue-code',
	usage: '--crn CRN [--sign-out-phones]',
	summary:
		'Print a sign-in code for a person, to hand over in person; earlier unused codes stop working, and on request every phone they are signed in on',
	options: { crn: { type: 'string' }, 'sign-out-phones': { type: 'boolean' } },
	async run(given) {
		const crn = requiredText(given, 'crn');
		return withRuntime(async (runtime) => {
			const personId = await findPersonByCrn(runtime.database.kysely, crn);
			if (personId === null) {
				console.error('There is nobody with this case reference number.');
				return 1;
			}
			const payload = { personId, signOutPhones: given.values['sign-out-phones'] === true };
			const exit = await carryOut(runtime, 'sign_in_code.issue', payload, ({ reveal }) => String(reveal));
			if (exit !== 0 && (await isPersonClosed(runtime.database.kysely, personId)))
				console.error(`It is opened again by: npm run admin -- reopen-account --crn ${crn}`);
			return exit;
		});
	}
};
