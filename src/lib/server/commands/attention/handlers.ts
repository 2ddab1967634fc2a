import type { CommandType } from '#lib/domain/commands/commands.ts';
import type { Handler } from '#lib/server/commands/handling/handler.ts';
import { bringBack, putOff } from './put-off.ts';

/** What an officer leaves for another day. */
export const attentionHandlers = {
	'waiting.put_off': putOff,
	'waiting.bring_back': bringBack
} satisfies { [Type in CommandType]?: Handler<Type> };
