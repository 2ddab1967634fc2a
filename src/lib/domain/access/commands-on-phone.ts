import type { OnPhone } from '#lib/domain/declarations/on-phone.ts';
import type { accessCommands } from './commands.ts';

export const accessOnPhone = {
	'phone_loss.report': {}
} satisfies OnPhone<typeof accessCommands, never>;
