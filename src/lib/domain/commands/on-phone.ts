import { accessOnPhone } from '#lib/domain/access/commands-on-phone.ts';
import { appointmentsOnPhone } from '#lib/domain/appointments/commands-on-phone.ts';
import { complianceOnPhone } from '#lib/domain/compliance/commands-on-phone.ts';
import type { ShownRecords, Unsynced } from '#lib/domain/declarations/on-phone.ts';
import { messagesOnPhone } from '#lib/domain/messages/commands-on-phone.ts';
import { noticesOnPhone } from '#lib/domain/notices/commands-on-phone.ts';
import { peopleOnPhone } from '#lib/domain/people/commands-on-phone.ts';
import { planOnPhone } from '#lib/domain/plan/commands-on-phone.ts';
import type { SnapshotRecord } from '#lib/domain/records/records.ts';
import { reportsOnPhone } from '#lib/domain/reports/commands-on-phone.ts';
import type { FormFields } from '#lib/domain/text/form-reader.ts';
import type { PersonCommandType } from './person-commands.ts';

/** The light half of every command that a person gives, collected from the subjects. */
const onPhone = {
	...accessOnPhone,
	...peopleOnPhone,
	...appointmentsOnPhone,
	...planOnPhone,
	...reportsOnPhone,
	...complianceOnPhone,
	...messagesOnPhone,
	...noticesOnPhone
} satisfies Record<PersonCommandType, object>;

/** What one says, known only as it runs: no payload is checked here, and what a phone holds is its own. */
interface Half {
	fromForm?: (form: FormFields) => unknown;
	upgrades?: readonly ((older: unknown) => unknown)[];
	adds?: (records: ShownRecords<SnapshotRecord>, given: Unsynced<unknown>) => void;
	changes?: (records: ShownRecords<SnapshotRecord>, given: Unsynced<unknown>) => void;
}

/** @param type as it was read: a phone can hold one that this version does not know */
export function onPhoneOf(type: string): Half {
	return Object.hasOwn(onPhone, type) ? (onPhone as unknown as Record<string, Half>)[type]! : {};
}

/** The commands a person can give with a form. */
export type FormCommand = {
	[Type in keyof typeof onPhone]: (typeof onPhone)[Type] extends { fromForm: object } ? Type : never;
}[keyof typeof onPhone];

/** A command's payload from the fields of its form, still to be checked against the command's own schema. */
export function payloadFromForm(type: FormCommand, form: FormFields): unknown {
	return onPhoneOf(type).fromForm?.(form);
}

/** The payload as today's version of this command carries it. Only for a payload that fits its own version. */
export function upgraded(type: string, version: number, payload: unknown): unknown {
	const { upgrades = [] } = onPhoneOf(type);
	let current = payload;
	for (let at = version - 1; upgrades[at]; at += 1) current = upgrades[at]!(current);
	return current;
}
