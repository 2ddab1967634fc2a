import type * as z from 'zod/mini';
import type { PayloadOf } from './commands.ts';
import type { olderPayloads } from './older-payloads.ts';
import type { OlderVersion } from './older-version.ts';

type Next<Version extends number, Counted extends 0[] = []> = Counted['length'] extends Version
	? [...Counted, 0]['length']
	: Next<Version, [...Counted, 0]>;

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
