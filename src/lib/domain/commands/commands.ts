import type * as z from 'zod/mini';
import { accessStaffCommands } from '#lib/domain/access/staff-commands.ts';
import type { Role } from '#lib/domain/access/actor.ts';
import { attentionStaffCommands } from '#lib/domain/attention/staff-commands.ts';
import { appointmentStaffCommands } from '#lib/domain/appointments/staff-commands.ts';
import { complianceStaffCommands } from '#lib/domain/compliance/staff-commands.ts';
import { importStaffCommands } from '#lib/domain/imports/staff-commands.ts';
import { messageStaffCommands } from '#lib/domain/messages/staff-commands.ts';
import { noticeStaffCommands } from '#lib/domain/notices/staff-commands.ts';
import { organisationStaffCommands } from '#lib/domain/organisation/staff-commands.ts';
import { coverCommands } from '#lib/domain/organisation/cover-commands.ts';
import { peopleStaffCommands } from '#lib/domain/people/staff-commands.ts';
import { planStaffCommands } from '#lib/domain/plan/staff-commands.ts';
import { reportStaffCommands } from '#lib/domain/reports/staff-commands.ts';
import type { DangerSource } from '#lib/domain/reports/vocabulary.ts';
import type { TypedDay } from '#lib/domain/time/typed-day.ts';
import { personCommands } from './person-commands.ts';

/** Every change there is, by type, collected from the subjects: each is declared there, and nowhere else. */
export const commands = {
	...personCommands,
	...accessStaffCommands,
	...organisationStaffCommands,
	...coverCommands,
	...peopleStaffCommands,
	...appointmentStaffCommands,
	...planStaffCommands,
	...reportStaffCommands,
	...complianceStaffCommands,
	...messageStaffCommands,
	...noticeStaffCommands,
	...importStaffCommands,
	...attentionStaffCommands
} satisfies Record<string, { by: readonly Role[]; version: number; payload: z.ZodMiniType }>;

export type CommandType = keyof typeof commands;
export type PayloadOf<Type extends CommandType> = z.infer<(typeof commands)[Type]['payload']>;

export interface Command<Type extends CommandType = CommandType> {
	id: string;
	type: Type;
	version: number;
	occurredAt: number;
	clockOffset?: number | null | undefined;
	inTouchAt?: number | null | undefined;
	timeZone: string;
	personId?: string | undefined;
	/** Of today's version, whatever `version` was sent. */
	payload: PayloadOf<Type>;
}

export function isCommandType(type: string): type is CommandType {
	return Object.hasOwn(commands, type);
}

/** What a declaration may say beside its payload, of a command that is known only as it runs. */
interface Declared<Payload> {
	by: readonly Role[];
	payload: z.ZodMiniType;
	older?: readonly z.ZodMiniType[];
	wrote?: DangerSource | undefined;
	foundUnder?: ((payload: Payload) => string) | undefined;
	days?: (payload: Payload) => TypedDay[];
	mayStandOverdue?: true;
	endsWithDeath?: true;
	overwritesNothing?: string;
}

export function declared<Type extends CommandType>(type: Type): Declared<PayloadOf<Type>> {
	return commands[type] as Declared<PayloadOf<Type>>;
}

/** Whether `role` may give commands of this type at all. */
export function mayCommand(role: Role, type: CommandType): boolean {
	return declared(type).by.includes(role);
}

/** What a version of a command carries; undefined where there is no such version. */
export function payloadOfVersion(type: CommandType, version: number): z.ZodMiniType | undefined {
	const { older = [], payload } = declared(type);
	return [...older, payload][version - 1];
}

/** Where an entry's words are found again: under its own id, or with the step or event that they are about. */
export function dangerPlace<Type extends CommandType>(
	type: Type,
	payload: PayloadOf<Type>,
	id: string
): { wrote: DangerSource; subjectId: string } {
	const { wrote = 'not_taken', foundUnder } = declared(type);
	return { wrote, subjectId: foundUnder?.(payload) ?? id };
}
