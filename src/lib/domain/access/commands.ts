import * as z from 'zod/mini';
import { personCommand } from '#lib/domain/declarations/command.ts';

/** What a person gives. */
export const accessCommands = {
	/** A phone's storage was cleared while entries in it were still to be sent. How many, never what: it does not know. */
	'phone_loss.report': personCommand({
		payload: z.object({ unsent: z.int().check(z.gte(1), z.lte(99_999)) })
	})
};
