import type { CommandType } from '#lib/domain/commands/commands.ts';
import type { ServiceHandler } from '#lib/server/commands/handling/handler.ts';
import { cancelCover, changeCover, setCover } from './covers.ts';

/** Who covers for whom. */
export const organisationHandlers = {
	'cover.set': setCover,
	'cover.change': changeCover,
	'cover.cancel': cancelCover
} satisfies { [Type in CommandType]?: ServiceHandler<Type> };
