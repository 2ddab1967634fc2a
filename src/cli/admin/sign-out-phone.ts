import { findPersonByCrn } from '#lib/server/access/accounts.ts';
import { signOutPhone } from '#lib/server/access/phones.ts';
import { operator } from './operator.ts';
import { requiredText } from './required-text.ts';
import { withRuntime, type SubCommand } from './sub-command.ts';

export const signOutPhoneCommand: SubCommand = {
	name: 'sign-out-phone',
	usage: '--crn CRN --phone ID',
	summary:
		'Sign a person out on one phone at once, which show-case names; only a new code opens it again. They are told',
	options: { crn: { type: 'string' }, phone: { type: 'string' } },
	async run(given) {
		const crn = requiredText(given, 'crn');
		const phoneId = requiredText(given, 'phone');
		return withRuntime(async ({ database }) => {
			const personId = await findPersonByCrn(database.kysely, crn);
			if (personId === null) {
				console.error('There is nobody with this case reference number.');
				return 1;
			}
			const done = await signOutPhone(database, operator, { personId, phoneId, here: null }, Date.now());
			if (done === null) {
				console.error('They are signed in on no such phone. See show-case.');
				return 1;
			}
			console.log('The phone is signed out. They are told on their other phones.');
			return 0;
		});
	}
};
