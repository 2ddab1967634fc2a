import type * as z from 'zod/mini';
import type { commands, CommandType, PayloadOf } from './commands.ts';
import type { olderPayloads } from './older-payloads.ts';

/** The whole numbers from 1 up to, not including, `Limit`. */
type Below<Limit extends number, Counted extends 0[] = [0]> = Counted['length'] extends Limit
	? never
	: Counted['length'] | Below<Limit, [...Counted, 0]>;

type Next<Version extends number, Counted extends 0[] = []> = Counted['length'] extends Version
	? [...Counted, 0]['length']
	: Next<Version, [...Counted, 0]>;

/** The versions of a command that a phone may still send, beside today's. */
export type OlderVersion<Type extends CommandType> = Below<(typeof commands)[Type]['version']>;

export type RaisedType = keyof typeof olderPayloads;

type PayloadAt<Type extends RaisedType, Version> = Version extends keyof (typeof olderPayloads)[Type]
	? (typeof olderPayloads)[Type][Version] extends infer Payload extends z.ZodMiniType
		? z.infer<Payload>
		: never
	: PayloadOf<Type>;

/** From each older version to the one after it. */
export type Upgrades = {
	[Type in RaisedType]: {
		[Version in OlderVersion<Type>]: (older: PayloadAt<Type, Version>) => PayloadAt<Type, Next<Version>>;
	};
};
