import * as z from 'zod/mini';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import type { CommandType } from './commands.ts';
import { words } from '#lib/domain/text/checked.ts';
import type { OlderVersion } from './older-version.ts';

/**
 * What commands of older versions carry, as phones that were off for months still send them: checked as it was then, and
 * made today's by `upgrades.ts`. A version that is missing here does not compile.
 */
export const olderPayloads = {
	'step.claim': { 1: z.object({ stepId: Identifier, words }) }
} as const satisfies {
	[Type in CommandType as OlderVersion<Type> extends never ? never : Type]: {
		[Version in OlderVersion<Type>]: z.ZodMiniType;
	};
};
