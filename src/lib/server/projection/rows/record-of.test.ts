import * as z from 'zod/mini';
import { expect, it } from 'vitest';
import { recordOf } from './record-of.ts';

const Visit = z.object({
	kind: z.literal('visit'),
	startsAt: z.number(),
	bring: z.nullable(z.string()),
	cancelled: z.boolean(),
	nameInWelsh: z.optional(z.string()),
	refused: z.optional(z.literal(true))
});

const row = {
	starts_at: 5,
	bring: 'A letter',
	cancelled: 1 as 0 | 1,
	name_in_welsh: null as string | null,
	staff_notes: 'Looks after a parent'
};

it('names what a phone may see, and leaves every other column on the server', () => {
	const visit = recordOf(Visit, row, { kind: 'visit', cancelled: true, nameInWelsh: undefined });
	expect(visit).toEqual({ kind: 'visit', startsAt: 5, bring: 'A letter', cancelled: true });
	expect(Object.keys(visit)).not.toContain('nameInWelsh');
});

it('takes what is said in the place of what stands there', () => {
	const said = { kind: 'visit', cancelled: false, bring: null, nameInWelsh: 'Ymweliad' } as const;
	expect(recordOf(Visit, row, said)).toMatchObject(said);
});

it('does not compile while a column that holds something else is left to its name', () => {
	// @ts-expect-error A flag is no boolean, and the column of the Welsh name may be null.
	expect(recordOf(Visit, row, { kind: 'visit' }).cancelled).toBe(1);
});
