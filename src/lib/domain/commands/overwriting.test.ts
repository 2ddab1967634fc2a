import { expect, test } from 'vitest';
import { staffRoles } from '#lib/domain/access/actor.ts';
import { commands, declared, type CommandType } from './commands.ts';

/** By which a command says what its writer looked at. */
const basis = ['version', 'replaces', 'seen'];

const ofStaff = (Object.keys(commands) as CommandType[]).filter((type) =>
	declared(type).by.some((role) => staffRoles.some((each) => each === role))
);

test('a change by staff that overwrites something says what its writer looked at, and every other why it need not', () => {
	expect(ofStaff.length).toBeGreaterThan(40);
	const unknown = ofStaff.filter((type) => {
		const fields = Object.keys((declared(type).payload as { shape?: object }).shape ?? {});
		const says = fields.some((field) => basis.includes(field));
		return says === (declared(type).overwritesNothing !== undefined);
	});
	expect(unknown).toEqual([]);
});
