import type { Schema } from '#lib/server/db/schema.ts';
import type { Check } from './checks.ts';

/** What every value of these tables must be like to be shown. */
export type ShapesOf<Table extends keyof Schema> = {
	[Each in Table]: { [Column in keyof Schema[Each]]: Check };
};
