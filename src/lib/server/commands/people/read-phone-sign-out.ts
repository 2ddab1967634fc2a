import type { Handler } from '#lib/server/commands/handling/handler.ts';

/** All that were signed out by then are read with the last. */
export const readPhoneSignOut: Handler<'phone_sign_out.read'> = {
	personOf: ({ actor }) => Promise.resolve(actor.personId),
	async run({ transaction, personId, now }) {
		const accounts = transaction.selectFrom('accounts').select('id').where('person_id', '=', personId);
		await transaction
			.updateTable('devices')
			.set({ signed_out_told_at: now })
			.where('account_id', 'in', accounts)
			.where('signed_out_by', 'is not', null)
			.where('signed_out_told_at', 'is', null)
			.execute();
		return { changed: [{ kind: 'person', id: personId }] };
	}
};
