import { hashToken } from '#lib/server/access/tokens.ts';
import { newSignInCode, SIGN_IN_CODE_LIFE_MS } from '#lib/server/access/sign-in-code.ts';
import { isPersonClosed } from '#lib/server/access/person-account.ts';
import { signOutAllPhones } from '#lib/server/access/phones.ts';
import { caseInReachOf } from '#lib/server/queries/access/reach.ts';
import { CommandRefused, type Handler } from '#lib/server/commands/handling/handler.ts';

/**
 * A code for one person, handed over in person. Earlier codes that were not used stop working, so that there is
 * never more than one piece of paper that signs anybody in. A lost phone is signed out with it, at once.
 */
export const issueSignInCode: Handler<'sign_in_code.issue'> = {
	async personOf({ transaction, actor, command }) {
		const { personId } = command.payload;
		if (actor.role !== 'system') return caseInReachOf(transaction, actor, personId);
		const found = await transaction
			.selectFrom('people')
			.select('id')
			.where('id', '=', personId)
			.executeTakeFirst();
		return found?.id ?? null;
	},
	async run({ transaction, actor, personId, command, now }) {
		if (await isPersonClosed(transaction, personId)) throw new CommandRefused('person_account_closed');
		await transaction
			.updateTable('sign_in_codes')
			.set({ expires_at: now })
			.where('person_id', '=', personId)
			.where('used_at', 'is', null)
			.where('expires_at', '>', now)
			.execute();
		const isLost = command.payload.signOutPhones === true;
		const changed = isLost ? await signOutAllPhones(transaction, actor, personId, now) : [];
		const code = newSignInCode();
		await transaction
			.insertInto('sign_in_codes')
			.values({
				id: command.id,
				person_id: personId,
				code_hash: hashToken(code),
				issued_by: actor.accountId,
				issued_at: now,
				expires_at: now + SIGN_IN_CODE_LIFE_MS,
				used_at: null
			})
			.execute();
		return { changed, subject: `sign_in_code:${command.id}`, reveal: code };
	}
};
