import * as z from 'zod/mini';
import { staffCommand } from '#lib/domain/declarations/command.ts';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';

export const noticeStaffCommands = {
	/** That nothing arrives by a way waits for nobody any more: it was talked about. The way stays off. */
	'notice_way.put_aside': staffCommand({
		by: ['practitioner'],
		payload: z.object({ personId: Identifier, wayId: Identifier }),
		endsWithDeath: true,
		overwritesNothing: 'one that nothing arrives by, by its id'
	})
};
